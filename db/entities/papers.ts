import type { PaperKind } from '../../domain/letters/papers.ts';
import type { PaperContent } from '../../domain/records/paper.ts';
import {
  blobOrNull,
  defineEntity,
  id,
  integer,
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
  /** What was on the page, without the images of its letterhead. */
  document: jsonOrNull<object>(),
  psychologicalDocument: jsonOrNull<object>(),
  pdf: blobOrNull(),
  psychologicalPdf: blobOrNull(),
  issuedAt: text(),
  issuedBy: text(),
  signedAt: textOrNull(),
  signedBy: textOrNull(),
  annulledAt: textOrNull(),
  annulledBy: textOrNull(),
  annulledReason: textOrNull(),
});
export type Paper = Row<typeof papers>;
