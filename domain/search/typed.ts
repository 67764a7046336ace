/** What was typed into a search box, as words to look for. Folded as the index is: no accents, no case. */
import { namesCalled } from '../people/diminutives.ts';
import { foldName } from '../people/names.ts';
import { keysBy, nameParts, SOUND_RULES, soundKeys } from '../people/sound.ts';

/** How a subject answers to what was typed, the nearest first. */
export const MATCHES = ['number', 'word', 'beginning', 'sound'] as const;
export type Match = (typeof MATCHES)[number];

/** Nobody types more into a search box; a pasted page must not become an expression of the index. */
const LONGEST = 300;
const MOST_WORDS = 12;

/** The folded words of what was typed: letters and digits only, so that they are safe to quote. */
export function typedWords(text: string): readonly string[] {
  return foldName(text.slice(0, LONGEST))
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

/** Digits typed in groups (`952 123 456`), joined as telephones and documents are kept; null when they are not. */
export const joinedDigits = (words: readonly string[]): string | null =>
  words.length > 1 && words.every((word) => /^\d+$/.test(word)) ? words.join('') : null;

/** «45» is typed for «045» and «0045»: as official numbers are padded. */
export const paddedNumbers = (word: string): readonly string[] =>
  /^[1-9]\d{0,2}$/.test(word)
    ? [...new Set([word, ...PADDED.map((length) => word.padStart(length, '0'))])]
    : [word];
const PADDED = [3, 4];

export const hasDigit = (word: string): boolean => /\d/.test(word);

/** A word of a name: how it sounds whole, and how one that begins with it would begin. */
export interface HeardWord {
  readonly word: string;
  readonly keys: readonly string[];
  /** None where it is too short: two sounds begin half of all names. */
  readonly begun: readonly string[];
}

/** The words of a text that are heard as a name: no numbers, initials or *de la*. */
export const heardWords = (text: string): readonly HeardWord[] =>
  nameParts(text)
    .filter((word) => word.length > 1 && !hasDigit(word))
    .map((word) => ({ word, keys: heardKeys(word), begun: begunKeys(word) }));

/** Of a folded word, and of the names that it is said for: *Meche* is looked for among the *Mercedes*, too. */
const heardKeys = (word: string): readonly string[] => [
  ...new Set([word, ...namesCalled(word)].flatMap(soundKeys)),
];

const begunKeys = (word: string): readonly string[] =>
  keysBy(RULES_BEFORE_THE_END, word).filter((key) => key.length >= SHORTEST_BEGUN);

const SHORTEST_BEGUN = 3;
/** Where a word is still being typed, its last letter is not the last: *Huam* does not sound *Huan*. */
const RULES_BEFORE_THE_END = SOUND_RULES.filter(({ find }) => !find.source.endsWith('$'));

/** Whether a folded word, as it is indexed or shown, sounds like the one typed, or begins so. */
export function soundsLike(word: string, { keys, begun }: HeardWord): boolean {
  const own = heardKeys(word);
  return (
    keys.some((key) => own.includes(key)) ||
    begun.some((key) => own.some((sound) => sound.startsWith(key)))
  );
}
