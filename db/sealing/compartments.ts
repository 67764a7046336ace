/**
 * The compartments of a store: one per sealed class of field. Whoever holds a compartment's key reads
 * and writes it; whoever does not may still write, to its public half, and not read it back.
 */
import type { EntityManager } from 'typeorm';
import { Refusal } from '../../domain/errors.ts';
import { SEALED_CLASSES, type SealedClass } from '../../domain/fields/classes.ts';
import { deriveKey } from '../keys/aead.ts';
import { fromHex, toHex, utf8, wipe } from '../keys/bytes.ts';
import { ADDED_IN_3 } from '../keys/keyring.ts';
import { type KeyPair, keyPairOf } from '../keys/sealed-box.ts';
import type { OpenKeys } from '../keys/slots.ts';

/** Absent: of a compartment that this store has no key of yet (`ADDED_IN_3`). */
export type PublicHalves = Readonly<Partial<Record<SealedClass, Uint8Array>>>;

/** The pair that belongs to a compartment's key. */
export function compartmentPair(key: Uint8Array, storeId: string, name: SealedClass): KeyPair {
  return keyPairOf(deriveKey(key, utf8(storeId), `yanapa compartment pair v1 ${name}`));
}

/** @param keys the compartments': all of them, of a new store or of one that is given new keys. */
export const publicHalvesOf = (keys: OpenKeys, storeId: string): PublicHalves =>
  eachClass((name) => {
    const key = keys[name];
    if (key === undefined) return null;
    const pair = compartmentPair(key, storeId, name);
    wipe(pair.privateKey);
    return pair.publicKey;
  });

/** Writes them where they are read from: the store itself, never the key file. */
export async function rememberHalves(tx: EntityManager, halves: PublicHalves): Promise<void> {
  for (const [key, value] of Object.entries(halvesMeta(halves)))
    await tx.query(
      'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      [key, value],
    );
}

/** The same as rows, for a store that is made anew. */
export const halvesMeta = (halves: PublicHalves): Readonly<Record<string, string>> =>
  Object.fromEntries(
    SEALED_CLASSES.flatMap((name) => {
      const half = halves[name];
      return half === undefined ? [] : [[keyOf(name), toHex(half)]];
    }),
  );

/** @throws Refusal `store_damaged` when one is missing that every store has. */
export async function readHalves(tx: EntityManager): Promise<PublicHalves> {
  const rows: { key: string; value: string }[] = await tx.query(
    `SELECT key, value FROM meta WHERE key LIKE 'vault.compartment.%'`,
  );
  return eachClass((name) => {
    const value = rows.find((row) => row.key === keyOf(name))?.value;
    if (value !== undefined) return fromHex(value);
    if (ADDED_IN_3.includes(name)) return null;
    throw new Refusal('store_damaged');
  });
}

const keyOf = (name: SealedClass): string => `vault.compartment.${name}`;

const eachClass = <T>(
  make: (name: SealedClass) => T | null,
): Readonly<Partial<Record<SealedClass, T>>> =>
  Object.fromEntries(
    SEALED_CLASSES.flatMap((name) => {
      const made = make(name);
      return made === null ? [] : [[name, made]];
    }),
  );
