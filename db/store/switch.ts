/**
 * New keys take their place. The commit is one renaming, of a `keyring.json` in the phase
 * *switching*: before it the store opens with the old keys, from it on with the new ones. Whoever
 * opens the folder next finishes what was cut, or removes what never came to its commit.
 */
import { join } from 'node:path';
import { Refusal } from '../../domain/errors.ts';
import { openPlain } from '../connection/plain.ts';
import { PARTS, type Part, sizeOf } from '../copies/parts.ts';
import {
  type AllKeys,
  makeRenewed,
  removeBeside,
  removeRenewed,
  renewed,
} from '../copies/rekey.ts';
import { codeOf, removeIfThere, renameDurably, writeWhole } from '../files/atomic.ts';
import { filesOf } from '../files/names.ts';
import { seal, unseal } from '../keys/aead.ts';
import { fromHex, toHex, wipe } from '../keys/bytes.ts';
import {
  KEY_NAMES,
  type KeyName,
  type Keyring,
  type KeyringBody,
  type SealedKeys,
  signKeyring,
  writeKeyring,
} from '../keys/keyring.ts';
import { type OpenKeys, type StoreKeys, sealKeys } from '../keys/slots.ts';
import type { Random } from '../ports.ts';
import { makeKit, type RecoveryKit } from '../recovery.ts';
import { halvesMeta, publicHalvesOf } from '../sealing/compartments.ts';
import type { SlotMade } from './contract.ts';
import { epochMeta, keyringMeta } from './meta.ts';

/** Whoever keeps a way in, with the public half that the store remembers and the keys she may use. */
export interface WayKept extends SlotMade {
  readonly holds: readonly KeyName[];
}

export interface RekeyPlan {
  /** Every other way in is gone. */
  readonly ways: readonly WayKept[];
  /** `keep`: the sheets that are in their envelopes go on opening it; `new`: others are made. */
  readonly kit: 'keep' | 'new';
}

export interface NextKeyring {
  readonly body: KeyringBody;
  readonly kit: RecoveryKit | null;
  /** Rows of `meta`, for the new store. */
  readonly meta: Readonly<Record<string, string>>;
}

/** The key file under the new keys: each is sealed to public halves, with nobody's password. */
export async function nextKeyring(
  body: KeyringBody,
  { from, to }: { readonly from: AllKeys; readonly to: AllKeys },
  plan: RekeyPlan & { readonly recoveryHalf: string },
  random: Random,
): Promise<NextKeyring> {
  const { storeId } = body;
  const slots = plan.ways.flatMap(({ slotId, publicKey, holds }) => {
    const slot = body.slots.find(({ id }) => id === slotId);
    if (slot === undefined) return [];
    const held = Object.fromEntries(holds.map((name) => [name, to[name]]));
    return [{ ...slot, keys: sealKeys(held, fromHex(publicKey), storeId, slotId, random) }];
  });
  if (slots.length === 0) throw new Error('The last way in cannot be removed.');
  const { kitId } = body.recovery;
  const made = plan.kit === 'new' ? await makeKit(storeId, to, random, kitId) : null;
  const publicKey = plan.recoveryHalf;
  const next: KeyringBody = {
    ...body,
    generation: body.generation + 1,
    slots,
    recovery: made?.recovery ?? {
      kitId,
      publicKey,
      keys: sealKeys(to, fromHex(publicKey), storeId, kitId, random),
    },
    switching: { previous: wrapPrevious(from, to, storeId, random) },
  };
  const meta = {
    ...keyringMeta(next),
    ...epochMeta(next),
    ...halvesMeta(publicHalvesOf(to, storeId)),
  };
  return { body: next, kit: made?.kit ?? null, meta };
}

/** The commit, and what follows it. The store must be closed, its log emptied into its file. */
export async function commitSwitch(
  folder: string,
  body: KeyringBody,
  storeKey: Uint8Array,
): Promise<Keyring> {
  await refuseLog(folder);
  const keyring = signKeyring(body, storeKey);
  await writeWhole(filesOf(folder).keyring, writeKeyring(keyring));
  return takePlaces(folder, keyring, storeKey);
}

/** A log that stayed behind would be read into the file that comes. */
async function refuseLog(folder: string): Promise<void> {
  for (const { name } of PARTS)
    if (((await sizeOf(join(folder, `${name}-wal`))) ?? 0) > 0)
      throw new Error('The write-ahead log was not emptied.');
}

