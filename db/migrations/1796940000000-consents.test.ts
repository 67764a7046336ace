/** @module-tag T7 */
import { expect, it } from 'vitest';
import { Consents1796940000000 } from './1796940000000-consents.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';
const consent = (id: string) => ({
  id,
  version: 1,
  case_id: 'c1',
  person_id: 'p1',
  basis: 'consentimiento_escrito',
  institution_id: null,
  recipient: 'sealed',
  scope: '["child_name"]',
  purpose: 'sealed',
  given_on: '2026-08-10',
  expires_on: null,
  giver: 'titular',
  giver_id: 'p1',
  language: '10',
  interpreter: '',
  reads_and_signs: 1,
  witness: '',
  recorded_at: AT,
  recorded_by: 'rosa',
});

it('leaves old cases as they were; a consent is only withdrawn, once, and by somebody', async () => {
  const store = await storeBefore(Consents1796940000000);
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
    { giver: null },
    { basis: 'funcion_publica_14_1' },
    { language: null },
    { expires_on: '2026-08-09' },
    { given_on: 'ayer' },
    { withdrawn_on: '2026-08-11' },
  ])
    await expect(insertRow(store, 'consents', { ...consent('x'), ...wrong })).rejects.toThrow(
      'CHECK',
    );
  await insertRow(store, 'consents', consent('k1'));
  await expect(store.query(`UPDATE consents SET scope = '[]'`)).rejects.toThrow('never changes');
  const withdraw = `UPDATE consents SET withdrawn_on = '2026-08-11', withdrawn_by = 'sealed',
    withdrawal_effect = 'sealed', withdrawal_recorded_at = '${AT}', withdrawal_recorded_by = 'rosa'`;
  await store.query(withdraw);
  await expect(store.query(withdraw)).rejects.toThrow('stays so');
  await expect(store.query('DELETE FROM consents')).rejects.toThrow('never deleted');
});
