/**
 * A ZIP with one file under AES-256, as WinZip, 7-Zip and WinRAR read it (AE-2: APPNOTE 4.5, extra
 * field 0x9901; docs/decisions/0022-exports.md). The format derives its keys with PBKDF2-HMAC-SHA1 and
 * 1000 rounds, which cannot be raised: the phrase must be long, and is never chosen by a person.
 */
import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import type { Random } from '../core/ports.ts';

const ROUNDS = 1000;
const KEY = 32;
const SALT = 16;
const CHECK = 2;
const SEAL = 10;
const BLOCK = 16;

interface Entry {
  /** Readable without the phrase: it names nobody. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @param at of the file within, as the archive tells it. */
export function encryptedZip(
  { name, bytes }: Entry,
  phrase: string,
  { at, random }: { readonly at: Date; readonly random: Random },
): Buffer {
  const sealed = sealFor(bytes, phrase, random(SALT));
  const title = Buffer.from(name, 'utf8');
  const common = headerOf(at, sealed.length, bytes.length, title.length);
  const extra = aesField();
  const local = Buffer.concat([u32(0x04034b50), common, title, extra, sealed]);
  const central = Buffer.concat([
    u32(0x02014b50),
    u16(VERSION),
    common,
    // No comment, one disk, no attributes, the first and only entry.
    Buffer.alloc(14),
    title,
    extra,
  ]);
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(1),
    u16(1),
    u32(central.length),
    u32(local.length),
    u16(0),
  ]);
  return Buffer.concat([local, central, end]);
}

/** Salt, check of the phrase, what is encrypted, and its seal. */
function sealFor(bytes: Uint8Array, phrase: string, salt: Uint8Array): Buffer {
  const derived = pbkdf2Sync(Buffer.from(phrase, 'utf8'), salt, ROUNDS, 2 * KEY + CHECK, 'sha1');
  const encrypted = counterMode(derived.subarray(0, KEY), bytes);
  const seal = createHmac('sha1', derived.subarray(KEY, 2 * KEY))
    .update(encrypted)
    .digest();
  const check = Buffer.from(derived.subarray(2 * KEY));
  derived.fill(0);
  return Buffer.concat([salt, check, encrypted, seal.subarray(0, SEAL)]);
}

/** AES in counter mode as the format wants it: the counter begins at 1 and its first byte is the least. */
function counterMode(key: Uint8Array, bytes: Uint8Array): Buffer {
  const blocks = Math.ceil(bytes.length / BLOCK);
  const stream = Buffer.alloc(blocks * BLOCK);
  for (let at = 0; at < blocks; at += 1) stream.writeUInt32LE(at + 1, at * BLOCK);
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const pad = cipher.update(stream);
  for (let at = 0; at < bytes.length; at += 1) pad[at] = (pad[at] ?? 0) ^ (bytes[at] ?? 0);
  return pad.subarray(0, bytes.length);
}

const VERSION = 51;
/** Encrypted; the name is UTF-8. */
const FLAGS = 0x0001 | 0x0800;
const AES = 99;

/** What both headers say. AE-2 keeps no CRC: it would tell of the content. */
function headerOf(at: Date, sealed: number, plain: number, title: number): Buffer {
  return Buffer.concat([
    u16(VERSION),
    u16(FLAGS),
    u16(AES),
    u16(dosTime(at)),
    u16(dosDate(at)),
    u32(0),
    u32(sealed),
    u32(plain),
    u16(title),
    u16(aesField().length),
  ]);
}

/** AE-2, strength 3 (256 bits), stored: a PDF is compressed already. */
const aesField = (): Buffer =>
  Buffer.concat([u16(0x9901), u16(7), u16(2), Buffer.from('AE'), Buffer.from([3]), u16(0)]);

const dosTime = (at: Date): number =>
  (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
const dosDate = (at: Date): number =>
  ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
