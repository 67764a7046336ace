/** What leaves the office: on which basis, as which file, and what came back digitally signed. */
import type { ConsentGiver, LegalBasis } from '../../domain/catalogues/consents.ts';
import type { ExportPurpose } from '../../domain/catalogues/exports.ts';
import type { LetterField } from '../../domain/letters/presets.ts';
import {
  blobOrNull,
  bool,
  defineEntity,
  id,
  integer,
  json,
  type Row,
  text,
  textOrNull,
} from './define.ts';

/** It is never rewritten: it is withdrawn, or runs out, and another is recorded. */
export const consents = defineEntity('consents', {
  id: id(),
  version: integer(),
  caseId: text(),
  /** Whose data they are. */
  personId: text(),
  basis: text<LegalBasis>(),
  institutionId: textOrNull(),
  /** Who receives them, when the directory has no such institution; else empty. */
  recipient: text(),
  scope: json<readonly LetterField[]>(),
  purpose: text(),
  /** YYYY-MM-DD, as the two below. */
  givenOn: text(),
  expiresOn: textOrNull(),
  /** Null where the basis is no consent, and so are who, and the language. */
  giver: textOrNull<ConsentGiver>(),
  giverId: textOrNull(),
  language: textOrNull(),
  interpreter: text(),
  readsAndSigns: bool(),
  /** Who signs a ruego. */
  witness: text(),
  /** The signed page, among the files of the case. */
  attachmentId: textOrNull(),
  withdrawnOn: textOrNull(),
  withdrawnBy: textOrNull(),
  withdrawalEffect: textOrNull(),
  withdrawalRecordedAt: textOrNull(),
  withdrawalRecordedBy: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type Consent = Row<typeof consents>;

/** A file that was made to leave. `clear` is for a virtual mesa de partes alone. */
export const exportsMade = defineEntity('exports', {
  id: id(),
  caseId: textOrNull(),
  /** Of the record that the file is of, as the audit chain names it. */
  sourceKind: text(),
  sourceId: text(),
  fileName: text(),
  kind: text<'encrypted' | 'clear'>(),
  institutionId: textOrNull(),
  recipient: text(),
  purpose: text<ExportPurpose>(),
  note: text(),
  /** Of what the recipient opens, hex. */
  sha256: text(),
  /** Of the file that left, hex: the same where it left in clear. */
  leftSha256: text(),
  at: text(),
  operatorId: text(),
});
export type ExportMade = Row<typeof exportsMade>;

/** A PDF signed outside (ReFirma or another), beside the bytes that were issued. */
export const signedPdfs = defineEntity('signed_pdfs', {
  id: id(),
  caseId: textOrNull(),
  letterId: textOrNull(),
  paperId: textOrNull(),
  /** Of the issued bytes that it was compared with, hex. */
  originalSha256: text(),
  sha256: text(),
  bytes: integer(),
  /** An incremental signature leaves the issued bytes as they were, and adds to them. */
  beginsAsOriginal: bool(),
  /** How many signature dictionaries it names; none of them is verified here. */
  signatures: integer(),
  pdf: blobOrNull(),
  psychologicalPdf: blobOrNull(),
  at: text(),
  operatorId: text(),
});
export type SignedPdf = Row<typeof signedPdfs>;