/**
 * Brings a folder to rest before it is opened: finishes a switch that was cut after its commit, or
 * removes the files of one that never came to it. Only for who holds the folder's lock and the keys.
 *
 * @returns the key file as it is then.
 * @throws Refusal `store_damaged` when a file is neither there anew nor can be made.
 */
export async function settle(
  folder: string,
  keyring: Keyring,
  keys: StoreKeys,
  random: Random,
): Promise<Keyring> {
  if (keyring.body.switching === undefined) {
    await removeRenewed(folder);
    return keyring;
  }
  await remakeIfLost(folder, keyring.body, keys, random);
  return takePlaces(folder, keyring, keys.store);
}

async function takePlaces(
  folder: string,
  keyring: Keyring,
  storeKey: Uint8Array,
): Promise<Keyring> {
  for (const part of PARTS) {
    if ((await sizeOf(renewed(folder, part))) === null) continue;
    const place = join(folder, part.name);
    for (const end of ['-wal', '-shm']) await removeIfThere(`${place}${end}`);
    await renameDurably(renewed(folder, part), place);
  }
  await removeBeside(folder);
  const { switching: _, ...rest } = keyring.body;
  const settled = signKeyring({ ...rest, generation: rest.generation + 1 }, storeKey);
  await writeWhole(filesOf(folder).keyring, writeKeyring(settled));
  return settled;
}

/**
 * Somebody put an old file back, or took a new one away, between the commit and now: with the keys
 * that were, it is made once more.
 */
async function remakeIfLost(
  folder: string,
  body: KeyringBody,
  keys: StoreKeys,
  random: Random,
): Promise<void> {
  if (await everyPartOpens(folder, keys)) return;
  const to = allOf(keys);
  const from = to === null ? null : previousKeys(body, to);
  if (to === null || from === null)
    throw new Refusal('store_damaged', { message: ONLY_WHO_HOLDS_ALL });
  const meta = {
    ...keyringMeta(body),
    ...epochMeta(body),
    ...halvesMeta(publicHalvesOf(to, body.storeId)),
  };
  const job = { kind: 'rekey', folder, storeId: body.storeId, from, to, meta } as const;
  try {
    await makeRenewed(job, random, () => undefined);
  } finally {
    wipe(...Object.values(from));
  }
}

const ONLY_WHO_HOLDS_ALL =
  'Quedó a medias un cambio de claves. Los datos no se han perdido: debe ingresar primero la/el responsable para terminarlo.';

async function everyPartOpens(folder: string, keys: StoreKeys): Promise<boolean> {
  for (const part of PARTS) {
    const waiting = await sizeOf(renewed(folder, part));
    const file = waiting === null ? join(folder, part.name) : renewed(folder, part);
    if (waiting === null && (await sizeOf(file)) === null) continue;
    if (!opens(file, part, keys)) return false;
  }
  return true;
}

function opens(file: string, { key }: Part, keys: StoreKeys): boolean {
  try {
    openPlain(file, keys[key], { readonly: true }).close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'SQLITE_NOTADB') return false;
    throw error;
  }
}

/** Every key, or null when this person does not hold them all. */
export function allOf(keys: OpenKeys): AllKeys | null {
  return KEY_NAMES.every((name) => keys[name] !== undefined) ? (keys as AllKeys) : null;
}

function wrapPrevious(from: AllKeys, to: AllKeys, storeId: string, random: Random): SealedKeys {
  return Object.fromEntries(
    KEY_NAMES.map((name) => [
      name,
      toHex(seal(to[name], from[name], context(name, storeId), random)),
    ]),
  );
}

function previousKeys({ storeId, switching }: KeyringBody, to: AllKeys): AllKeys | null {
  const found = KEY_NAMES.flatMap((name) => {
    const box = switching?.previous[name];
    const key = box === undefined ? null : unseal(to[name], fromHex(box), context(name, storeId));
    return key === null ? [] : [[name, key] as const];
  });
  return found.length === KEY_NAMES.length ? (Object.fromEntries(found) as AllKeys) : null;
}

const context = (name: KeyName, storeId: string): string => `yanapa previous v1 ${storeId} ${name}`;
