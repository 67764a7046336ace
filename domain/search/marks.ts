/** Where a text shows what was typed, so that a result says why it is one. */
import { foldName } from '../people/names.ts';
import {
  type HeardWord,
  heardWords,
  joinedDigits,
  paddedNumbers,
  soundsLike,
  typedWords,
} from './typed.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The text in its own letters, in pieces: a word that was typed, its beginning, or one that sounds so, is marked. */
export function markedPieces(shown: string, typed: string): readonly Piece[] {
  const { words, heard } = soughtIn([shown], typed);
  const pieces: Piece[] = [];
  const add = (text: string, marked: boolean): void => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.marked === marked) pieces[pieces.length - 1] = { text: last.text + text, marked };
    else pieces.push({ text, marked });
  };
  let from = 0;
  for (const { 0: word, index } of shown.matchAll(WORD)) {
    add(shown.slice(from, index), false);
    const length = markedLength(word, words, heard);
    add(word.slice(0, length), true);
    add(word.slice(length), false);
    from = index + word.length;
  }
  add(shown.slice(from), false);
  return pieces;
}

/** What was typed and none of the texts shows: the result was found by something else of it. */
export function unseenWords(typed: string, shown: readonly string[]): readonly string[] {
  const { words, heard } = soughtIn(shown, typed);
  const tokens = shown.flatMap(foldedWords);
  const joined = joinedDigits(words);
  if (joined !== null && tokens.some((token) => token.startsWith(joined))) return [];
  return words.filter(
    (word) =>
      !tokens.some((token) => begins(token, word)) &&
      !heard.some((name) => name.word === word && tokens.some((token) => soundsLike(token, name))),
  );
}

const WORD = /[\p{L}\p{M}\p{N}'’ʼʻ´`]+/gu;
const MARK = /^\p{M}$/u;

const foldedWords = (text: string): string[] =>
  foldName(text)
    .split(' ')
    .filter((token) => token !== '');

/** What is spelled somewhere in the texts is not looked for by its sound as well. */
function soughtIn(shown: readonly string[], typed: string) {
  const words = typedWords(typed);
  const tokens = shown.flatMap(foldedWords);
  const heard = heardWords(words.join(' ')).filter(
    ({ word }) => !tokens.some((token) => begins(token, word)),
  );
  return { words, heard };
}

/** How much of the beginning of a word is marked, in its own letters; 0 for none of it. */
function markedLength(word: string, words: readonly string[], heard: readonly HeardWord[]): number {
  const token = foldName(word);
  if (token === '') return 0;
  if (words.some((typed) => paddedNumbers(typed).includes(token))) return word.length;
  const joined = joinedDigits(words);
  const begun = [...words, ...(joined === null ? [] : [joined])].filter((typed) =>
    begins(token, typed),
  );
  const longest = Math.max(0, ...begun.map((typed) => typed.length));
  if (longest > 0) return lengthOf(word, longest);
  return heard.some((typed) => soundsLike(token, typed)) ? word.length : 0;
}

/** Letters of `word` that fold into this many, with their marks. */
function lengthOf(word: string, folded: number): number {
  let length = 0;
  for (const letter of word) {
    if (foldName(word.slice(0, length)).length >= folded && !MARK.test(letter)) break;
    length += letter.length;
  }
  return length;
}

/** One letter is marked where it stands alone, not wherever a word begins with it. */
const begins = (token: string, typed: string): boolean =>
  paddedNumbers(typed).includes(token) || (typed.length > 1 && token.startsWith(typed));
