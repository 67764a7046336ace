/**
 * Words that no line read from outside may say: an envelope, its window, or the «C.c.» that whoever gets
 * a copy reads. They tell a neighbour, or whoever carries the post, what happened to somebody (RDNA V.7,
 * confidentiality; which words is the office's proposal).
 */
import { foldName } from '../people/names.ts';
import { joinAnd } from './lists.ts';

/** Beginnings of words, folded; each with what may follow it. */
const TELLING =
  /\b(?:violen(?:ci|t)\w*|viola(?:cion\w*|da|das|do|dos|dor\w*|r)|\w*sexual\w*|abus[aeio]\w*|maltrat\w*|agres(?:i|or)\w*|agred\w*|acos(?:o|os|ad[ao]s?|ador\w*|ar)|hostiga\w*|tocamientos?|feminicid\w*|ultraj\w*|pornograf\w*|proxenet\w*|incest\w*|estupro)\b/;

/** The telling words of a line, as written, in their order. Empty when there is none. */
export const tellingWordsIn = (text: string): string[] =>
  (text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) =>
    TELLING.test(foldName(word)),
  );

export const NO_CHILD_OUTSIDE =
  'Aquí no va el nombre de la niña, niño o adolescente: use el número de expediente.';

/** @param words of a «C.c.», as they were typed. */
export const tellingMessage = (words: readonly string[]): string =>
  `Las copias (C.c.) no dicen ${joinAnd([...new Set(words)].map((word) => `«${word}»`))}: escriba solo el nombre corto de la institución.`;
