import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import type { Random } from '../ports.ts';
import { concat, utf8 } from './bytes.ts';

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/**
 * AES-256-GCM under a 32-byte key. The result is nonce (12) + ciphertext + tag (16).
 * `context` is authenticated, not kept: opening needs the same text.
 */
export function seal(
  key: Uint8Array,
  plain: Uint8Array,
  context: string,
  random: Random,
): Uint8Array {
  const nonce = random(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG });
  cipher.setAAD(utf8(context));
  return concat(nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag());
}

/** The plain bytes, or null when key, context or a single bit is not the one sealed. */
export function unseal(key: Uint8Array, box: Uint8Array, context: string): Uint8Array | null {
  if (box.length < NONCE + TAG) return null;
  const decipher = createDecipheriv(CIPHER, key, box.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(utf8(context));
  decipher.setAuthTag(box.subarray(box.length - TAG));
  const start = decipher.update(box.subarray(NONCE, box.length - TAG));
  try {
    return concat(start, decipher.final());
  } catch {
    return null;
  }
}

/** HKDF-SHA-256 (RFC 5869): a 32-byte key for one purpose, named by `info`. */
export function deriveKey(secret: Uint8Array, salt: Uint8Array, info: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, salt, utf8(info), 32));
}
