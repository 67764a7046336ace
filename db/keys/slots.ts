import { canonicalJson } from '../canonical.ts';
import type { Random } from '../ports.ts';
import { deriveKey, seal, unseal } from './aead.ts';
import { fromHex, toHex, utf8, wipe } from './bytes.ts';
import { type KdfCost, stretch } from './kdf.ts';
import {
  KEY_NAMES,
  type KeyName,
  type KeyringBody,
  type SealedKeys,
  type Slot,
  type Stretching,
} from './keyring.ts';
import { type KeyPair, keyPairOf, makeKeyPair, sealTo, unsealWith } from './sealed-box.ts';
import { normalizeUserName } from './user-name.ts';

/** The opened keys of a store, by name: those that a slot, or the recovery sheets, hold. */
export type OpenKeys = Readonly<Partial<Record<KeyName, Uint8Array>>>;

/** Keys that open the store itself. Whoever holds no more than these reads what is `ordinario`. */
export type StoreKeys = OpenKeys & Readonly<Record<'store' | 'files', Uint8Array>>;

export function opensStore(keys: OpenKeys): keys is StoreKeys {
  return keys.store !== undefined && keys.files !== undefined;
}

/** New keys of every name, for a new store or a new life of an old one. */
export function newKeys(random: Random): Readonly<Record<KeyName, Uint8Array>> {
  return Object.fromEntries(KEY_NAMES.map((name) => [name, random(32)])) as Record<
    KeyName,
    Uint8Array
  >;
}

/** Of these keys, the ones named. Naming one that is not held is a bug of the caller's rights. */
export function pickKeys(keys: OpenKeys, names: readonly KeyName[]): OpenKeys {
  return Object.fromEntries(
    names.map((name) => {
      const key = keys[name];
      if (key === undefined) throw new Error(`The key ${name} is not held by this session.`);
      return [name, key];
    }),
  );
}

/** Overwrites all of them. */
export const wipeKeys = (keys: OpenKeys): void => wipe(...Object.values(keys));

export function newStretching(cost: KdfCost, random: Random): Stretching {
  return { memoryKiB: cost.memoryKiB, passes: cost.passes, salt: toHex(random(16)) };
}

/**
 * The tag that finds a slot without storing a name: the user name, stretched as a password is,
 * because names of colleagues are easily guessed. 16 bytes, hex.
 */
export async function loginTag(userName: string, login: Stretching): Promise<string> {
  const whole = await stretch(normalizeUserName(userName), fromHex(login.salt), login);
  return toHex(whole.subarray(0, 16));
}

/**
 * Makes an operator's slot: a new pair, its private half under the password, the keys sealed to it.
 * @param keys those that this person may use.
 * @returns `author`: her private half, which whoever is given it wipes.
 */
export async function makeSlot(
  made: { readonly id: string; readonly tag: string; readonly storeId: string },
  password: string,
  keys: OpenKeys,
  cost: KdfCost,
  random: Random,
): Promise<{ readonly slot: Slot; readonly author: Uint8Array }> {
  const pair = makeKeyPair(random);
  const publicKey = toHex(pair.publicKey);
  const kdf = newStretching(cost, random);
  const privateKey = await wrapPrivate(
    { id: made.id, publicKey, kdf },
    made.storeId,
    pair,
    password,
    random,
  );
  return {
    slot: {
      id: made.id,
      tag: made.tag,
      publicKey,
      kdf,
      privateKey,
      keys: sealKeys(keys, pair.publicKey, made.storeId, made.id, random),
    },
    author: pair.privateKey,
  };
}

/** The same slot and pair under another password, or null when the old one is not right. */
export async function rewrapSlot(
  slot: Slot,
  storeId: string,
  passwords: { readonly old: string; readonly new: string },
  cost: KdfCost,
  random: Random,
): Promise<Slot | null> {
  const pair = await openPair(slot, storeId, passwords.old);
  if (pair === null) return null;
  const kdf = newStretching(cost, random);
  const privateKey = await wrapPrivate({ ...slot, kdf }, storeId, pair, passwords.new, random);
  wipe(pair.privateKey);
  return { ...slot, kdf, privateKey };
}

