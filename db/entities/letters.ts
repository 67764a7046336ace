import type { DerivationCause } from '../../domain/catalogues/case.ts';
import type { AnswerOutcome } from '../../domain/letters/derivation.ts';
import type { LetterContent, LetterFields } from '../../domain/records/letter.ts';
import {
  blob,
  blobOrNull,
  bool,
  defineEntity,
  id,
  integer,
  integerOrNull,
  json,
  type Row,
  text,
  textOrNull,
} from './define.ts';

export type LetterKind = 'derivacion' | 'incumplimiento';
export type LetterState = 'draft' | 'issued' | 'signed' | 'annulled';

/** A letter from its first draft to its annulment. Its printed forms are `letter_versions`. */
export const letters = defineEntity('letters', {
  id: id(),
  version: integer(),
  /** The notice of a breach is no denuncia, whoever it goes to (TUO de la Ley 30364, art. 38). */
  kind: text<LetterKind>(),
  caseId: text(),
  state: text<LetterState>(),
  numberId: textOrNull(),
  numberText: textOrNull(),
  institutionId: text(),
  cause: text<DerivationCause>(),
  /** What the form holds (domain/records/letter.ts), as JSON. */
  content: json<LetterContent>(),
  /** Which fields of which people leave, as JSON (domain/letters/presets.ts). */
  outgoing: json<LetterFields['outgoing']>(),
  coordinatedWith: textOrNull(),
  coordinatedAt: textOrNull(),
  coordinatedNote: textOrNull(),
  contactOverride: textOrNull(),
  createdAt: text(),
  createdBy: text(),
  /** Who answers for it since its author left the office. */
  handedTo: textOrNull(),
  changedAt: text(),
  issuedAt: textOrNull(),
  issuedBy: textOrNull(),
  signedAt: textOrNull(),
  signedBy: textOrNull(),
  /** When the institution received it, by the first stamped copy (`cargos`). */
  deliveredAt: textOrNull(),
  annulledAt: textOrNull(),
  annulledBy: textOrNull(),
  annulledReason: textOrNull(),
  /** When it is repeated and passed to the responsable, ISO UTC, where its answer was given more time; else null. */
  reminderDue: textOrNull(),
  escalationDue: textOrNull(),
  /** When the institution answered: from then on nobody is reminded. */
  answeredAt: textOrNull(),
  answeredBy: textOrNull(),
  /** The document that answers (`Informe N.° 12-2026-UPE`), or empty. */
  answerDocument: textOrNull(),
  answerNotes: textOrNull(),
  answerOutcome: textOrNull<AnswerOutcome>(),
  /** The document received that answers; null for one that was not registered. */
  answerReceivedId: textOrNull(),
});
export type Letter = Row<typeof letters>;

/** What was printed under a number: kept for ever, reprinted byte for byte. */
export const letterVersions = defineEntity('letter_versions', {
  id: id(),
  letterId: text(),
  version: integer(),
  issuedAt: text(),
  issuedBy: text(),
  reason: text(),
  data: json<unknown>(),
  pdf: blob(),
  sha256: text(),
});
export type LetterVersion = Row<typeof letterVersions>;

/**
 * Leave to print one issued oficio for somebody who may not read its case. `box` is its PDF sealed to
 * her alone; it goes when she has printed it, and with it what she could open.
 */
export const letterReleases = defineEntity('letter_releases', {
  id: id(),
  letterId: text(),
  /** Which edition, as in `letter_versions.version`. */
  edition: integer(),
  operatorId: text(),
  /** False for her own urgent oficio: it prints until it is signed. */
  once: bool(),
  box: blobOrNull(),
  releasedAt: text(),
  releasedBy: text(),
  endedAt: textOrNull(),
});
export type LetterRelease = Row<typeof letterReleases>;

/** The stamped copy that came back: of an oficio, or of a paper sent to somebody (`paper_sendings`). */
export const cargos = defineEntity('cargos', {
  id: id(),
  letterId: textOrNull(),
  sendingId: textOrNull(),
  receivedAt: text(),
  receivedBy: text(),
  receivedPost: text(),
  deskNumber: text(),
  folios: integerOrNull(),
  notes: text(),
  recordedAt: text(),
  recordedBy: text(),
});
export type Cargo = Row<typeof cargos>;
