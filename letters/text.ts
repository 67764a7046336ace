/**
 * Text on its way to paper: how it is cleaned, how long words break, and the schema fields for it.
 */
import { z } from 'zod';

/** Controls, soft hyphen, zero-width and bidirectional marks: invisible on paper, harmful to its text. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is being removed
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\p{Variation_Selector}/gu;

/** ﬁ, ﬂ and the like as one character, as they come when copied from a PDF. The face joins f and i by itself. */
const LIGATURE = /[\ufb00-\ufb06]/gu;

/**
 * One printed line: composed letters (NFC), ligatures as letters, nothing invisible, single spaces.
 * Runs of spaces are collapsed because the line breaker of react-pdf takes a double space for a
 * hyphenation point and prints a hyphen there.
 */
export function cleanLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(LIGATURE, (joined) => joined.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** As `cleanLine`, keeping the line breaks the person typed. */
export function cleanProse(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(cleanLine)
    .join('\n')
    .trim();
}

const LONGEST_WHOLE_WORD = 24;
/** Letters of a piece, where there is room for them. */
export const PIECE = 6;

/**
 * Where a word may be broken, for `Font.registerHyphenationCallback`. Spanish words stay whole
 * (react-pdf would hyphenate them the English way); what is longer than any of them (an address
 * of the web, a code) breaks every few letters, so that it cannot run off the page.
 */
export function breakWord(word: string): string[] {
  return Array.from(word).length <= LONGEST_WHOLE_WORD ? [word] : inPieces(word);
}

/**
 * A word that may break every few letters. The empty pieces make each break a plain one: between
 * two non-empty ones a hyphen is printed.
 */
export function inPieces(word: string, size = PIECE): string[] {
  const letters = Array.from(word);
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at += size) {
    if (at > 0) pieces.push('');
    pieces.push(letters.slice(at, at + size).join(''));
  }
  return pieces;
}

/** A required line of at most `max` characters after cleaning. */
export const line = (max: number) => cleaned(cleanLine, max);

/** Required text of several lines, at most `max` characters after cleaning. */
export const prose = (max: number) => cleaned(cleanProse, max);

function cleaned(clean: (text: string) => string, max: number) {
  return z.string().transform(clean).pipe(z.string().min(1).max(max));
}
