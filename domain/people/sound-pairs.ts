/**
 * What people are found by when somebody who may be one of them is typed: every two words of a name, as
 * they sound. One word alone, *Mamani*, is half the town; two words that two records share are few.
 */
import { namesCalled } from './diminutives.ts';
import type { NameParts } from './names.ts';
import { nameParts, soundKeys } from './sound.ts';

/** Raised when `SOUND_RULES`, the diminutives or the pairs change: what was indexed is heard again. */
export const SOUND_VERSION = 1;

/** Nobody has so many; a pasted page must not become an index. */
const MOST_WORDS = 8;
const MOST_PAIRS = 80;

/**
 * The pairs of a name, each once, letters and digits only. Given names are paired with surnames, and
 * surnames with each other; given names with each other only where no surname is known.
 */
export function soundPairs(
  person: NameParts & { readonly knownAs: string | null },
): readonly string[] {
  const surnames = heard([person.firstSurname, person.secondSurname]);
  const given = heard([person.givenNames, person.knownAs]);
  const pairs = [
    ...among(surnames),
    ...surnames.flatMap((one) => given.flatMap((other) => joined(one, other))),
    ...(surnames.length === 0 ? among(given) : []),
  ];
  return [...new Set(pairs)].slice(0, MOST_PAIRS);
}

/** Each word with all that it may sound like. */
function heard(parts: readonly (string | null)[]): (readonly string[])[] {
  const words = parts.flatMap((part) => nameParts(part ?? '')).slice(0, MOST_WORDS);
  return words.map((word) => [
    ...new Set([word, ...namesCalled(word)].flatMap((one) => soundKeys(one))),
  ]);
}

const among = (words: readonly (readonly string[])[]): string[] =>
  words.flatMap((one, at) => words.slice(at + 1).flatMap((other) => joined(one, other)));

/** In one order, whichever surname came first. */
const joined = (one: readonly string[], other: readonly string[]): string[] =>
  one.flatMap((a) => other.map((b) => (a < b ? `${a}0${b}` : `${b}0${a}`)));
