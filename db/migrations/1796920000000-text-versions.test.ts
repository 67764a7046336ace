/** @module-tag T7 */
import { expect, it } from 'vitest';
import { TextVersions1796920000000 } from './1796920000000-text-versions.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

const version = {
  text_id: '00000000-0000-4000-8000-000000000101',
  version: 1,
  act: 'save',
  parts: '{"subject":"Deriva caso"}',
  reason: 'Lo pidió la gerencia.',
  recorded_at: '2026-08-10T14:00:00.000Z',
  recorded_by: 'rosa',
};

it('leaves old rows as they were, and keeps every version of a text', async () => {
  const store = await storeBefore(TextVersions1796920000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('c1', 'rosa', 0));
  const before = await store.query('SELECT * FROM cases');
  await store.migrate();
  expect(await store.query('SELECT * FROM cases')).toEqual(before);

  await insertRow(store, 'text_versions', version);
  await insertRow(store, 'text_versions', { ...version, version: 2, act: 'restore', reason: '' });
  expect(await store.query('SELECT seq FROM text_versions')).toEqual([{ seq: 1 }, { seq: 2 }]);
  await expect(store.query('DELETE FROM text_versions')).rejects.toThrow('never deleted');
  await expect(store.query(`UPDATE text_versions SET reason = 'x'`)).rejects.toThrow(
    'never change',
  );
  await expect(insertRow(store, 'text_versions', version)).rejects.toThrow('UNIQUE');
  for (const wrong of [{ reason: '' }, { act: 'add' }, { title: 'Propia' }, { parts: 'x' }])
    await expect(
      insertRow(store, 'text_versions', { ...version, version: 3, ...wrong }),
    ).rejects.toThrow('CHECK');
});
