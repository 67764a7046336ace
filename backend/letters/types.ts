/** What the letters' procedures answer. */

import type { LetterState } from '../../db/entities/index.ts';
import type { AnswerOutcome } from '../../domain/letters/derivation.ts';
import type { LetterField, Treatment } from '../../domain/letters/presets.ts';
import type { LetterFields } from '../../domain/records/letter.ts';
import type { AnswerView, CargoView } from '../cargos/types.ts';

/** `version` is the one to send back with the next change. */
export interface SavedLetter {
  readonly id: string;
  readonly version: number;
}

export interface IssuedLetter extends SavedLetter {
  /** `OFICIO N.° 045-2026-DEMUNA-GDS/MPT` */
  readonly number: string;
  /** 1 for the original, 2 and more for corrections under the same number. */
  readonly edition: number;
}

export interface UrgentIssued extends IssuedLetter {
  /** Her own leave to print it, until it is signed. */
  readonly releaseId: string;
}

/** An oficio that somebody may print although she may not read its case. */
export interface ReleasedLetter {
  /** Of the leave to print. */
  readonly id: string;
  readonly letterId: string;
  readonly version: number;
  readonly number: string;
  readonly state: LetterState;
  readonly issuedAt: string;
  readonly institution: string;
  readonly releasedBy: string;
  readonly releasedAt: string;
  /** Prints a single time. */
  readonly once: boolean;
  /** Her own urgent oficio, not signed yet. */
  readonly toSign: boolean;
}

/** One field of one person (or of the case) that a letter to this addressee may carry. */
export interface OutgoingField {
  readonly field: LetterField;
  readonly label: string;
  /** `printed` and `initials` leave unless taken out; `optional` leaves when ticked. */
  readonly level: Treatment;
  /** As it would be printed; null when nothing is recorded or it is held back. */
  readonly value: string | null;
  /** Spanish: why it is held back, or where it goes. */
  readonly note: string | null;
  /** Ticking it breaks a safe-contact rule: the letter then asks for `contactOverride`. */
  readonly needsOverride: boolean;
}

export interface OutgoingRow {
  /** Null for the case itself. */
  readonly casePersonId: string | null;
  readonly role: 'affected' | 'relative' | 'obliged' | 'case';
  /** For the screen: the person's name, or «Del caso». */
  readonly title: string;
  readonly fields: readonly OutgoingField[];
}

export type WarningCode =
  | 'informant_named'
  | 'child_named'
  | 'outside_words'
  | 'protected_contact'
  | 'refused_word'
  | 'blank_left'
  | 'coordination_missing'
  | 'outgoing_refused'
  | 'safe_contact'
  | 'signer_not_defensor'
  | 'signer_credential_expired'
  | 'institution_ended'
  | 'institution_unverified'
  | 'consent_over'
  | 'denomination_missing';

export interface LetterWarning {
  readonly code: WarningCode;
  /** Field of the form it concerns: `content.body`, `coordination`… */
  readonly field: string;
  readonly message: string;
  /** The letter cannot be issued like this. */
  readonly blocks: boolean;
}

/** Since the stamped copy: how long the institution has not answered. */
export interface Waiting {
  readonly deliveredAt: string;
  /** Working days that have begun since the day after delivery. */
  readonly workingDays: number;
  readonly level: 'in_time' | 'reminder' | 'escalation';
  /** «3 días hábiles sin respuesta» */
  readonly text: string;
}

export interface LetterRow {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly state: LetterState;
  readonly number: string | null;
  readonly institution: string;
  readonly createdAt: string;
  readonly issuedAt: string | null;
  readonly signedAt: string | null;
  readonly cargoAt: string | null;
  readonly answeredAt: string | null;
  readonly waiting: Waiting | null;
}

export interface LetterEdition {
  readonly edition: number;
  readonly issuedAt: string;
  readonly issuedBy: string;
  /** What was corrected; empty for the original. */
  readonly reason: string;
  /** Of the PDF, hex. */
  readonly sha256: string;
  /** Of its QR; null on pages from before they bore one. */
  readonly mark: string | null;
}

export type LetterAct = 'change' | 'issue' | 'markSigned' | 'annul' | 'fileCargo' | 'recordAnswer';

export interface LetterView {
  readonly id: string;
  readonly version: number;
  readonly caseId: string;
  readonly caseNumber: string;
  /** Only its readers and the responsable see the case. */
  readonly caseSealed: boolean;
  readonly state: LetterState;
  readonly number: string | null;
  readonly institution: { readonly id: string; readonly shortName: string; readonly kind: string };
  readonly fields: LetterFields;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly changedAt: string;
  readonly issuedAt: string | null;
  readonly signedAt: string | null;
  readonly annulledAt: string | null;
  readonly annulledReason: string | null;
  /** What stands on the form differs from the last edition: issue it again before signing. */
  readonly correctionPending: boolean;
  readonly editions: readonly LetterEdition[];
  readonly cargos: readonly CargoView[];
  readonly answer: (AnswerView & { readonly outcome: AnswerOutcome | null }) | null;
  readonly waiting: Waiting | null;
  /** Documents received that it answers, by the office's number of each. */
  readonly answers: readonly { readonly id: string; readonly number: string }[];
  /** «Deriva caso, versión 3 del 12/08/2026»: the texts that it began with. */
  readonly begun: readonly string[];
  /** What the state allows now; rights are another matter. */
  readonly acts: readonly LetterAct[];
}
