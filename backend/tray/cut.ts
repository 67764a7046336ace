import type { Cut } from './types.ts';

/** The first of a list that is read whole. */
export const cutAt = <T>(all: readonly T[], limit: number): Cut<T> => ({
  rows: all.slice(0, limit),
  total: all.length,
});
