import { createHash } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/spanish.js';

/** The words of a sheet: 256 bits and 8 of check, 11 to a word (BIP-39). */
export const SHEET_WORDS = 24;

const BITS = 11;
const BYTES = 32;

/** The Spanish list of BIP-39, as people write it (composed accents). */
export const spanishWords: readonly string[] = wordlist.map((word) => word.normalize('NFC'));

/** First four letters without accents → place in the list. BIP-39 promises that they are enough. */
const places = new Map(spanishWords.map((word, place) => [abbreviate(word), place]));

/** Splits what was typed into words; the numbers of a printed list are left out. */
export function readWords(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
}

/** The place (0–2047) of a word, also without accents or after its first four letters; or null. */
export function wordKey(typed: string): number | null {
  return places.get(abbreviate(typed)) ?? null;
}

/** 32 bytes as 24 words. */
export function bytesToWords(bytes: Uint8Array): string[] {
  if (bytes.length !== BYTES) throw new RangeError('A sheet has 32 bytes.');
  const bits = `${binary(bytes)}${binary(Uint8Array.of(checkByte(bytes)))}`;
  return Array.from({ length: SHEET_WORDS }, (_, place) => {
    const word = spanishWords[Number.parseInt(bits.slice(place * BITS, (place + 1) * BITS), 2)];
    if (word === undefined) throw new Error('The word list is incomplete.');
    return word;
  });
}

/** The 32 bytes of 24 places in the list, or null when BIP-39's own check fails. */
export function wordsToBytes(indexes: readonly number[]): Uint8Array | null {
  const bytes = new Uint8Array(BYTES + 1);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const index of indexes) {
    held = (held << BITS) | index;
    bits += BITS;
    while (bits >= 8) {
      bits -= 8;
      bytes[at] = held >>> bits;
      at += 1;
      held &= (1 << bits) - 1;
    }
  }
  const content = bytes.subarray(0, BYTES);
  return checkByte(content) === bytes[BYTES] ? content.slice() : null;
}

function checkByte(bytes: Uint8Array): number {
  return createHash('sha256').update(bytes).digest()[0] ?? 0;
}

function binary(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
}

function abbreviate(word: string): string {
  return withoutAccents(word).slice(0, 4);
}

/** Lower case, marks dropped: á → a, ñ → n, ü → u (BIP-39 counts them as equal). */
export function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
