/**
 * The compartments of a store: one per sealed class of field. Whoever holds a compartment's key reads
 * and writes it; whoever does not may still write, to its public half, and not read it back.
 */
import type { EntityManager } from 'typeorm';
import { Refusal } from '../../domain/errors.ts';
import { SEALED_CLASSES, type SealedClass } from '../../domain/fields/classes.ts';
import { deriveKey } from '../keys/aead.ts';
import { fromHex, toHex, utf8, wipe } from '../keys/bytes.ts';
import { type KeyPair, keyPairOf } from '../keys/sealed-box.ts';
import type { OpenKeys } from '../keys/slots.ts';

export type PublicHalves = Readonly<Record<SealedClass, Uint8Array>>;

/** The pair that belongs to a compartment's key. */
export function compartmentPair(key: Uint8Array, storeId: string, name: SealedClass): KeyPair {
  return keyPairOf(deriveKey(key, utf8(storeId), `yanapa compartment pair v1 ${name}`));
}

/** @param keys every compartment's: of a new store, or of one that is given new keys. */
export function publicHalvesOf(keys: OpenKeys, storeId: string): PublicHalves {
  return eachClass((name) => {
    const key = keys[name];
    if (key === undefined) throw new Error(`The key ${name} is missing.`);
    const pair = compartmentPair(key, storeId, name);
    wipe(pair.privateKey);
    return pair.publicKey;
  });
}

/** Writes them where they are read from: the store itself, never the key file. */
export async function rememberHalves(tx: EntityManager, halves: PublicHalves): Promise<void> {
  for (const name of SEALED_CLASSES)
    await tx.query(
      'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      [keyOf(name), toHex(halves[name])],
    );
}

/** The same as rows, for a store that is made anew. */
export const halvesMeta = (halves: PublicHalves): Readonly<Record<string, string>> =>
  Object.fromEntries(SEALED_CLASSES.map((name) => [keyOf(name), toHex(halves[name])]));

/** @throws Refusal `store_damaged` when one is missing. */
export async function readHalves(tx: EntityManager): Promise<PublicHalves> {
  const rows: { key: string; value: string }[] = await tx.query(
    `SELECT key, value FROM meta WHERE key LIKE 'vault.compartment.%'`,
  );
  return eachClass((name) => {
    const value = rows.find((row) => row.key === keyOf(name))?.value;
    if (value === undefined) throw new Refusal('store_damaged');
    return fromHex(value);
  });
}

const keyOf = (name: SealedClass): string => `vault.compartment.${name}`;

const eachClass = <T>(make: (name: SealedClass) => T): Readonly<Record<SealedClass, T>> =>
  Object.fromEntries(SEALED_CLASSES.map((name) => [name, make(name)])) as Record<SealedClass, T>;
