import type { FilePlace } from '../attachments/place.ts';
import type { DraftKind } from './kinds.ts';

export interface DraftRow {
  readonly id: string;
  readonly kind: DraftKind;
  /** What it is about (a case, a follow-up…); null for a new record. */
  readonly subjectId: string | null;
  /** Of a text about a file, where that is; null for all others, and when it is out of sight by now. */
  readonly place: FilePlace | null;
  readonly startedAt: string;
  readonly savedAt: string;
  /** Neutral words, without data of a person. */
  readonly title: string;
}

export interface OpenedDraft {
  readonly id: string;
  readonly kind: DraftKind;
  readonly subjectId: string | null;
  /** JSON text, as it was saved. */
  readonly payload: string;
  readonly startedAt: string;
  readonly savedAt: string;
}
