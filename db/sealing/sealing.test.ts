import { describe, expect, it } from 'vitest';
import { SEALED_CLASSES } from '../../domain/fields/classes.ts';
import { type Draft, drafts, type Orientation, orientations } from '../entities/index.ts';
import { KEY_NAMES, type KeyName } from '../keys/keyring.ts';
import { newKeys } from '../keys/slots.ts';
import { openRaw, openStore, type Store } from '../store.ts';
import { systemRandom, testStore } from '../testing.ts';
import { publicHalvesOf } from './compartments.ts';
import { Sealer } from './sealer.ts';

const AT = '2026-08-10T14:00:00.000Z';
const JULIO = { userName: 'julio.condori', password: 'ocho ríos bajan desde Tarata' } as const;
const SECRET = 'La niña contó que su tío la encierra.';

const note = (id: string, text: string): Orientation => ({
  id,
  happenedAt: AT,
  recordedAt: AT,
  recordedBy: 'rosa',
  topic: 'alimentos',
  channel: 'personal',
  sex: null,
  ageGroup: null,
  district: null,
  note: text,
  caseId: null,
});

/** A store with Rosa, who holds every key, and Julio, who holds those named. */
async function office(holds: readonly KeyName[]) {
  const made = await testStore();
  await made.store.write(async (tx) => {
    await tx.query(
      `INSERT INTO operators (id, user_name, full_name, name_sort, post, slot_id, public_key, created_at)
       VALUES ('rosa', 'rosa', 'Rosa', 'rosa', 'Responsable', 's', '00', ?)`,
      [AT],
    );
    await made.store.addSlot(tx, { ...JULIO, holds });
  });
  const asJulio = async (): Promise<Store> => {
    await made.store.close();
    return openStore({ ...made.options, ...JULIO });
  };
  return { ...made, asJulio };
}

const noteOf = (store: Store, id: string): Promise<string | undefined> =>
  store.read(async (tx) => (await tx.findOneBy(orientations, { id }))?.note);

const stored = (store: Store, id: string): Promise<string> =>
  store.read(async (tx) => {
    const [row]: { note: string }[] = await tx.query('SELECT note FROM orientations WHERE id = ?', [
      id,
    ]);
    return row?.note ?? '';
  });

describe('a sealed column', () => {
  it('is not what was typed, nor twice the same, and opens for who holds its key', async () => {
    const { store, reopen } = await office(KEY_NAMES);
    await store.write(async (tx) => {
      const rows = [note('a', SECRET), note('b', SECRET)];
      await tx.insert(orientations, rows);
      // What was given to be written stays as it was.
      expect(rows[0]?.note).toBe(SECRET);
    });
    const [a, b] = [await stored(store, 'a'), await stored(store, 'b')];
    expect(a).not.toContain('tío');
    expect(a).not.toBe(b);
    expect(await noteOf(await reopen(), 'a')).toBe(SECRET);
  });

  it('is written by who does not hold its key, who does not read it back; others do', async () => {
    const { store, asJulio, reopen } = await office(['store', 'files']);
    await store.write((tx) => tx.insert(orientations, note('a', SECRET)));
    const julio = await asJulio();
    expect(julio.readable).toEqual([]);
    expect(await noteOf(julio, 'a')).toBe('');
    await julio.write((tx) => tx.insert(orientations, note('b', 'Lo que anotó Julio.')));
    await julio.write((tx) => tx.update(orientations, { id: 'b' }, { note: 'Lo que corrigió.' }));
    expect(await noteOf(julio, 'b')).toBe('');
    await julio.close();
    const rosa = await reopen();
    expect(await noteOf(rosa, 'b')).toBe('Lo que corrigió.');
    expect(rosa.readable).toEqual(SEALED_CLASSES);
    const raw = await rosa.read(async (tx) => {
      const rows: { id: string; note: string }[] = await tx.query(
        'SELECT id, note FROM orientations ORDER BY id',
      );
      return openRaw(tx, 'orientations', rows, ['note']);
    });
    expect(raw).toEqual([
      { id: 'a', note: SECRET },
      { id: 'b', note: 'Lo que corrigió.' },
    ]);
  });

  it('moved to another row, or written in clear, is damage and not an answer', async () => {
    const { store } = await office(KEY_NAMES);
    await store.write((tx) => tx.insert(orientations, [note('a', SECRET), note('b', 'otra')]));
    await store.write((tx) =>
      tx.query(`UPDATE orientations SET note = (SELECT note FROM orientations WHERE id = 'a')
        WHERE id = 'b'`),
    );
    await expect(noteOf(store, 'b')).rejects.toMatchObject({ code: 'store_damaged' });
    await store.write((tx) => tx.query(`UPDATE orientations SET note = 'plantado' WHERE id = 'b'`));
    await expect(noteOf(store, 'b')).rejects.toMatchObject({ code: 'store_damaged' });
  });

  it('cannot be changed for many rows at once: a seal belongs to its row', async () => {
    const { store } = await office(KEY_NAMES);
    const many = store.write(async (tx) => {
      await tx.update(orientations, { topic: 'alimentos' }, { note: 'todas' });
    });
    await expect(many).rejects.toThrow('without its key');
  });
});

it('what a person is typing opens for her alone, whatever keys another holds', async () => {
  const { store, asJulio } = await office(KEY_NAMES);
  const draft: Draft = {
    id: 'd',
    operatorId: 'rosa',
    kind: 'reception',
    subjectId: null,
    payload: JSON.stringify({ facts: SECRET }),
    startedAt: AT,
    savedAt: AT,
    receivedAt: null,
  };
  await store.write((tx) => tx.insert(drafts, draft));
  const found = await store.read((tx) => tx.findOneBy(drafts, { id: 'd' }));
  expect(found).toEqual(draft);
  const julio = await asJulio();
  const his = julio.read((tx) => tx.findOneBy(drafts, { id: 'd' }));
  await expect(his).rejects.toMatchObject({ code: 'store_damaged' });
});

describe('a value', () => {
  const storeId = '01a203af-3e83-7014-bdbc-aeebe89442fd';
  const keys = newKeys(systemRandom);
  const options = {
    storeId,
    slotId: 'slot',
    author: systemRandom(32),
    halves: publicHalvesOf(keys, storeId),
    random: systemRandom,
  };
  const place = { table: 'cases', column: 'facts', id: 'a' };

  it.each(SEALED_CLASSES)('of the class %s opens with that key and no other', (name) => {
    const whole = new Sealer({ ...options, keys });
    const { [name]: own, ...others } = keys;
    const without = new Sealer({ ...options, keys: others });
    for (const sealed of [
      whole.sealText(name, place, SECRET),
      without.sealText(name, place, SECRET),
    ]) {
      expect(whole.openText(name, place, sealed)).toBe(SECRET);
      expect(new Sealer({ ...options, keys: { [name]: own } }).openText(name, place, sealed)).toBe(
        SECRET,
      );
      expect(without.openText(name, place, sealed)).toBeNull();
      const other = name === 'penal' ? 'sensible' : 'penal';
      expect(() => whole.openText(other, place, sealed)).toThrow();
    }
  });

  it('with any of its bits changed does not open', () => {
    const sealer = new Sealer({ ...options, keys });
    const sealed = sealer.sealBytes('sensible', place, new TextEncoder().encode(SECRET));
    for (let byte = 0; byte < sealed.length; byte += 1) {
      const changed = sealed.slice();
      changed[byte] = (changed[byte] ?? 0) ^ 1;
      expect(() => sealer.openBytes('sensible', place, changed)).toThrow();
    }
  });
});
