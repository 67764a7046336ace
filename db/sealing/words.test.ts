import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orientations } from '../entities/index.ts';
import { indexPending, openStore, type Store, sealerOf, searchSealed } from '../store.ts';
import { systemRandom, testStore } from '../testing.ts';
import { tokenOf, wordsOf } from './words.ts';

const AT = '2026-08-10T14:00:00.000Z';
const JULIO = { userName: 'julio.condori', password: 'ocho ríos bajan desde Tarata' } as const;

async function office() {
  const made = await testStore();
  await made.store.write(async (tx) => {
    await tx.query(
      `INSERT INTO operators (id, user_name, full_name, name_sort, post, slot_id, public_key, created_at)
       VALUES ('rosa', 'rosa', 'Rosa', 'rosa', 'Responsable', 's', '00', ?)`,
      [AT],
    );
    await made.store.addSlot(tx, { ...JULIO, holds: ['store', 'files'] });
  });
  return made;
}

const write = (store: Store, id: string, note: string): Promise<unknown> =>
  store.write((tx) =>
    tx.insert(orientations, {
      id,
      happenedAt: AT,
      recordedAt: AT,
      recordedBy: 'rosa',
      topic: 'alimentos',
      channel: 'personal',
      sex: null,
      ageGroup: null,
      district: null,
      note,
      caseId: null,
    }),
  );

const found = (store: Store, text: string): Promise<string[]> =>
  store.read(async (tx) =>
    (await searchSealed(tx, sealerOf(tx), { text, limit: 20 })).map(({ id }) => id),
  );

describe('sealed text', () => {
  it('is found by whole words in any order, folded; the last written first', async () => {
    const { store } = await office();
    await write(store, 'a', 'El tío la encierra en la CABAÑA de Ticaco.');
    await write(store, 'b', 'Pide alimentos; el tío\ntrabaja en Ticaco.');
    expect(await found(store, 'ticaco tio')).toEqual(['b', 'a']);
    expect(await found(store, 'cabana')).toEqual(['a']);
    expect(await found(store, 'cabañ')).toEqual([]);
    expect(await found(store, 'el la')).toEqual([]);
    await store.write((tx) => tx.update(orientations, { id: 'a' }, { note: 'Otra cosa.' }));
    expect(await found(store, 'cabaña')).toEqual([]);
  });

  it('leaves no word of it in the index', async () => {
    const { store } = await office();
    await write(store, 'a', 'encierra cabaña');
    const rows = await store.read((tx) => tx.query('SELECT tokens FROM sealed_docs'));
    expect(JSON.stringify(rows)).toMatch(/^\[\{"tokens":"[0-9a-v]{13} [0-9a-v]{13}"\}\]$/);
  });

  it('written by who holds no key is found once somebody who does has finished it', async () => {
    const { store, options, reopen } = await office();
    await store.close();
    const julio = await openStore({ ...options, ...JULIO });
    await write(julio, 'a', 'Llegó con moretones.');
    expect(await found(julio, 'moretones')).toEqual([]);
    await julio.write(async (tx) => expect(await indexPending(tx, sealerOf(tx), 10)).toBe(0));
    await julio.close();
    const rosa = await reopen();
    expect(await found(rosa, 'moretones')).toEqual([]);
    await rosa.write(async (tx) => expect(await indexPending(tx, sealerOf(tx), 10)).toBe(1));
    expect(await found(rosa, 'moretones')).toEqual(['a']);
  });
});

it('a token is 13 characters of one word of the index, whatever the word', () => {
  const key = systemRandom(32);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      for (const word of wordsOf(text, 10)) expect(tokenOf(key, word)).toMatch(/^[0-9a-v]{13}$/);
    }),
  );
});
