/** Papers that came in, the orders given on each, and what was changed of it since. */
import type { AnswerTerm } from '../../domain/catalogues/received.ts';
import { defineEntity, id, integer, integerOrNull, type Row, text, textOrNull } from './define.ts';

/** `closed`: attended without an answer. `annulled`: registered by mistake; its number stays. */
export type ReceivedState = 'open' | 'answered' | 'closed' | 'annulled';

export const receivedDocuments = defineEntity('received_documents', {
  id: id(),
  version: integer(),
  numberId: text(),
  numberText: text(),
  /** The case it belongs to now; null for none. */
  caseId: textOrNull(),
  receivedAt: text(),
  way: text(),
  deskNumber: text(),
  kind: text(),
  documentNumber: text(),
  documentDate: textOrNull(),
  institutionId: textOrNull(),
  sender: text(),
  folios: integerOrNull(),
  asks: text(),
  subject: text(),
  termKind: text<AnswerTerm>(),
  termAmount: integerOrNull(),
  termUntil: textOrNull(),
  /** Last instant for the answer, ISO UTC; null when none is asked for. */
  dueAt: textOrNull(),
  /** By the last order; null before the first. */
  assignedTo: textOrNull(),
  /** Last instant of what was ordered, ISO UTC; null without a date. */
  orderDueAt: textOrNull(),
  state: text<ReceivedState>(),
  /** Of the answer, the closing or the annulment. */
  endedAt: textOrNull(),
  endedBy: textOrNull(),
  endReason: textOrNull(),
  /** YYYY-MM-DD, when it was answered. */
  answeredOn: textOrNull(),
  answerLetterId: textOrNull(),
  /** When it was not an oficio of this office; the number of the paper, when it was one. */
  answerDocument: textOrNull(),
  answerPaperId: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type ReceivedDocument = Row<typeof receivedDocuments>;

/** *Proveídos*. They only grow. */
export const receivedOrders = defineEntity('received_orders', {
  id: id(),
  documentId: text(),
  action: text(),
  text: text(),
  assignedTo: text(),
  /** YYYY-MM-DD, good until the end of the day in Lima. */
  dueOn: textOrNull(),
  givenAt: text(),
  givenBy: text(),
});
export type ReceivedOrder = Row<typeof receivedOrders>;

/** `case`: moved to another case or to none. `term`: another term. `reopened`: its ending was wrong. */
export type ReceivedChangeKind = 'case' | 'term' | 'reopened';

/** They only grow. */
export const receivedChanges = defineEntity('received_changes', {
  id: id(),
  documentId: text(),
  kind: text<ReceivedChangeKind>(),
  fromCaseId: textOrNull(),
  toCaseId: textOrNull(),
  fromDueAt: textOrNull(),
  toDueAt: textOrNull(),
  reason: text(),
  recordedAt: text(),
  recordedBy: text(),
});
export type ReceivedChange = Row<typeof receivedChanges>;
