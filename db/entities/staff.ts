/** Who works here and since when, by which document; who left and to whom; reviews and incidents. */
import type { HandoverItem, ReviewedPerson, StaffEntryKind } from '../../domain/staff/types.ts';
import { defineEntity, id, integer, json, type Row, text, textOrNull } from './define.ts';

/** A dated entry of an operator's record. Never changed nor deleted: annulled with a reason. */
export const staffEntries = defineEntity('staff_entries', {
  id: id(),
  operatorId: text(),
  kind: text<StaffEntryKind>(),
  /** YYYY-MM-DD, Lima; both days are within. */
  validFrom: text(),
  validTo: textOrNull(),
  /** The resolution, number or certificate it rests on. */
  document: text(),
  /** Where a signature is registered, the post of who acts, why somebody is on leave. */
  detail: text(),
  recordedAt: text(),
  recordedBy: text(),
  annulledAt: textOrNull(),
  annulledBy: textOrNull(),
  annulledReason: textOrNull(),
  /** Of a leave or an encargatura: name and post of who granted it; empty in older ones. */
  approvedBy: text(),
});
export type StaffEntry = Row<typeof staffEntries>;

/** What somebody who left had open, and who received each: the *acta de entrega*. */
export const handovers = defineEntity('handovers', {
  id: id(),
  operatorId: text(),
  endedAt: text(),
  endedBy: text(),
  document: text(),
  reason: text(),
  items: json<readonly HandoverItem[]>(),
  draftsLost: integer(),
});
export type Handover = Row<typeof handovers>;

/** A sign-off of who may do what, with the list as it was signed. */
export const privilegeReviews = defineEntity('privilege_reviews', {
  id: id(),
  reviewedAt: text(),
  reviewedBy: text(),
  notes: text(),
  people: json<readonly ReviewedPerson[]>(),
});
export type PrivilegeReview = Row<typeof privilegeReviews>;

/** A loss or an undue access (RLPDP 34 and 35). */
export const incidents = defineEntity('incidents', {
  id: id(),
  version: integer(),
  state: text<'open' | 'closed'>(),
  kind: text(),
  /** Which PC, stick or copy. */
  thing: text(),
  happenedAt: text(),
  /** When the office knew: the 48 hours run from here. */
  knownAt: text(),
  description: text(),
  held: text(),
  openers: json<readonly string[]>(),
  caseCount: integer(),
  personCount: integer(),
  consequences: text(),
  measures: text(),
  odpContact: text(),
  authorityAt: textOrNull(),
  authorityCargo: textOrNull(),
  digitalAt: textOrNull(),
  peopleAt: textOrNull(),
  lateReason: textOrNull(),
  cause: textOrNull(),
  closedAt: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
  /** The copy that was lost, when it is one of the list. */
  copyId: textOrNull(),
});
export type Incident = Row<typeof incidents>;
