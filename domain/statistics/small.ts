/** Figures so small that somebody could be known by them, when the report leaves for others to read. */

/** Under this a figure names people (demuna.md §7). */
export const SMALLEST = 5;

/** Null: fewer than five. Nothing and five or more are said. */
export const guarded = (value: number): number | null =>
  value > 0 && value < SMALLEST ? null : value;
