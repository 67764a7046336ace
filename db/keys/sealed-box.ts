import { x25519 } from '@noble/curves/ed25519.js';
import type { Random } from '../ports.ts';
import { deriveKey, seal, unseal } from './aead.ts';
import { concat, wipe } from './bytes.ts';

/** An X25519 pair (RFC 7748), 32 bytes each. */
export interface KeyPair {
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
}

const PUBLIC = 32;

export function makeKeyPair(random: Random): KeyPair {
  return keyPairOf(random(32));
}

/** The pair of a private half that was kept or derived. */
export function keyPairOf(privateKey: Uint8Array): KeyPair {
  return { privateKey, publicKey: x25519.getPublicKey(privateKey) };
}

/**
 * Seals bytes to a public half, with nobody's password: ephemeral X25519, HKDF-SHA-256 over both
 * public halves, AES-256-GCM. The result is ephemeral public half (32) + sealed bytes.
 *
 * @throws when the public half is a point of low order.
 */
export function sealTo(
  publicKey: Uint8Array,
  plain: Uint8Array,
  context: string,
  random: Random,
): Uint8Array {
  const ephemeral = makeKeyPair(random);
  const key = sharedKey(ephemeral.privateKey, publicKey, ephemeral.publicKey, publicKey);
  const box = seal(key, plain, context, random);
  wipe(key, ephemeral.privateKey);
  return concat(ephemeral.publicKey, box);
}

/** The plain bytes, or null when pair, context or a single bit is not the one sealed to. */
export function unsealWith(pair: KeyPair, box: Uint8Array, context: string): Uint8Array | null {
  if (box.length < PUBLIC) return null;
  const ephemeral = box.slice(0, PUBLIC);
  try {
    const key = sharedKey(pair.privateKey, ephemeral, ephemeral, pair.publicKey);
    const plain = unseal(key, box.subarray(PUBLIC), context);
    wipe(key);
    return plain;
  } catch {
    // The curve refuses a point of low order: an edited box, not one of ours.
    return null;
  }
}

function sharedKey(
  mine: Uint8Array,
  theirs: Uint8Array,
  ephemeral: Uint8Array,
  recipient: Uint8Array,
): Uint8Array {
  const shared = x25519.getSharedSecret(mine, theirs);
  const key = deriveKey(shared, concat(ephemeral, recipient), 'yanapa sealed box v1');
  wipe(shared);
  return key;
}
