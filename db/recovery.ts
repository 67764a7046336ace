import { createHash } from 'node:crypto';
import { combine, split } from 'shamir-secret-sharing';
import { deriveKey } from './keys/aead.ts';
import { concat, fromHex, toHex, utf8, wipe } from './keys/bytes.ts';
import type { Keyring, RecoverySlot } from './keys/keyring.ts';
import { keyringIsGenuine } from './keys/keyring.ts';
import { type KeyPair, keyPairOf } from './keys/sealed-box.ts';
import {
  type OpenKeys,
  opensStore,
  type StoreKeys,
  sealKeys,
  unsealKeys,
  wipeKeys,
} from './keys/slots.ts';
import type { Random } from './ports.ts';
import { bytesToWords, readWords, SHEET_WORDS, wordKey, wordsToBytes } from './words.ts';

/** Three sheets, any two of which open the store. Exists in memory only, until printed. */
export interface RecoveryKit {
  /** 4 hex digits, printed on each sheet. */
  readonly kitId: string;
  readonly sheets: readonly RecoverySheet[];
}

export interface RecoverySheet {
  readonly index: 1 | 2 | 3;
  /** 24 Spanish words, with their accents. */
  readonly words: readonly string[];
  /** The same 32 bytes for a QR code (alphanumeric mode); `parseSheet` reads it too. */
  readonly qrText: string;
}

/** What one sheet holds: a share of its kit's secret. */
export interface Sheet {
  readonly kitId: string;
  readonly share: Uint8Array;
}

/** A sheet as typed: read, or what is wrong with it. Positions count from 1. */
export type SheetReading =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly problem: 'word_count'; readonly found: number }
  | { readonly ok: false; readonly problem: 'unknown_words'; readonly positions: readonly number[] }
  | { readonly ok: false; readonly problem: 'wrong_word'; readonly position: number }
  | { readonly ok: false; readonly problem: 'not_a_sheet' }
  | { readonly ok: false; readonly problem: 'newer_sheet' };

const VERSION = 1;
const SECRET = 24;
const KIT_ID = 2;
const SHARE = SECRET + 1;
const CHECK = 4;
const QR = /^YANAPA1-([0-9A-F]{64})$/i;

/**
 * Makes a kit: a new 24-byte secret in three shares (Shamir, two needed), and the keys sealed to
 * the pair derived from it. The shares' own randomness is the library's (the system's generator).
 *
 * @param previous the id of the kit it replaces, so that the two are told apart.
 */
export async function makeKit(
  storeId: string,
  keys: OpenKeys,
  random: Random,
  previous?: string,
): Promise<{ readonly kit: RecoveryKit; readonly recovery: RecoverySlot }> {
  const secret = random(SECRET);
  const kitId = otherKitId(random, previous);
  const shares = await split(secret, 3, 2);
  const pair = pairOf(secret, storeId, kitId);
  wipe(secret, pair.privateKey);
  return {
    kit: {
      kitId,
      sheets: ([1, 2, 3] as const).map((index) => writeSheet(index, kitId, shares[index - 1])),
    },
    recovery: {
      kitId,
      publicKey: toHex(pair.publicKey),
      keys: sealKeys(keys, pair.publicKey, storeId, kitId, random),
    },
  };
}

/**
 * Reads a sheet as a person types it: with or without accents, whole words or their first four
 * letters, capitals, several spaces or lines, numbers of the list; or the text of its QR code.
 *
 * When every word exists but the check fails, the one word whose change would mend it is named.
 */
export function parseSheet(text: string): SheetReading {
  const qr = QR.exec(text.trim())?.[1];
  if (qr !== undefined) return readSheet(fromHex(qr.toLowerCase())) ?? NOT_A_SHEET;

  const typed = readWords(text);
  if (typed.length !== SHEET_WORDS)
    return { ok: false, problem: 'word_count', found: typed.length };
  const keys = typed.map(wordKey);
  const known = keys.filter((key) => key !== null);
  if (known.length < keys.length) {
    const positions = keys.flatMap((key, place) => (key === null ? [place + 1] : []));
    return { ok: false, problem: 'unknown_words', positions };
  }
  const reading = readSheet(wordsToBytes(known));
  return reading ?? whichWordIsWrong(known);
}

