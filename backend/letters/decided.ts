/** What becomes of each field in one letter: made by `outgoing.ts`, read by the ficha and the words. */
import type { LetterPerson } from './facts.ts';
import type { OutgoingField, OutgoingRow } from './types.ts';

/** A field with what becomes of it in this letter. */
export interface DecidedField extends OutgoingField {
  /** As it prints; null when it does not leave. */
  readonly printed: string | null;
  /** Ticked although it may not go to this addressee. */
  readonly refused: boolean;
  /** Ticked against a safe-contact rule, without a reason. */
  readonly unreasoned: boolean;
}
export interface DecidedRow extends OutgoingRow {
  readonly person: LetterPerson | null;
  readonly fields: readonly DecidedField[];
}
