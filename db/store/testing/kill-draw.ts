/** What a round is about, drawn by seed: the same rounds again from the same seed. */

/** Works that write. `migrate`: a store of an older program is opened by this one. */
export const WORKS = [
  'write',
  'attach',
  'copy',
  'rekey',
  'restore',
  'migrate',
  'password',
] as const;
export type Work = (typeof WORKS)[number];

/** What else befalls the machine in a round. */
export const CONDITIONS = [
  'none',
  'full_disk',
  'clock_forward',
  'clock_back',
  'anchor_missing',
  'older_folder',
] as const;
export type Condition = (typeof CONDITIONS)[number];

export type Draw = () => number;

/** mulberry32: from 0 up to 1. */
export function seeded(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws from a shuffled deck, shuffled again when it is empty: few rounds have everything too. */
export function deckOf<T>(cards: readonly T[], draw: Draw): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = [...cards];
    const [card] = left.splice(Math.floor(draw() * left.length), 1);
    if (card === undefined) throw new Error('A deck without cards.');
    return card;
  };
}