/** Whether two sheets open this keyring: same kit, right shares, and the key they give is genuine. */
export async function verifySheets(
  keyring: Keyring,
  sheets: readonly [Sheet, Sheet],
): Promise<boolean> {
  const keys = await keysOfSheets(keyring, sheets);
  if (keys === null) return false;
  wipeKeys(keys);
  return true;
}

/**
 * All the keys of a store, by two of its sheets; null when the sheets are not of this kit, or the
 * keyring was not written by who held these keys.
 */
export async function keysOfSheets(
  keyring: Keyring,
  [first, second]: readonly [Sheet, Sheet],
): Promise<StoreKeys | null> {
  const { body } = keyring;
  const { kitId, keys } = body.recovery;
  // Shares of two kits combine without complaint; the same sheet twice does not combine.
  if (first.kitId !== kitId || second.kitId !== kitId) return null;
  if (first.share.at(-1) === second.share.at(-1)) return null;
  const secret = await combine([first.share, second.share]);
  const pair = pairOf(secret, body.storeId, kitId);
  wipe(secret);
  const opened = unsealKeys(keys, pair, body.storeId, kitId);
  wipe(pair.privateKey);
  if (opened === null) return null;
  if (opensStore(opened) && keyringIsGenuine(keyring, opened.store)) return opened;
  wipeKeys(opened);
  return null;
}

function pairOf(secret: Uint8Array, storeId: string, kitId: string): KeyPair {
  return keyPairOf(deriveKey(secret, utf8(`${storeId} ${kitId}`), 'yanapa recovery v1'));
}

function otherKitId(random: Random, previous: string | undefined): string {
  for (;;) {
    const kitId = toHex(random(KIT_ID));
    if (kitId !== previous) return kitId;
  }
}

function writeSheet(index: 1 | 2 | 3, kitId: string, share: Uint8Array | undefined): RecoverySheet {
  if (share?.length !== SHARE) throw new Error('A share has an unexpected length.');
  const content = concat(Uint8Array.of(VERSION), fromHex(kitId), share);
  const bytes = concat(content, checkOf(content));
  return { index, words: bytesToWords(bytes), qrText: `YANAPA1-${toHex(bytes).toUpperCase()}` };
}

const NOT_A_SHEET: SheetReading = { ok: false, problem: 'not_a_sheet' };

/** The sheet, or null when the bytes do not carry their own check. */
function readSheet(bytes: Uint8Array | null): SheetReading | null {
  if (bytes === null) return null;
  const content = bytes.subarray(0, bytes.length - CHECK);
  if (!Buffer.from(checkOf(content)).equals(bytes.subarray(content.length))) return null;
  if (content[0] !== VERSION) return { ok: false, problem: 'newer_sheet' };
  const share = content.slice(1 + KIT_ID);
  // The last byte is the share's abscissa; zero would be the secret itself.
  if (share.at(-1) === 0) return null;
  return { ok: true, sheet: { kitId: toHex(content.subarray(1, 1 + KIT_ID)), share } };
}

/** SHA-256, first 4 bytes: BIP-39's own 8 bits let one wrong word in 256 pass. */
function checkOf(content: Uint8Array): Uint8Array {
  return Uint8Array.from(createHash('sha256').update(content).digest().subarray(0, CHECK));
}

/** Tries every word in every place (49,128 tries): 40 bits of check leave hardly ever two answers. */
function whichWordIsWrong(indexes: readonly number[]): SheetReading {
  const places = indexes.flatMap((_, place) => (mends(indexes, place) ? [place + 1] : []));
  const [position, another] = places;
  if (position === undefined || another !== undefined) return NOT_A_SHEET;
  return { ok: false, problem: 'wrong_word', position };
}

function mends(indexes: readonly number[], place: number): boolean {
  for (let word = 0; word < 2048; word += 1)
    if (readSheet(wordsToBytes(indexes.with(place, word))) !== null) return true;
  return false;
}
