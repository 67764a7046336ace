/** Folios of a file: every piece numbered after the one before, in bodies of at most 200 (TUO Ley 27444, art. 163). */

/** A body of a file has no more folios than these. */
export const MOST_FOLIOS = 200;

export interface Foliated {
  readonly from: number;
  readonly to: number;
}

/** The folios of pieces that follow each other. @param counts of each, one at least. @param first the next free one. */
export function foliate(counts: readonly number[], first: number): Foliated[] {
  let next = first;
  return counts.map((count) => {
    if (!Number.isInteger(count) || count < 1) throw new RangeError('A piece has a folio at least');
    const from = next;
    next += count;
    return { from, to: next - 1 };
  });
}

/**
 * The pieces of each body. A piece moves whole to the next body when it does not fit in what is left,
 * and is parted only when it is longer than a body.
 */
export function volumesOf<P extends Foliated>(pieces: readonly P[]): P[][] {
  const volumes: P[][] = [];
  let left = 0;
  for (const piece of pieces.flatMap(inPieces)) {
    const count = piece.to - piece.from + 1;
    if (count > left) {
      volumes.push([]);
      left = MOST_FOLIOS;
    }
    volumes.at(-1)?.push(piece);
    left -= count;
  }
  return volumes;
}

function inPieces<P extends Foliated>(piece: P): P[] {
  const parts: P[] = [];
  for (let from = piece.from; from <= piece.to; from += MOST_FOLIOS)
    parts.push({ ...piece, from, to: Math.min(piece.to, from + MOST_FOLIOS - 1) });
  return parts;
}
