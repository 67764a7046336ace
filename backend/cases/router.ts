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
  discardFlag,
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
import { drafted } from '../core/drafted.ts';
import { DATES, KEEPS, reading, router, writing } from '../core/procedure.ts';
import { finish, start } from './action.ts';
import { addPerson } from './add-person.ts';
import { assign } from './assign.ts';
import { changeCaseFields } from './change.ts';
import { changeCaseInformant } from './change-informant.ts';
import { conclude, reopen } from './conclude.ts';
import { diaryInput, diaryPage } from './diary-page.ts';
import { extend } from './extend.ts';
import { discard } from './flags.ts';
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
import { whyDue, whyInput } from './why.ts';

const CASE = { about: { id: 'case' } } as const;

/** The expedientes, from reception to conclusion (RDNA 29–33). */
export const casesRouter = router({
  register: writing('cases.register', drafted(registerCase, 'reception'), {
    ...DATES,
    about: { originId: 'case' },
  }).mutation(({ ctx, input }) => registerReception(ctx, input)),
  migrate: writing('cases.migrate', drafted(migrateCase, 'migration'), {
    ...DATES,
    ...KEEPS,
  }).mutation(({ ctx, input }) => migratePaperCase(ctx, input)),
  list: reading('cases.list', listInput).query(({ ctx, input }) => listCases(ctx, input)),
  view: reading('cases.view', z.strictObject({ id }), CASE).query(({ ctx, input }) =>
    viewCase(ctx, input.id),
  ),
  /** Why something is due in it when it is, for the click on a date in a list. */
  why: reading('cases.list', whyInput, CASE).query(async ({ ctx, input }) => [
    await whyDue(ctx, input),
  ]),
  diary: reading('cases.view', diaryInput, CASE).query(({ ctx, input }) => diaryPage(ctx, input)),
  change: writing('cases.change', drafted(changeCase, 'case_change'), {
    ...CASE,
    ...KEEPS,
  }).mutation(({ ctx, input }) => changeCaseFields(ctx, input)),
  removePerson: writing('cases.change', drafted(removeCasePerson, 'case_person_end')).mutation(
    ({ ctx, input }) => removePerson(ctx, input),
  ),
  changeInformant: writing('cases.change', drafted(changeInformant, 'informant')).mutation(
    ({ ctx, input }) => changeCaseInformant(ctx, input),
  ),
  /** Who told and asked for reserve, for a written reason. */
  revealInformant: writing('informants.view', revealInformant).mutation(({ ctx, input }) =>
    revealReservedInformant(ctx, input),
  ),
  addPerson: writing('cases.change', drafted(addCasePerson, 'case_person')).mutation(
    ({ ctx, input }) => addPerson(ctx, input),
  ),
  assignResponsible: writing('cases.assign', assignResponsible, CASE).mutation(({ ctx, input }) =>
    assign(ctx, input),
  ),
  addNote: writing('cases.note', drafted(addNote, 'note', 'correction')).mutation(
    ({ ctx, input }) => addCaseNote(ctx, input),
  ),
  qualify: writing('cases.qualify', drafted(qualifyCase, 'qualification'), CASE).mutation(
    ({ ctx, input }) => qualify(ctx, input),
  ),
  extendQualification: writing(
    'cases.extend_qualification',
    drafted(extendQualification, 'extension'),
    CASE,
  ).mutation(({ ctx, input }) => extend(ctx, input)),
  refineQualification: writing(
    'cases.refine_qualification',
    drafted(refineQualification, 'refinement'),
    { ...CASE, ...KEEPS },
  ).mutation(({ ctx, input }) => refine(ctx, input)),
  discardFlag: writing('cases.discard_flag', drafted(discardFlag, 'flag_discard'), CASE).mutation(
    ({ ctx, input }) => discard(ctx, input),
  ),
  startAction: writing('cases.act', drafted(startAction, 'action')).mutation(({ ctx, input }) =>
    start(ctx, input),
  ),
  finishAction: writing('cases.act', drafted(finishAction, 'action_end'), {
    about: { id: 'action' },
  }).mutation(({ ctx, input }) => finish(ctx, input)),
  startVerification: writing(
    'cases.verify',
    drafted(startVerification, 'verification'),
    CASE,
  ).mutation(({ ctx, input }) => verify(ctx, input)),
  conclude: writing('cases.conclude', drafted(concludeCase, 'conclusion'), CASE).mutation(
    ({ ctx, input }) => conclude(ctx, input),
  ),
  reopen: writing('cases.reopen', drafted(reopenCase, 'reopening'), CASE).mutation(
    ({ ctx, input }) => reopen(ctx, input),
  ),
});
