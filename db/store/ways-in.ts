import { Refusal } from '../../domain/errors.ts';
import { createIds } from '../id.ts';
import { fromHex, wipe } from '../keys/bytes.ts';
import { costToMake } from '../keys/kdf.ts';
import {
  KEY_NAMES,
  KEYRING_VERSION,
  type KeyName,
  type KeyringBody,
  namesIn,
  type Slot,
} from '../keys/keyring.ts';
import {
  loginTag,
  makeSlot,
  newKeys,
  type OpenKeys,
  pickKeys,
  rewrapSlot,
  type StoreKeys,
  sealKeys,
} from '../keys/slots.ts';
import { requireStrongPassword } from '../passwords.ts';
import { makeKit, type RecoveryKit } from '../recovery.ts';
import { readWords } from '../words.ts';
import type { Credentials, SlotMade, VaultOptions } from './contract.ts';

/** Each takes a keyring's body and returns the next one; nothing is written here. */

export async function withNewSlot(
  body: KeyringBody,
  keys: OpenKeys,
  options: VaultOptions,
  { userName, password, holds }: Credentials & { readonly holds: readonly KeyName[] },
): Promise<{ readonly body: KeyringBody; readonly made: SlotMade }> {
  await requireStrongPassword(password, userName);
  const tag = await loginTag(userName, body.login);
  if (body.slots.some((slot) => slot.tag === tag))
    throw new Error('That user name already has a slot.');
  const id = createIds(options.clock, options.random)();
  const { slot, author } = await makeSlot(
    { id, tag, storeId: body.storeId },
    password,
    pickKeys(keys, holds),
    costToMake(options.kdf),
    options.random,
  );
  wipe(author);
  return {
    body: { ...body, slots: [...body.slots, slot] },
    made: { slotId: slot.id, publicKey: slot.publicKey },
  };
}

export async function withOtherPassword(
  body: KeyringBody,
  options: VaultOptions,
  userName: string,
  passwords: { readonly old: string; readonly new: string },
): Promise<KeyringBody> {
  await requireStrongPassword(passwords.new, userName);
  const tag = await loginTag(userName, body.login);
  const slot = body.slots.find((candidate) => candidate.tag === tag);
  const cost = costToMake(options.kdf);
  const next =
    slot === undefined
      ? null
      : await rewrapSlot(slot, body.storeId, passwords, cost, options.random);
  if (next === null) throw new Refusal('login_failed');
  return {
    ...body,
    slots: body.slots.map((candidate) => (candidate === slot ? next : candidate)),
  };
}

/**
 * The slot with other keys than before, sealed to its public half without its password.
 * @param way the public half comes from the store, never from the key file.
 */
export function withOtherKeys(
  body: KeyringBody,
  keys: OpenKeys,
  { random }: Pick<VaultOptions, 'random'>,
  way: { readonly slotId: string; readonly publicKey: string; readonly holds: readonly KeyName[] },
): KeyringBody {
  if (!body.slots.some((slot) => slot.id === way.slotId)) throw new Error('There is no such slot.');
  const held = pickKeys(keys, way.holds);
  const sealed = sealKeys(held, fromHex(way.publicKey), body.storeId, way.slotId, random);
  return {
    ...body,
    slots: body.slots.map((slot) => (slot.id === way.slotId ? { ...slot, keys: sealed } : slot)),
  };
}

/**
 * The body with the keys that a key file of an older version lacks: sealed to the sheets and to the
 * one way in that makes them; the others are given theirs as their roles want.
 * @param half the sheets' public half, as the store remembers it.
 * @param own the way in in use, with the public half that belongs to its private one.
 * @returns null when nothing lacks.
 */
export function withMissingKeys(
  body: KeyringBody,
  { random }: Pick<VaultOptions, 'random'>,
  half: string,
  own: SlotMade,
): { readonly body: KeyringBody; readonly made: OpenKeys } | null {
  const there = namesIn(body);
  const missing = KEY_NAMES.filter((name) => !there.includes(name));
  if (missing.length === 0) return null;
  const made = pickKeys(newKeys(random), missing);
  const { storeId, recovery } = body;
  const sealedTo = (publicKey: string, owner: string) =>
    sealKeys(made, fromHex(publicKey), storeId, owner, random);
  return {
    made,
    body: {
      ...body,
      version: KEYRING_VERSION,
      recovery: { ...recovery, keys: { ...recovery.keys, ...sealedTo(half, recovery.kitId) } },
      slots: body.slots.map((slot) =>
        slot.id === own.slotId
          ? { ...slot, keys: { ...slot.keys, ...sealedTo(own.publicKey, slot.id) } }
          : slot,
      ),
    },
  };
}

export function withoutSlots(body: KeyringBody, gone: readonly string[]): KeyringBody {
  const slots = body.slots.filter((slot) => !gone.includes(slot.id));
  if (slots.length === 0) throw new Error('The last way in cannot be removed.');
  return { ...body, slots };
}

export async function withNewKit(
  body: KeyringBody,
  keys: StoreKeys,
  options: VaultOptions,
): Promise<{ readonly body: KeyringBody; readonly kit: RecoveryKit }> {
  const all = pickKeys(keys, namesIn(body));
  const { kit, recovery } = await makeKit(body.storeId, all, options.random, body.recovery.kitId);
  return { body: { ...body, recovery }, kit };
}

/** No user name has this tag: a phrase's slot is the only one of its key file. */
const NO_TAG = '0'.repeat(32);

/**
 * The key file of a copy for a removable medium: nobody's password opens it, because whoever finds
 * a stick may know or guess one. Two sheets do, or the phrase generated for this one copy.
 */
export async function forMedium(
  body: KeyringBody,
  keys: StoreKeys,
  options: VaultOptions,
  phrase: string | null,
): Promise<{ readonly body: KeyringBody; readonly phraseId: string | null }> {
  if (phrase === null) return { body: { ...body, slots: [] }, phraseId: null };
  const id = createIds(options.clock, options.random)();
  const { slot, author } = await makeSlot(
    { id, tag: NO_TAG, storeId: body.storeId },
    normalizePhrase(phrase),
    pickKeys(keys, namesIn(body)),
    costToMake(options.kdf),
    options.random,
  );
  wipe(author);
  return { body: { ...body, slots: [slot] }, phraseId: id };
}

/** The slot of a phrase, when this key file is of such a copy. */
export const phraseSlot = (body: KeyringBody): Slot | null =>
  body.slots.find(({ tag }) => tag === NO_TAG) ?? null;

/** As it was shown, however it is typed: capitals and spaces do not count. */
export const normalizePhrase = (typed: string): string => readWords(typed).join(' ').toLowerCase();
