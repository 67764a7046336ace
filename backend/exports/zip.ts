import { suggestPhrase } from '../../db/passwords.ts';
import type { Random } from '../core/ports.ts';

/**
 * AE-2 derives its keys with PBKDF2-HMAC-SHA1 and 1000 rounds, which cannot be raised: the phrase must be
 * long, and is never chosen by a person. Seven words are some 74 bits.
 */
const WORDS = 7;
/** AES of 256 bits. */
const STRENGTH = 3;

export const phraseOf = (random: Random): string => suggestPhrase(random, WORDS);

interface Entry {
  /** Readable without the phrase: it names nobody. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the file within, as the archive tells it. */
  readonly at: Date;
}

/** A ZIP with one file, as WinZip, 7-Zip and WinRAR read it (docs/decisions/0022-exports.md). */
export async function encryptedZip(
  { name, bytes, at }: Entry,
  phrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded when the first file leaves, not when the office opens.
  const { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = await import(
    '@zip.js/zip.js'
  );
  configure({ useWebWorkers: false });
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    password: phrase,
    encryptionStrength: STRENGTH,
    // A PDF is compressed already.
    level: 0,
    extendedTimestamp: false,
    // Its sizes stand before the file, as the oldest programs want them.
    dataDescriptor: false,
  });
  await zip.add(name, new Uint8ArrayReader(bytes), { lastModDate: at });
  return Uint8Array.from(await zip.close());
}
