/** @module-tag T7 */
import { expect, it } from 'vitest';
import { CatalogueChanges1796500000001 } from './1796500000001-catalogue-changes.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

const change = {
  catalogue: 'materia',
  kind: 'rename',
  code: 'A1',
  label: 'Pensión de alimentos',
  source: 'RM 100-2026-MIMP',
  valid_from: '2026-09-01',
  recorded_at: '2026-08-10T14:00:00.000Z',
  recorded_by: 'rosa',
};

it('leaves old cases as they were, and begins with the lists of the program', async () => {
  const store = await storeBefore(CatalogueChanges1796500000001);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('c1', 'rosa', 0));
  const before = await store.query('SELECT * FROM cases');
  await store.migrate();
  expect(await store.query('SELECT * FROM cases')).toEqual(before);

  await insertRow(store, 'catalogue_changes', change);
  await insertRow(store, 'catalogue_changes', { ...change, label: 'Alimentos y subsistencia' });
  expect(await store.query('SELECT seq FROM catalogue_changes')).toEqual([{ seq: 1 }, { seq: 2 }]);
  await expect(store.query('DELETE FROM catalogue_changes')).rejects.toThrow('never deleted');
  await expect(store.query(`UPDATE catalogue_changes SET label = 'x'`)).rejects.toThrow(
    'never change',
  );
  for (const wrong of [{ code: null, label: null }, { label: null }, { valid_to: '2026-08-31' }])
    await expect(insertRow(store, 'catalogue_changes', { ...change, ...wrong })).rejects.toThrow(
      'CHECK',
    );
});
