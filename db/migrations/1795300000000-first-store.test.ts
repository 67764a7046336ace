/** @module-tag T7 */
import { expect, it } from 'vitest';
import { FirstStore1795300000000 } from './1795300000000-first-store.ts';
import { insertRow as insert, type OldStore, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';

/** The store after the step, with one operator to sign for rows. */
async function firstStore(): Promise<OldStore> {
  const store = await storeBefore(FirstStore1795300000000);
  await store.migrate();
  await insert(store, 'operators', oldOperator('rosa'));
  return store;
}

const numbered = (id: string, number: number) => ({
  id,
  kind: 'letter',
  year: 2026,
  number,
  text: `${number}`,
  origin: 'assigned',
  subject_kind: 'letter',
  subject_id: id,
  issued_at: AT,
  issued_by: 'rosa',
});

it('starts from nothing, and makes only strict tables', async () => {
  const store = await storeBefore(FirstStore1795300000000);
  expect(await store.query('SELECT name FROM sqlite_master')).toEqual([]);
  await store.migrate();
  const loose = await store.query(
    `SELECT name FROM pragma_table_list
     WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index_%'`,
  );
  expect(loose).toEqual([]);
});

it('V24 refuses to give a number twice, to change or to lose one, and passes its annulment', async () => {
  const store = await firstStore();
  await insert(store, 'issued_numbers', numbered('a', 45));
  await expect(insert(store, 'issued_numbers', numbered('b', 45))).rejects.toThrow('UNIQUE');
  await expect(store.query('UPDATE issued_numbers SET number = 46')).rejects.toThrow(
    'does not change',
  );
  await expect(store.query('DELETE FROM issued_numbers')).rejects.toThrow('never deleted');
  await store.query(`UPDATE issued_numbers SET annulled_at = '${AT}', annulled_reason = 'error'`);
});

it('V24 refuses to change or delete rows that only grow', async () => {
  const store = await firstStore();
  await insert(store, 'audit', {
    seq: 1,
    at: AT,
    action: 'x',
    detail: '{}',
    prev_hash: '0',
    hash: '1',
  });
  await expect(store.query(`UPDATE audit SET action = 'y'`)).rejects.toThrow('only grows');
  await expect(store.query('DELETE FROM audit')).rejects.toThrow('only grows');
});

it('V24 refuses to delete a person, a case, an act or a number', async () => {
  const store = await firstStore();
  const kept = await store.query<{ tbl_name: string }>(
    `SELECT DISTINCT tbl_name FROM sqlite_master
     WHERE type = 'trigger' AND sql LIKE '%BEFORE DELETE%ABORT%' ORDER BY tbl_name`,
  );
  expect(kept.map((row) => row.tbl_name)).toEqual([
    'audit',
    'cargos',
    'case_people',
    'case_transitions',
    'cases',
    'diary_entries',
    'followups',
    'issued_numbers',
    'letter_versions',
    'letters',
    'persons',
    'qualifications',
  ]);
});

it('refuses a row that points nowhere', async () => {
  const store = await firstStore();
  const stray = { ...numbered('a', 1), issued_by: 'nobody' };
  await expect(insert(store, 'issued_numbers', stray)).rejects.toThrow('FOREIGN KEY');
});

it('finds text without accents, and follows changes and removals', async () => {
  const store = await firstStore();
  const find = async (word: string) =>
    (
      await store.query<{ doc: number }>(
        'SELECT rowid AS doc FROM search_index WHERE search_index MATCH ?',
        [word],
      )
    ).map((row) => row.doc);
  await insert(store, 'search_docs', {
    doc: 7,
    kind: 'person',
    subject_id: 'p',
    text: 'Huamán Ñaupa',
  });
  expect(await find('huaman')).toEqual([7]);
  expect(await find('nau*')).toEqual([7]);
  await store.query(`UPDATE search_docs SET text = 'Condori'`);
  expect([await find('huaman'), await find('condori')]).toEqual([[], [7]]);
  await store.query('DELETE FROM search_docs');
  expect(await find('condori')).toEqual([]);
});
