/** @module-tag T7 */
import { expect, it } from 'vitest';
import { RiskGrounds1796600000000 } from './1796600000000-risk-grounds.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

it('keeps the valuations of before, which name no supuesto', async () => {
  const store = await storeBefore(RiskGrounds1796600000000);
  const recorded = { recorded_at: '2026-08-10T14:00:00.000Z', recorded_by: 'rosa' };
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('a', 'rosa', 0));
  await insertRow(store, 'persons', {
    id: 'luz',
    version: 1,
    first_surname: 'Ñahui',
    second_surname: '',
    given_names: 'Luz',
    name_sort: 'nahui luz',
    ...recorded,
    changed_at: '2026-08-10T14:00:00.000Z',
    changed_by: 'rosa',
  });
  await insertRow(store, 'risk_procedures', {
    id: 'r',
    version: 1,
    case_id: 'a',
    person_id: 'luz',
    known_at: '2026-08-10T14:00:00.000Z',
    way_in: 'oficio',
    origin: 'propio',
    ...recorded,
  });
  const valuation = {
    id: 'v',
    case_id: 'a',
    procedure_id: 'r',
    valued_at: '2026-08-10T15:00:00.000Z',
    signs: '{}',
    typologies: '[]',
    needs: 'x',
    conclusion: 'hay_riesgo',
    recommendations: '',
    signers: 'x',
    ...recorded,
  };
  await insertRow(store, 'risk_valuations', valuation);
  await store.migrate();
  expect(await store.query('SELECT * FROM risk_valuations')).toEqual([
    { ...valuation, grounds: null },
  ]);
  await insertRow(store, 'risk_valuations', { ...valuation, id: 'w', grounds: '["r_d"]' });
});
