import type { FieldClass } from '../../domain/fields/classes.ts';

/** One act of the chain, as a person reads it. */
export interface AuditLine {
  readonly seq: number;
  /** ISO UTC. */
  readonly at: string;
  /** Null for what nobody logged in did. */
  readonly by: string | null;
  /** What was done, in words. */
  readonly what: string;
  /** To what, in words that name nobody: the number of a case or of a letter. */
  readonly about: string | null;
  readonly subject: { readonly kind: string; readonly id: string } | null;
  /** What was seen or changed; `ordinario` always, when it was done to a record. */
  readonly classes: readonly FieldClass[];
  /** Why, when the act asks for it. */
  readonly reason: string | null;
}

export interface AuditPage {
  readonly rows: readonly AuditLine[];
  readonly next: string | null;
}

export type Verification =
  | { readonly state: 'running' | 'failed'; readonly upTo: number }
  | { readonly state: 'whole'; readonly upTo: number }
  /** `brokenAt` is the first act that does not follow from the one before. */
  | { readonly state: 'broken'; readonly upTo: number; readonly brokenAt: number };

export interface AuditState {
  readonly verification: Verification;
  /** What this PC remembered when the store was opened. */
  readonly remembered: 'kept' | 'absent' | 'damaged' | 'off' | 'unwritable';
  readonly acts: number;
  /** SHA-256 of the last act. */
  readonly hash: string;
}
