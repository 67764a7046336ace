/** @module-tag T7 */
import { expect, it } from 'vitest';
import { FvrSheets1797200000000 } from './1797200000000-fvr-sheets.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';
const sheet = (id: string) => ({
  id,
  case_id: 'c1',
  person_id: 'p1',
  origin: 'externa',
  instrument: 'sealed',
  norm_version: 'RM-328-2019-MIMP',
  institution: 'sealed',
  institution_name: 'sealed',
  operator_name: 'sealed',
  applied_at: AT,
  age_then: 34,
  answers: 'sealed',
  level_assigned: 'sealed',
  level_law: 'sealed',
  level_reason: 'sealed',
  observations: 'sealed',
  signed_by_operator: 1,
  signed_by_victim: 0,
  recorded_at: AT,
  recorded_by: 'rosa',
});

it('leaves old cases as they were; a sheet is only annulled, once, and by somebody', async () => {
  const store = await storeBefore(FvrSheets1797200000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('c1', 'rosa', 0));
  await insertRow(store, 'persons', {
    id: 'p1',
    version: 1,
    name_sort: 'quispe luz',
    recorded_at: AT,
    recorded_by: 'rosa',
    changed_at: AT,
    changed_by: 'rosa',
  });
  const before = await store.query('SELECT * FROM cases');
  await store.migrate();
  expect(await store.query('SELECT * FROM cases')).toEqual(before);

  for (const wrong of [
    { origin: 'propia' },
    { origin: 'orientadora' },
    { institution: null },
    { origin: 'orientadora', institution: null, attachment_id: 'a1' },
    { level_law: null },
    { level_assigned: null },
    { age_then: 131 },
    { annulled_at: AT },
  ])
    await expect(insertRow(store, 'fvr_sheets', { ...sheet('x'), ...wrong })).rejects.toThrow(
      'CHECK',
    );
  await insertRow(store, 'fvr_sheets', sheet('s1'));
  await insertRow(store, 'fvr_sheets', { ...sheet('s2'), corrects_id: 's1' });
  await expect(
    insertRow(store, 'fvr_sheets', { ...sheet('s3'), corrects_id: 's1' }),
  ).rejects.toThrow('UNIQUE');
  await expect(store.query(`UPDATE fvr_sheets SET level_law = 'leve'`)).rejects.toThrow(
    'never changes',
  );
  const annul = `UPDATE fvr_sheets SET annulled_at = '${AT}', annulled_by = 'rosa',
    annul_reason = 'sealed' WHERE id = 's1'`;
  await store.query(annul);
  await expect(store.query(annul)).rejects.toThrow('stays so');
  await expect(store.query('DELETE FROM fvr_sheets')).rejects.toThrow('never deleted');

  await insertRow(store, 'fvr_settings', {
    id: 'f1',
    computes: 1,
    reason: 'x',
    at: AT,
    by: 'rosa',
  });
  for (const undo of ['UPDATE fvr_settings SET computes = 0', 'DELETE FROM fvr_settings'])
    await expect(store.query(undo)).rejects.toThrow('only grows');
});
