/**
 * Opens an archive as another program would: written from the format's own page (APPNOTE, extra field
 * 0x9901), with nothing of the library that closed it.
 */
import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';

/** @returns null when the phrase is not the one. @throws Error when what is inside was changed. */
export function openZip(
  zip: Uint8Array,
  phrase: string,
): { readonly name: string; readonly bytes: Buffer } | null {
  const archive = Buffer.from(zip);
  if (archive.readUInt32LE(0) !== 0x04034b50 || archive.readUInt16LE(8) !== 99)
    throw new Error('Not an archive under AES.');
  const size = archive.readUInt32LE(18);
  const nameEnd = 30 + archive.readUInt16LE(26);
  const from = nameEnd + archive.readUInt16LE(28);
  const body = archive.subarray(from, from + size);
  const keys = pbkdf2Sync(phrase, body.subarray(0, 16), 1000, 66, 'sha1');
  if (!keys.subarray(64).equals(body.subarray(16, 18))) return null;
  const sealed = body.subarray(18, -10);
  const seal = createHmac('sha1', keys.subarray(32, 64)).update(sealed).digest().subarray(0, 10);
  if (!seal.equals(body.subarray(-10))) throw new Error('It was changed.');
  const bytes = Buffer.from(sealed);
  for (let block = 0; block * 16 < bytes.length; block += 1) {
    const counter = Buffer.alloc(16);
    counter.writeUInt32LE(block + 1);
    const pad = createCipheriv('aes-256-ecb', keys.subarray(0, 32), null).update(counter);
    for (let at = 0; at < 16 && block * 16 + at < bytes.length; at += 1)
      bytes[block * 16 + at] = (bytes[block * 16 + at] ?? 0) ^ (pad[at] ?? 0);
  }
  return { name: archive.subarray(30, nameEnd).toString('utf8'), bytes };
}
