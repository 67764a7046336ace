import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../../domain/errors.ts';
import { SEALED_CLASSES } from '../../domain/fields/classes.ts';
import { canonicalJson, type Json } from '../canonical.ts';
import { deriveKey } from './aead.ts';
import { fromHex, toHex, utf8, wipe } from './bytes.ts';
import { acceptableCost, type KdfCost } from './kdf.ts';

/** How a password or a user name is stretched: the cost and 16 bytes of salt (hex). */
export type Stretching = {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly salt: string;
};

/** Every key that may be sealed: one per store file, one per compartment (a class of field). */
export const KEY_NAMES = ['store', 'files', ...SEALED_CLASSES] as const;
export type KeyName = (typeof KEY_NAMES)[number];

/**
 * Keys by name, each sealed to one public half (hex). A slot holds those its person may use: none
 * at all for who keeps the program running and reads no data (`admin_tecnico`).
 */
export type SealedKeys = { readonly [name in KeyName]?: string };

/** One operator's way in. No name: `tag` is found again by stretching the user name. */
export type Slot = {
  readonly id: string;
  readonly tag: string;
  readonly publicKey: string;
  readonly kdf: Stretching;
  /** The private half, wrapped under the stretched password. */
  readonly privateKey: string;
  readonly keys: SealedKeys;
};

/** The way in with two recovery sheets: a pair derived from their secret. */
export type RecoverySlot = {
  readonly kitId: string;
  readonly publicKey: string;
  readonly keys: SealedKeys;
};

/**
 * 2: keys of the files' store and of the compartments; 3: also of the registers' compartments
 * (`ADDED_IN_3`). Version 1 was for practice only.
 */
export const KEYRING_VERSION = 3;
const OLDEST_VERSION = 2;
type KeyringVersion = typeof OLDEST_VERSION | typeof KEYRING_VERSION;

/** Keys that a file of version 2 lacks until somebody who holds all the others enters (`completeKeys`). */
export const ADDED_IN_3: readonly KeyName[] = ['discapacidad', 'adulto_mayor'];

/** The keys that a key file has: each is sealed to the recovery sheets, whoever else holds it. */
export const namesIn = ({ recovery }: Pick<KeyringBody, 'recovery'>): readonly KeyName[] =>
  KEY_NAMES.filter((name) => recovery.keys[name] !== undefined);

export type KeyringBody = {
  readonly format: 'yanapa-keyring';
  readonly version: KeyringVersion;
  readonly storeId: string;
  readonly stationId: string;
  /** Fictional data only: the key may be exported, and every view says so. */
  readonly practice: boolean;
  /** Grows by one with each change; the store remembers the last one. */
  readonly generation: number;
  /** How user names become tags. */
  readonly login: Stretching;
  /** Empty in a copy for a removable medium, which two sheets open; or its one slot is a phrase's. */
  readonly slots: readonly Slot[];
  readonly recovery: RecoverySlot;
  /** Only from the instant when new keys hold until their files have taken their places. */
  readonly switching?: Switching;
};

/**
 * The keys that were until now, each sealed under the new one of its name, so that a file that still
 * lies under them can be read by whoever may read it.
 */
export type Switching = { readonly previous: SealedKeys };

/** `keyring.json` as read or to be written. */
export interface Keyring {
  readonly body: KeyringBody;
  /** HMAC-SHA-256 of the body under a key derived from the store key (hex). */
  readonly mac: string;
}

/** Signs a body with the store key. */
export function signKeyring(body: KeyringBody, storeKey: Uint8Array): Keyring {
  return { body, mac: toHex(macOf(body, storeKey)) };
}

/** Whether whoever wrote this body held the store key. */
export function keyringIsGenuine(keyring: Keyring, storeKey: Uint8Array): boolean {
  return timingSafeEqual(macOf(keyring.body, storeKey), fromHex(keyring.mac));
}

function macOf(body: KeyringBody, storeKey: Uint8Array): Uint8Array {
  const key = deriveKey(storeKey, utf8(body.storeId), 'yanapa keyring mac v1');
  const mac = createHmac('sha256', key).update(canonicalJson(body)).digest();
  wipe(key);
  return mac;
}

/** The bytes of `keyring.json`: canonical JSON with a checksum, so that damage is told from a wrong password. */
export function writeKeyring(keyring: Keyring): Uint8Array {
  const { body, mac } = keyring;
  return utf8(`${canonicalJson({ body, checksum: checksumOf(keyring), mac })}\n`);
}

