import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import {
  annulStaffEntry,
  followIncident,
  recordStaffEntry,
  removeOperator,
  removeTeam,
  reportIncident,
  signReview,
} from '../../domain/records/staff.ts';
import { drafted } from '../core/drafted.ts';
import { forming, reading, router, writing } from '../core/procedure.ts';
import { ownPassword } from '../core/step-up.ts';
import { copiesOf } from './copies-of.ts';
import { follow, listIncidents, report, viewIncident } from './incidents.ts';
import { actaFile, noticeFile, privilegesFile } from './papers.ts';
import { annulEntry, recordEntry, staffRecord } from './record.ts';
import { openWork, openWorkOf, remove, removeAll } from './remove.ts';
import { reviews, sign } from './review.ts';

const byId = z.strictObject({ id });

/** The people of the office: their record, who leaves, who may do what, and incidents. */
export const staffRouter = router({
  record: reading('staff.view', byId).query(({ ctx, input }) => staffRecord(ctx, input.id)),
  addEntry: writing(
    'staff.record',
    drafted(recordStaffEntry.extend(ownPassword), 'staff_entry'),
  ).mutation(({ ctx, input }) => recordEntry(ctx, input)),
  annulEntry: writing(
    'staff.record',
    drafted(annulStaffEntry.extend(ownPassword), 'staff_annulment'),
  ).mutation(({ ctx, input }) => annulEntry(ctx, input)),

  openWork: reading('operators.remove', byId).query(({ ctx, input }) => openWork(ctx, input.id)),
  /** The copies that were made while she was of the office, also once she left. */
  copiesOf: reading('operators.remove', byId).query(({ ctx, input }) => copiesOf(ctx, input.id)),
  remove: writing('operators.remove', removeOperator.extend(ownPassword)).mutation(
    ({ ctx, input }) => remove(ctx, input),
  ),
  openWorkOf: reading('operators.remove', z.strictObject({ ids: z.array(id).max(100) })).query(
    ({ ctx, input }) => openWorkOf(ctx, input.ids),
  ),
  /** Several on one day: the whole team. */
  removeTeam: writing('operators.remove', removeTeam.extend(ownPassword)).mutation(
    async ({ ctx, input }) => ({ handoverIds: await removeAll(ctx, input) }),
  ),
  actaFile: forming('operators.remove', byId).mutation(({ ctx, input }) => actaFile(ctx, input.id)),

  reviews: reading('privileges.review', z.undefined()).query(({ ctx }) => reviews(ctx)),
  signReview: writing('privileges.review', signReview.extend(ownPassword)).mutation(
    ({ ctx, input }) => sign(ctx, input),
  ),
  privilegesFile: forming('privileges.review', z.strictObject({ id: id.nullable() })).mutation(
    ({ ctx, input }) => privilegesFile(ctx, input.id),
  ),

  incidents: reading('incidents.manage', z.undefined()).query(({ ctx }) => listIncidents(ctx)),
  incident: reading('incidents.manage', byId).query(({ ctx, input }) =>
    viewIncident(ctx, input.id),
  ),
  reportIncident: writing('incidents.report', drafted(reportIncident, 'incident')).mutation(
    ({ ctx, input }) => report(ctx, input),
  ),
  followIncident: writing('incidents.manage', drafted(followIncident, 'incident_follow')).mutation(
    ({ ctx, input }) => follow(ctx, input),
  ),
  noticeFile: forming('incidents.manage', byId).mutation(({ ctx, input }) =>
    noticeFile(ctx, input.id),
  ),
});
