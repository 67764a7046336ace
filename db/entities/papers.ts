import type { Desk } from '../../domain/desks.ts';
import type { PaperKind } from '../../domain/letters/papers.ts';
import type { PaperContent } from '../../domain/records/paper.ts';
import {
  blobOrNull,
  bool,
  defineEntity,
  id,
  integer,
  integerOrNull,
  jsonOrNull,
  type Row,
  text,
  textOrNull,
} from './define.ts';

export type PaperState = 'issued' | 'signed' | 'annulled';

/**
 * A document issued under its number, besides the oficios de derivación (`letters`): what was typed,
 * what was on the page, the page itself. It is never rewritten: it is signed, or annulled and made
 * anew. What a psychologist wrote is sealed under its own class, in columns of its own.
 */
export const papers = defineEntity('papers', {
  id: id(),
  version: integer(),
  kind: text<PaperKind>(),
  caseId: textOrNull(),
  /** Whose it is: its case's desk, or the one that wrote it. */
  desk: text<Desk>(),
  /** The record that it was made of, of the kind that `PAPERS` says. */
  subjectId: textOrNull(),
  state: text<PaperState>(),
  /** In `issued_numbers`; null where the kind has no series. */
  numberId: textOrNull(),
  numberText: text(),
  /** Operator who signs. */
  signerId: text(),
  /** First characters of the hash of what is on the page: its QR says them. */
  mark: text(),
  /** Of the PDF, hex. */
  sha256: text(),
  content: jsonOrNull<PaperContent['input']>(),
  psychologicalContent: jsonOrNull<PaperContent['input']>(),
  /** Of the papers of the OMAPED and of the CIAM, each under its own class. */
  disabilityContent: jsonOrNull<PaperContent['input']>(),
  olderContent: jsonOrNull<PaperContent['input']>(),
  /** What was on the page, without the images of its letterhead. */
  document: jsonOrNull<object>(),
  psychologicalDocument: jsonOrNull<object>(),
  disabilityDocument: jsonOrNull<object>(),
  olderDocument: jsonOrNull<object>(),
  pdf: blobOrNull(),
  psychologicalPdf: blobOrNull(),
  disabilityPdf: blobOrNull(),
  olderPdf: blobOrNull(),
  issuedAt: text(),
  issuedBy: text(),
  signedAt: textOrNull(),
  signedBy: textOrNull(),
  annulledAt: textOrNull(),
  annulledBy: textOrNull(),
  annulledReason: textOrNull(),
});
export type Paper = Row<typeof papers>;

/**
 * A paper that leaves the office, to one of its addressees: when it arrived (`cargos`), whether an
 * answer is waited for, and the answer.
 */
export const paperSendings = defineEntity('paper_sendings', {
  id: id(),
  paperId: text(),
  caseId: textOrNull(),
  /** Which of its addressees, from 0; null: all of them, of a paper issued before each was kept. */
  position: integerOrNull(),
  awaits: bool(),
  /** Who answers for it since whoever issued the paper left the office. */
  handedTo: textOrNull(),
  /** By the first stamped copy. */
  deliveredAt: textOrNull(),
  /** Where its answer was given more time, ISO UTC; else null. */
  reminderDue: textOrNull(),
  escalationDue: textOrNull(),
  answeredAt: textOrNull(),
  answeredBy: textOrNull(),
  /** The document that answers, or empty. */
  answerDocument: textOrNull(),
  answerNotes: textOrNull(),
  /** The document received that answers; null for one that was not registered. */
  answerReceivedId: textOrNull(),
});
export type PaperSending = Row<typeof paperSendings>;