function checksumOf({ body, mac }: Keyring): string {
  return createHash('sha256').update(canonicalJson({ body, mac })).digest('hex');
}

/** Several hundred slots; a larger file is not ours. */
const LARGEST = 1024 * 1024;

/**
 * Reads `keyring.json`. Every byte must be the one `writeKeyring` would write: no other spelling
 * of the same data, no field that this version does not know.
 *
 * @param asked the cost this vault was constructed with; only the tests' own lets the floor down.
 * @throws Refusal `keyring_damaged`, or `store_newer` for a format of a later version.
 */
export function readKeyring(bytes: Uint8Array, asked: KdfCost | undefined): Keyring {
  const keyring = parse(bytes);
  const same = Buffer.from(writeKeyring(keyring)).equals(bytes);
  const affordable = [keyring.body.login, ...keyring.body.slots.map((slot) => slot.kdf)].every(
    (stretching) => acceptableCost(stretching, asked),
  );
  if (!same || !affordable) throw new Refusal('keyring_damaged');
  return keyring;
}

function parse(bytes: Uint8Array): Keyring {
  if (bytes.length > LARGEST) throw new Refusal('keyring_damaged');
  try {
    const file = record(JSON.parse(Buffer.from(bytes).toString('utf8')));
    const body = record(file['body']);
    if (body['format'] !== 'yanapa-keyring') throw new TypeError('Not a keyring.');
    const version = whole(body['version']);
    if (version > KEYRING_VERSION) throw new Refusal('store_newer');
    if (version < OLDEST_VERSION) throw new Refusal('store_practice_old');
    return { body: parseBody(body, version as KeyringVersion), mac: hex(file['mac'], 32) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('keyring_damaged');
  }
}

function parseBody(body: Fields, version: KeyringVersion): KeyringBody {
  const slots = body['slots'];
  if (!Array.isArray(slots)) throw new TypeError('No slots.');
  const switching = body['switching'];
  return {
    format: 'yanapa-keyring',
    version,
    storeId: uuid(body['storeId']),
    stationId: uuid(body['stationId']),
    practice: flag(body['practice']),
    generation: whole(body['generation']),
    login: parseStretching(record(body['login'])),
    slots: slots.map((slot) => parseSlot(record(slot))),
    recovery: parseRecovery(record(body['recovery'])),
    ...(switching === undefined ? {} : { switching: parseSwitching(record(switching)) }),
  };
}

function parseSlot(slot: Fields): Slot {
  return {
    id: uuid(slot['id']),
    tag: hex(slot['tag'], 16),
    publicKey: hex(slot['publicKey'], 32),
    kdf: parseStretching(record(slot['kdf'])),
    privateKey: hex(slot['privateKey'], WRAPPED),
    keys: parseKeys(record(slot['keys'])),
  };
}

function parseRecovery(recovery: Fields): RecoverySlot {
  return {
    kitId: hex(recovery['kitId'], 2),
    publicKey: hex(recovery['publicKey'], 32),
    keys: parseKeys(record(recovery['keys'])),
  };
}

function parseStretching(fields: Fields): Stretching {
  return {
    memoryKiB: whole(fields['memoryKiB']),
    passes: whole(fields['passes']),
    salt: hex(fields['salt'], 16),
  };
}

function parseSwitching(switching: Fields): Switching {
  return { previous: parseKeys(record(switching['previous']), WRAPPED) };
}

function parseKeys(keys: Fields, bytes: number = SEALED): SealedKeys {
  return Object.fromEntries(
    KEY_NAMES.flatMap((name) => (name in keys ? [[name, hex(keys[name], bytes)]] : [])),
  );
}

/** nonce + 32-byte key + tag; and the ephemeral public half before it when sealed to a slot. */
const WRAPPED = 12 + 32 + 16;
const SEALED = 32 + WRAPPED;

type Fields = { readonly [name: string]: Json | undefined };

function record(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('Not an object.');
  return value as Fields;
}

function hex(value: unknown, bytes: number): string {
  if (typeof value !== 'string' || value.length !== bytes * 2) throw new TypeError('Not bytes.');
  fromHex(value);
  return value;
}

function uuid(value: unknown): string {
  if (typeof value !== 'string' || !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value))
    throw new TypeError('Not an id.');
  return value;
}

function whole(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1)
    throw new TypeError('Not a whole number.');
  return value;
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new TypeError('Not yes or no.');
  return value;
}