/** What a name and a password gave: the keys, and the one that only this person has. */
export interface Entry {
  readonly slot: Slot;
  /** Null when the password is not the slot's. */
  readonly opened: { readonly keys: OpenKeys; readonly author: Uint8Array } | null;
}

/**
 * Finds the slot of a user name and opens it with the password; null when there is no such name.
 * An unknown name costs the same two stretchings, and must be answered as a wrong password is.
 */
export async function enter(
  body: KeyringBody,
  userName: string,
  password: string,
): Promise<Entry | null> {
  const tag = await loginTag(userName, body.login);
  const slot = body.slots.find((candidate) => candidate.tag === tag);
  if (slot === undefined) {
    wipe(await stretch(normalizePassword(password), fromHex(body.login.salt), body.login));
    return null;
  }
  return { slot, opened: await openSlot(slot, body.storeId, password) };
}

/** What a slot holds, by its password; null when it is not. */
export async function openSlot(
  slot: Slot,
  storeId: string,
  password: string,
): Promise<Entry['opened']> {
  const pair = await openPair(slot, storeId, password);
  if (pair === null) return null;
  const keys = unsealKeys(slot.keys, pair, storeId, slot.id);
  if (keys !== null) return { keys, author: pair.privateKey };
  wipe(pair.privateKey);
  return null;
}

/**
 * The key under which a person's own drafts are sealed: it comes from her private half, so that
 * nobody else's password opens them, and a new password of hers still does.
 */
export function authorKey(author: Uint8Array, storeId: string, slotId: string): Uint8Array {
  return deriveKey(author, utf8(`${storeId} ${slotId}`), 'yanapa author v1');
}

/** Seals keys to a public half. `owner` is the slot's or the kit's id, authenticated. */
export function sealKeys(
  keys: OpenKeys,
  publicKey: Uint8Array,
  storeId: string,
  owner: string,
  random: Random,
): SealedKeys {
  return Object.fromEntries(
    KEY_NAMES.flatMap((name) => {
      const key = keys[name];
      if (key === undefined) return [];
      return [[name, toHex(sealTo(publicKey, key, keyContext(name, storeId, owner), random))]];
    }),
  );
}

/** The keys sealed to a pair, or null when any of them was sealed to another. */
export function unsealKeys(
  sealed: SealedKeys,
  pair: KeyPair,
  storeId: string,
  owner: string,
): OpenKeys | null {
  const keys: Partial<Record<KeyName, Uint8Array>> = {};
  for (const name of KEY_NAMES) {
    const box = sealed[name];
    if (box === undefined) continue;
    const key = unsealWith(pair, fromHex(box), keyContext(name, storeId, owner));
    if (key === null) return null;
    keys[name] = key;
  }
  return keys;
}

async function openPair(slot: Slot, storeId: string, password: string): Promise<KeyPair | null> {
  const key = await stretch(normalizePassword(password), fromHex(slot.kdf.salt), slot.kdf);
  const privateKey = unseal(key, fromHex(slot.privateKey), slotContext(slot, storeId));
  wipe(key);
  return privateKey === null ? null : keyPairOf(privateKey);
}

async function wrapPrivate(
  slot: Pick<Slot, 'id' | 'publicKey' | 'kdf'>,
  storeId: string,
  pair: KeyPair,
  password: string,
  random: Random,
): Promise<string> {
  const key = await stretch(normalizePassword(password), fromHex(slot.kdf.salt), slot.kdf);
  const box = seal(key, pair.privateKey, slotContext(slot, storeId), random);
  wipe(key);
  return toHex(box);
}

/** The same keys pressed on two keyboards may give composed or decomposed letters (RFC 8265: NFC). */
function normalizePassword(typed: string): string {
  return typed.normalize('NFC');
}

function slotContext(slot: Pick<Slot, 'id' | 'publicKey' | 'kdf'>, storeId: string): string {
  const { id, publicKey, kdf } = slot;
  return canonicalJson({ purpose: 'slot', storeId, id, publicKey, kdf });
}

function keyContext(name: KeyName, storeId: string, owner: string): string {
  return canonicalJson({ purpose: 'key', name, storeId, owner });
}
