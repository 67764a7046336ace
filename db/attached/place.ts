import type { Place } from '../sealing/sealer.ts';

/** Where a chunk stands: part of what its seal authenticates. @param n from 0. */
export const placeOf = (fileId: string, n: number): Place => ({
  table: 'chunks',
  column: 'bytes',
  id: `${fileId} ${n}`,
});
