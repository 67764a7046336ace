/** @module-tag T7 */
import { expect, it } from 'vitest';
import { InstitutionHolders1796950000000 } from './1796950000000-institution-holders.ts';
import { insertRow, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';
const institution = (id: string, holder: string | null) => ({
  id,
  version: 3,
  kind: 'educacion',
  official_name: 'UGEL Tarata',
  short_name: 'UGEL',
  name_sort: 'ugel tarata',
  treatment: 'SEÑORA',
  holder,
  post: 'Directora',
  place: 'Tarata.-',
  valid_from: '2026-01-01',
  changed_at: AT,
  changed_by: 'rosa',
});

it('the name that a card had is the first of its history, and stays', async () => {
  const store = await storeBefore(InstitutionHolders1796950000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'institutions', institution('known', 'Ñusta Agüero'));
  await insertRow(store, 'institutions', institution('unknown', null));
  const [before] = await store.query(`SELECT * FROM institutions WHERE id = 'known'`);
  await store.migrate();

  const { holder: _, ...kept } = before ?? {};
  expect(await store.query(`SELECT * FROM institutions WHERE id = 'known'`)).toEqual([
    { ...kept, verified_how: null },
  ]);
  expect(await store.query('SELECT * FROM institution_holders')).toEqual([
    {
      id: 'known',
      version: 1,
      institution_id: 'known',
      name: 'Ñusta Agüero',
      treatment: 'SEÑORA',
      post: 'Directora',
      acting: 0,
      valid_from: '2026-01-01',
      valid_to: null,
      document: null,
      recorded_at: AT,
      recorded_by: 'rosa',
    },
  ]);
  await expect(
    store.query(`UPDATE institution_holders SET valid_to = '2025-12-31'`),
  ).rejects.toThrow('CHECK');
  await expect(store.query(`UPDATE institution_holders SET recorded_at = ''`)).rejects.toThrow(
    'stays',
  );
  await store.query(`UPDATE institution_holders SET valid_to = '2026-12-31', version = 2`);
  await expect(store.query('DELETE FROM institution_holders')).rejects.toThrow('never deleted');
});
