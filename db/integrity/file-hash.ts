import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

const CHUNK = 1024 * 1024;

/**
 * SHA-256 of the encrypted file, hex. Each page of it is authenticated, but not when it was
 * written: an old page pasted back is found by its bytes alone.
 */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: CHUNK }), hash);
  return hash.digest('hex');
}
