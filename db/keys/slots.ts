import { canonicalJson } from '../canonical.ts';
import type { Random } from '../ports.ts';
import { seal, unseal } from './aead.ts';
import { fromHex, toHex, wipe } from './bytes.ts';
import { type KdfCost, stretch } from './kdf.ts';
import type { KeyName, KeyringBody, SealedKeys, Slot, Stretching } from './keyring.ts';
import { type KeyPair, keyPairOf, makeKeyPair, sealTo, unsealWith } from './sealed-box.ts';
import { normalizeUserName } from './user-name.ts';

/** The opened keys of a store, by name. */
export type OpenKeys = Readonly<Record<KeyName, Uint8Array>>;

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

/** Makes an operator's slot: a new pair, its private half under the password, the keys sealed to it. */
export async function makeSlot(
  made: { readonly id: string; readonly tag: string; readonly storeId: string },
  password: string,
  keys: OpenKeys,
  cost: KdfCost,
  random: Random,
): Promise<Slot> {
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
  wipe(pair.privateKey);
  return {
    id: made.id,
    tag: made.tag,
    publicKey,
    kdf,
    privateKey,
    keys: sealKeys(keys, pair.publicKey, made.storeId, made.id, random),
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

/**
 * Finds the slot of a user name and opens it with the password; null when either is wrong.
 * An unknown name costs the same two stretchings and gives the same answer.
 */
export async function enter(
  body: KeyringBody,
  userName: string,
  password: string,
): Promise<{ readonly slot: Slot; readonly keys: OpenKeys | null } | null> {
  const tag = await loginTag(userName, body.login);
  const slot = body.slots.find((candidate) => candidate.tag === tag);
  if (slot === undefined) {
    wipe(await stretch(normalizePassword(password), fromHex(body.login.salt), body.login));
    return null;
  }
  const pair = await openPair(slot, body.storeId, password);
  if (pair === null) return { slot, keys: null };
  const keys = unsealKeys(slot.keys, pair, body.storeId, slot.id);
  wipe(pair.privateKey);
  return { slot, keys };
}

/** Seals every key to a public half. `owner` is the slot's or the kit's id, authenticated. */
export function sealKeys(
  keys: OpenKeys,
  publicKey: Uint8Array,
  storeId: string,
  owner: string,
  random: Random,
): SealedKeys {
  return {
    store: toHex(sealTo(publicKey, keys.store, keyContext('store', storeId, owner), random)),
  };
}

/** The keys sealed to a pair, or null when they were sealed to another. */
export function unsealKeys(
  sealed: SealedKeys,
  pair: KeyPair,
  storeId: string,
  owner: string,
): OpenKeys | null {
  const store = unsealWith(pair, fromHex(sealed.store), keyContext('store', storeId, owner));
  return store === null ? null : { store };
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
