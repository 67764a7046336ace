/** @module-tag T8 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../domain/errors.ts';
import { canonicalJson } from '../canonical.ts';
import { makeKit } from '../recovery.ts';
import { systemRandom } from '../testing.ts';
import { utf8 } from './bytes.ts';
import { FastKdfForTests } from './fast-kdf.ts';
import {
  KEYRING_VERSION,
  type KeyringBody,
  keyringIsGenuine,
  readKeyring,
  signKeyring,
  writeKeyring,
} from './keyring.ts';
import {
  enter,
  loginTag,
  makeSlot,
  newKeys,
  newStretching,
  pickKeys,
  rewrapSlot,
} from './slots.ts';

const fast = new FastKdfForTests();
const storeId = '01a203af-3e83-7014-bdbc-aeebe89442fd';
const stationId = '01a203af-3e83-7014-bdbc-aeebe89442fe';
const keys = newKeys(systemRandom);

async function makeBody(): Promise<KeyringBody> {
  const login = newStretching(fast, systemRandom);
  const people = [
    ['rosa', 'clave de rosa'],
    ['julio', 'clave de julio'],
  ] as const;
  const slots = await Promise.all(
    people.map(async ([name, password], place) => {
      const id = stationId.replace(/.$/, String(place));
      const tag = await loginTag(name, login);
      const made = await makeSlot({ id, tag, storeId }, password, keys, fast, systemRandom);
      return made.slot;
    }),
  );
  const { recovery } = await makeKit(storeId, keys, systemRandom);
  return {
    format: 'yanapa-keyring',
    version: KEYRING_VERSION,
    storeId,
    stationId,
    practice: true,
    generation: 7,
    login,
    slots,
    recovery,
  };
}

const body = await makeBody();
const file = writeKeyring(signKeyring(body, keys.store));

const codeOf = (read: () => unknown): string => {
  try {
    read();
    return 'read';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};

describe('keyring.json', () => {
  it('reads back what was written, and the key knows its own mark', () => {
    const keyring = readKeyring(file, fast);
    expect(keyring.body).toEqual(body);
    expect(keyringIsGenuine(keyring, keys.store)).toBe(true);
    expect(keyringIsGenuine(keyring, systemRandom(32))).toBe(false);
  });

  it('holds no name, no password and no key in clear', () => {
    const text = Buffer.from(file).toString('utf8');
    const secrets = ['rosa', 'julio', 'clave', Buffer.from(keys.store).toString('hex')];
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('is refused when any byte is another', () => {
    const places = fc.integer({ min: 0, max: file.length - 1 });
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 255 }), (place, change) => {
        const edited = file.with(place, (file[place] ?? 0) ^ change);
        // The digit of its format may become a later one, or the first.
        expect(['keyring_damaged', 'store_newer', 'store_practice_old']).toContain(
          codeOf(() => readKeyring(edited, fast)),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused when cut, lengthened or empty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length - 1 }), (length) => {
        const cut = file.subarray(0, length);
        expect(codeOf(() => readKeyring(cut, fast))).toBe('keyring_damaged');
      }),
      { numRuns: 100 },
    );
    const longer = Uint8Array.of(...file, 0x0a);
    expect(codeOf(() => readKeyring(longer, fast))).toBe('keyring_damaged');
    const huge = new Uint8Array(2 * 1024 * 1024).fill(0x20);
    expect(codeOf(() => readKeyring(huge, fast))).toBe('keyring_damaged');
  });

  it('edited by someone who mends the checksum is not genuine', () => {
    const edits: Partial<KeyringBody>[] = [
      { practice: false },
      { generation: 6 },
      { slots: body.slots.slice(1) },
      { slots: [...body.slots].reverse() },
      { stationId: storeId },
      { login: { ...body.login, passes: 2 } },
    ];
    for (const edit of edits) {
      const forged = writeKeyring({ ...readKeyring(file, fast), body: { ...body, ...edit } });
      const keyring = readKeyring(forged, fast);
      expect(keyringIsGenuine(keyring, keys.store)).toBe(false);
    }
  });

  it('of a later format is called newer, not damaged', () => {
    const later = { format: 'yanapa-keyring', version: KEYRING_VERSION + 1 };
    const text = canonicalJson({ body: later, mac: '' });
    expect(codeOf(() => readKeyring(utf8(text), fast))).toBe('store_newer');
  });

  it('that asks for more memory or time than the ceiling is refused unread', () => {
    for (const cost of [{ memoryKiB: 4_000_000 }, { passes: 1000 }]) {
      const greedy = { ...body, login: { ...body.login, ...cost } };
      const forged = writeKeyring(signKeyring(greedy, keys.store));
      expect(codeOf(() => readKeyring(forged, fast))).toBe('keyring_damaged');
    }
  });

  it('made cheaply for a test does not open in a vault that was not constructed for tests', () => {
    expect(codeOf(() => readKeyring(file, undefined))).toBe('keyring_damaged');
  });
});

describe('a slot', () => {
  it('opens with its name, however it is written, and its password', async () => {
    for (const name of ['rosa', ' ROSA ', 'ｒｏｓａ']) {
      const way = await enter(body, name, 'clave de rosa');
      expect(way?.opened?.keys.store).toEqual(keys.store);
    }
  });

  it('opens with a password of the same letters, composed or not', async () => {
    const tag = await loginTag('ana', body.login);
    const made = { id: stationId, tag, storeId };
    const { slot } = await makeSlot(made, 'ñandú'.normalize('NFC'), keys, fast, systemRandom);
    const way = await enter({ ...body, slots: [slot] }, 'ana', 'ñandú'.normalize('NFD'));
    expect(way?.opened?.keys.store).toEqual(keys.store);
  });

  it('does not open with another password, name, or the slot of another', async () => {
    expect((await enter(body, 'rosa', 'clave de julio'))?.opened).toBeNull();
    expect(await enter(body, 'nadie', 'clave de rosa')).toBeNull();
    const [rosa, julio] = body.slots;
    if (!rosa || !julio) throw new Error('The body has two slots.');
    const swapped = { ...rosa, tag: julio.tag };
    expect(
      (await enter({ ...body, slots: [swapped] }, 'julio', 'clave de julio'))?.opened,
    ).toBeNull();
    const grafted = { ...rosa, keys: julio.keys };
    expect(
      (await enter({ ...body, slots: [grafted] }, 'rosa', 'clave de rosa'))?.opened,
    ).toBeNull();
  });

  it('under another password keeps its pair and drops the old password', async () => {
    const [rosa] = body.slots;
    if (!rosa) throw new Error('The body has two slots.');
    const passwords = { old: 'clave de rosa', new: 'otra clave' };
    const next = await rewrapSlot(rosa, storeId, passwords, fast, systemRandom);
    expect(next?.publicKey).toBe(rosa.publicKey);
    const after = { ...body, slots: next ? [next] : [] };
    expect((await enter(after, 'rosa', 'otra clave'))?.opened?.keys.store).toEqual(keys.store);
    expect((await enter(after, 'rosa', 'clave de rosa'))?.opened).toBeNull();
    const wrong = { old: 'no es', new: 'otra clave' };
    expect(await rewrapSlot(rosa, storeId, wrong, fast, systemRandom)).toBeNull();
  });

  it('holds the keys it was given and no other', async () => {
    const tag = await loginTag('ana', body.login);
    const made = { id: stationId, tag, storeId };
    const held = pickKeys(keys, ['store', 'files']);
    const { slot } = await makeSlot(made, 'clave de ana', held, fast, systemRandom);
    const signed = writeKeyring(signKeyring({ ...body, slots: [slot] }, keys.store));
    const read = readKeyring(signed, fast);
    const way = await enter(read.body, 'ana', 'clave de ana');
    expect(way?.opened?.keys).toEqual({ store: keys.store, files: keys.files });
  });

  it('has a key of its own that a new password keeps, and nobody else has', async () => {
    const [rosa] = body.slots;
    if (!rosa) throw new Error('The body has two slots.');
    const before = await enter(body, 'rosa', 'clave de rosa');
    const passwords = { old: 'clave de rosa', new: 'otra clave' };
    const next = await rewrapSlot(rosa, storeId, passwords, fast, systemRandom);
    const after = await enter({ ...body, slots: next ? [next] : [] }, 'rosa', 'otra clave');
    const julio = await enter(body, 'julio', 'clave de julio');
    expect(after?.opened?.author).toEqual(before?.opened?.author);
    expect(julio?.opened?.author).not.toEqual(before?.opened?.author);
  });
});
