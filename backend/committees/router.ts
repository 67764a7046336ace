import { z } from 'zod';
import { namedIn } from '../../domain/committees/sessions.ts';
import { id } from '../../domain/records/basics.ts';
import * as records from '../../domain/records/committees.ts';
import { drafted } from '../core/drafted.ts';
import { forming, KEEPS, reading, router, writing } from '../core/procedure.ts';
import * as actas from './actas.ts';
import * as agreements from './agreements.ts';
import * as bodies from './bodies.ts';
import { list, listQuery } from './list.ts';
import * as papers from './papers.ts';
import { publicFaults, writePublic } from './public-text.ts';
import * as sessions from './sessions.ts';
import { everything, numbersOnly, ofAgreement, ofSession } from './typed.ts';
import { view, viewSession } from './view.ts';

const byId = z.strictObject({ id });

/** Bodies in which the office sits: who, when, what was agreed. All of it may be read by anybody. */
export const committeesRouter = router({
  list: reading('committees.view', listQuery).query(({ ctx, input }) => list(ctx, input)),
  view: reading('committees.view', byId).query(({ ctx, input }) => view(ctx, input.id)),
  session: reading('committees.view', byId).query(({ ctx, input }) => viewSession(ctx, input.id)),
  /** What is typed, looked at while it is typed. */
  look: reading('committees.record', records.lookAtText).query(({ ctx, input }) =>
    publicFaults(ctx, { ...input, names: true }),
  ),

  add: forming('committees.change', drafted(records.addCommittee, 'committee')).mutation(
    ({ ctx, input }) => writePublic(ctx, numbersOnly(input), (to) => bodies.add(to, input)),
  ),
  change: forming('committees.change', drafted(records.changeCommittee, 'committee_change'), {
    ...KEEPS,
  }).mutation(({ ctx, input }) =>
    writePublic(ctx, numbersOnly(input), (to) => bodies.change(to, input)),
  ),
  end: forming('committees.change', drafted(records.endCommittee, 'committee_end')).mutation(
    ({ ctx, input }) => writePublic(ctx, numbersOnly(input), (to) => bodies.end(to, input)),
  ),
  addMember: forming('committees.change', drafted(records.addMember, 'committee_member')).mutation(
    ({ ctx, input }) => writePublic(ctx, numbersOnly(input), (to) => bodies.join(to, input)),
  ),
  changeMember: forming(
    'committees.change',
    drafted(records.changeMember, 'committee_member_change'),
    { ...KEEPS },
  ).mutation(({ ctx, input }) =>
    writePublic(ctx, numbersOnly(input), (to) => bodies.correct(to, input)),
  ),
  endMember: forming(
    'committees.change',
    drafted(records.endMember, 'committee_member_end'),
  ).mutation(({ ctx, input }) =>
    writePublic(ctx, numbersOnly(input), (to) => bodies.leave(to, input)),
  ),

  convene: forming('committees.record', drafted(records.convene, 'committee_session')).mutation(
    ({ ctx, input }) =>
      writePublic(ctx, everything(input, input.committeeId), (to) => sessions.call(to, input)),
  ),
  save: forming('committees.record', drafted(records.saveSession, 'committee_session_change'), {
    ...KEEPS,
  }).mutation(async ({ ctx, input }) =>
    writePublic(ctx, everything(input, await ofSession(ctx, input.id), namedIn(input)), (to) =>
      sessions.save(to, input),
    ),
  ),
  stop: forming(
    'committees.record',
    drafted(records.stopSession, 'committee_session_end'),
  ).mutation(async ({ ctx, input }) =>
    writePublic(ctx, everything(input, await ofSession(ctx, input.id)), (to) =>
      sessions.stop(to, input),
    ),
  ),
  close: writing('committees.record', records.closeActa).mutation(({ ctx, input }) =>
    actas.close(ctx, input),
  ),
  rectify: forming(
    'committees.record',
    drafted(records.rectifyActa, 'committee_rectification'),
  ).mutation(async ({ ctx, input }) =>
    writePublic(ctx, everything(input, await ofSession(ctx, input.sessionId)), (to) =>
      actas.rectify(to, input),
    ),
  ),
  settle: forming(
    'committees.record',
    drafted(records.settleAgreement, 'committee_agreement'),
  ).mutation(async ({ ctx, input }) =>
    writePublic(ctx, everything(input, await ofAgreement(ctx, input.id)), (to) =>
      agreements.settle(to, input),
    ),
  ),
  reopen: writing('committees.record', records.reopenAgreement).mutation(({ ctx, input }) =>
    agreements.reopen(ctx, input),
  ),
  give: writing('committees.record', records.giveAgreement).mutation(({ ctx, input }) =>
    agreements.give(ctx, input),
  ),

  convening: forming('committees.print', byId).mutation(({ ctx, input }) =>
    papers.conveningFile(ctx, input.id),
  ),
  attendance: forming('committees.print', byId).mutation(({ ctx, input }) =>
    papers.attendanceFile(ctx, input.id),
  ),
  acta: forming('committees.print', byId).mutation(({ ctx, input }) =>
    papers.actaFile(ctx, input.id),
  ),
});
