/** @module-tag T7 */
import { expect, it } from 'vitest';
import { Imports1797500000000 } from './1797500000000-imports.ts';
import { insertRow, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';
const made = (id: string, changes = {}) => ({
  id,
  version: 1,
  desk: 'omaped',
  title: 'Padrón 2025',
  sha256: 'a'.repeat(64),
  rows_read: 3,
  made: 1,
  joined: 1,
  left: 1,
  at: AT,
  operator_id: 'rosa',
  undone_at: null,
  undone_by: null,
  undone_rows: null,
  kept_rows: null,
  ...changes,
});
const person = (id: string) => ({
  id,
  version: 1,
  name_sort: id,
  recorded_at: AT,
  recorded_by: 'rosa',
  changed_at: AT,
  changed_by: 'rosa',
});
const row = (id: string, line: number, outcome: string, personId: string) => ({
  id,
  import_id: 'i1',
  line,
  outcome,
  person_id: personId,
  registration_id: `of ${personId}`,
});

it('begins without imports, keeps who was there, and lets go only of whom an import made', async () => {
  const store = await storeBefore(Imports1797500000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'persons', person('before'));
  await store.migrate();
  expect(await store.query('SELECT id FROM persons')).toEqual([{ id: 'before' }]);
  for (const table of ['imports', 'import_rows', 'import_mappings', 'export_templates'])
    expect(await store.query(`SELECT * FROM ${table}`)).toEqual([]);

  for (const wrong of [{ desk: 'demuna' }, { rows_read: 4 }, { undone_at: AT }, { title: '' }])
    await expect(insertRow(store, 'imports', made('x', wrong))).rejects.toThrow('CHECK');
  await insertRow(store, 'imports', made('i1'));
  await expect(store.query(`UPDATE imports SET made = 0`)).rejects.toThrow('never changes');
  await expect(store.query('DELETE FROM imports')).rejects.toThrow('never deleted');

  await insertRow(store, 'persons', person('new'));
  await insertRow(store, 'import_rows', row('r1', 2, 'made', 'new'));
  await insertRow(store, 'import_rows', row('r2', 3, 'joined', 'before'));
  await expect(store.query('UPDATE import_rows SET line = 9')).rejects.toThrow('never changes');
  await expect(store.query(`DELETE FROM persons WHERE id = 'before'`)).rejects.toThrow(
    'never deleted',
  );
  await store.query(`DELETE FROM persons WHERE id = 'new'`);
  const undone = `UPDATE imports SET undone_at = '${AT}', undone_by = 'rosa', undone_rows = 1, kept_rows = 1`;
  await store.query(undone);
  await expect(store.query(undone)).rejects.toThrow('undone once');
});
