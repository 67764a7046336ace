import type { ReadingContext } from '../core/procedure.ts';

/** Whose day it is. */
export interface Whose {
  readonly ctx: ReadingContext;
  /** Null: of the whole office. */
  readonly operatorId: string | null;
}

/** A line of what is overdue. */
export interface Late {
  readonly case: string;
  readonly what: string;
  /** Last instant in term, ISO UTC; by it the list is ordered. */
  readonly at: string;
  /** How late, when it is not told in days since then. */
  readonly late: string | null;
  readonly norm: string | null;
  readonly who: string | null;
}
