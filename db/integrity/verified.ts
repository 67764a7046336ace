/**
 * How far the chain is known to hold: kept in the store, authenticated, so that opening verifies
 * what came after and not all of it again.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Link } from '../audit.ts';
import { canonicalJson } from '../canonical.ts';
import { deriveKey } from '../keys/aead.ts';
import { utf8, wipe } from '../keys/bytes.ts';

const VERIFIED = 'audit.verified';

export async function rememberVerified(
  tx: EntityManager,
  storeKey: Uint8Array,
  storeId: string,
  { seq, hash }: Link,
): Promise<void> {
  const mac = Buffer.from(macOf(storeKey, storeId, { seq, hash })).toString('hex');
  await tx.query(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    [VERIFIED, canonicalJson({ seq, hash, mac })],
  );
}

/** The act up to which the chain was verified, when it is still there; null to begin at the first. */
export async function verifiedSoFar(
  tx: EntityManager,
  storeKey: Uint8Array,
  storeId: string,
): Promise<Link | null> {
  const [row]: { value: string }[] = await tx.query('SELECT value FROM meta WHERE key = ?', [
    VERIFIED,
  ]);
  const link = row === undefined ? null : parse(row.value);
  if (link === null) return null;
  const mac = Buffer.from(link.mac, 'hex');
  const right = macOf(storeKey, storeId, link);
  if (mac.length !== right.length || !timingSafeEqual(mac, right)) return null;
  const [act]: { hash: string }[] = await tx.query('SELECT hash FROM audit WHERE seq = ?', [
    link.seq,
  ]);
  return act?.hash === link.hash ? { seq: link.seq, hash: link.hash } : null;
}

function parse(text: string): (Link & { readonly mac: string }) | null {
  try {
    const { seq, hash, mac } = JSON.parse(text) as Record<string, unknown>;
    return typeof seq === 'number' && typeof hash === 'string' && typeof mac === 'string'
      ? { seq, hash, mac }
      : null;
  } catch {
    return null;
  }
}

function macOf(storeKey: Uint8Array, storeId: string, { seq, hash }: Link): Uint8Array {
  const key = deriveKey(storeKey, utf8(storeId), 'yanapa verified acts v1');
  const mac = createHmac('sha256', key).update(canonicalJson({ seq, hash })).digest();
  wipe(key);
  return mac;
}
