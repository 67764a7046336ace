/**
 * Whether a text names somebody: two of her names side by side, whatever stands between them of *de la*,
 * and however they are written. It errs on the side of yes: what it answers is asked about, not refused.
 */
import { foldName, PARTICLES } from '../people/names.ts';

/** Shorter words are particles and initials. */
const SHORTEST = 3;

/** The names of one person, folded, each word once. */
export type Names = ReadonlySet<string>;

export const namesOf = (...parts: readonly (string | null)[]): Names =>
  new Set(
    parts
      .flatMap((part) => foldName(part ?? '').split(' '))
      .filter((word) => word.length >= SHORTEST && !PARTICLES.has(word)),
  );

export type Pair = readonly [string, string];

/** Each two words that follow each other, once, folded; a full stop parts them. */
export function pairsIn(text: string): Pair[] {
  const found = new Map<string, Pair>();
  for (const sentence of text.split(/[.;:()\n\r]+/u)) {
    const words = (sentence.match(/[\p{L}\p{M}'’ʼ]+/gu) ?? [])
      .map(foldName)
      .filter((word) => word.length >= SHORTEST && !PARTICLES.has(word));
    words.forEach((word, at) => {
      const next = words[at + 1];
      if (next !== undefined && next !== word && !word.includes(' ') && !next.includes(' '))
        found.set(`${word} ${next}`, [word, next]);
    });
  }
  return [...found.values()];
}

const areBoth = ([one, other]: Pair, names: Names): boolean => names.has(one) && names.has(other);

/** Whether these words name a person, and nobody who may be named. @param known those who sit there. */
export const isNamedIn = (
  pairs: readonly Pair[],
  person: Names,
  known: readonly Names[],
): boolean =>
  pairs.some((pair) => areBoth(pair, person) && !known.some((names) => areBoth(pair, names)));
