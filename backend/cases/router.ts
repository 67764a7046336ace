import { z } from 'zod';
import { revealInformant } from '../../domain/records/access.ts';
import { id } from '../../domain/records/basics.ts';
import {
  addCasePerson,
  addNote,
  assignResponsible,
  changeCase,
  changeInformant,
  concludeCase,
  extendQualification,
  finishAction,
  qualifyCase,
  refineQualification,
  removeCasePerson,
  reopenCase,
  startAction,
  startVerification,
} from '../../domain/records/case-acts.ts';
import { migrateCase, registerCase } from '../../domain/records/reception.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { finish, start } from './action.ts';
import { addPerson } from './add-person.ts';
import { assign } from './assign.ts';
import { changeCaseFields } from './change.ts';
import { changeCaseInformant } from './change-informant.ts';
import { conclude, reopen } from './conclude.ts';
import { diaryInput, diaryPage } from './diary-page.ts';
import { extend } from './extend.ts';
import { listCases, listInput } from './list.ts';
import { migratePaperCase } from './migrate.ts';
import { addCaseNote } from './note.ts';
import { qualify } from './qualify.ts';
import { refine } from './refine.ts';
import { registerReception } from './register.ts';
import { removePerson } from './remove-person.ts';
import { revealReservedInformant } from './reveal-informant.ts';
import { verify } from './verify.ts';
import { viewCase } from './view.ts';

const CASE = { id: 'case' } as const;

/** The expedientes, from reception to conclusion (RDNA 29–33). */
export const casesRouter = router({
  register: writing('cases.register', registerCase).mutation(({ ctx, input }) =>
    registerReception(ctx, input),
  ),
  migrate: writing('cases.migrate', migrateCase).mutation(({ ctx, input }) =>
    migratePaperCase(ctx, input),
  ),
  list: reading('cases.list', listInput).query(({ ctx, input }) => listCases(ctx, input)),
  view: reading('cases.view', z.strictObject({ id }), CASE).query(({ ctx, input }) =>
    viewCase(ctx, input.id),
  ),
  diary: reading('cases.view', diaryInput, CASE).query(({ ctx, input }) => diaryPage(ctx, input)),
  change: writing('cases.change', changeCase, CASE).mutation(({ ctx, input }) =>
    changeCaseFields(ctx, input),
  ),
  removePerson: writing('cases.change', removeCasePerson).mutation(({ ctx, input }) =>
    removePerson(ctx, input),
  ),
  changeInformant: writing('cases.change', changeInformant).mutation(({ ctx, input }) =>
    changeCaseInformant(ctx, input),
  ),
  /** Who told and asked for reserve, for a written reason. */
  revealInformant: writing('informants.view', revealInformant).mutation(({ ctx, input }) =>
    revealReservedInformant(ctx, input),
  ),
  addPerson: writing('cases.change', addCasePerson).mutation(({ ctx, input }) =>
    addPerson(ctx, input),
  ),
  assignResponsible: writing('cases.assign', assignResponsible, CASE).mutation(({ ctx, input }) =>
    assign(ctx, input),
  ),
  addNote: writing('cases.note', addNote).mutation(({ ctx, input }) => addCaseNote(ctx, input)),
  qualify: writing('cases.qualify', qualifyCase, CASE).mutation(({ ctx, input }) =>
    qualify(ctx, input),
  ),
  extendQualification: writing('cases.extend_qualification', extendQualification, CASE).mutation(
    ({ ctx, input }) => extend(ctx, input),
  ),
  refineQualification: writing('cases.refine_qualification', refineQualification, CASE).mutation(
    ({ ctx, input }) => refine(ctx, input),
  ),
  startAction: writing('cases.act', startAction, CASE).mutation(({ ctx, input }) =>
    start(ctx, input),
  ),
  finishAction: writing('cases.act', finishAction, { id: 'action' }).mutation(({ ctx, input }) =>
    finish(ctx, input),
  ),
  startVerification: writing('cases.verify', startVerification, CASE).mutation(({ ctx, input }) =>
    verify(ctx, input),
  ),
  conclude: writing('cases.conclude', concludeCase, CASE).mutation(({ ctx, input }) =>
    conclude(ctx, input),
  ),
  reopen: writing('cases.reopen', reopenCase, CASE).mutation(({ ctx, input }) =>
    reopen(ctx, input),
  ),
});
