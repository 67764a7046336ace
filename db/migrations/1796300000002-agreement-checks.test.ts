/** @module-tag T7 */
import { expect, it } from 'vitest';
import { AgreementChecks1796300000002 } from './1796300000002-agreement-checks.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

const BY = { recorded_at: '2026-08-10T14:00:00.000Z', recorded_by: 'rosa' };

it('keeps what was agreed and paid before, which opened no gestión and took nothing back', async () => {
  const store = await storeBefore(AgreementChecks1796300000002);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('c', 'rosa', 0));
  await insertRow(store, 'defence_actions', {
    id: 'd',
    case_id: 'c',
    kind: 'conciliacion',
    state: 'open',
    started_on: '2026-08-10',
    detail: 'Alimentos.',
    result: '',
    ...BY,
  });
  await insertRow(store, 'agreements', {
    id: 'a',
    case_id: 'c',
    action_id: 'd',
    matter: 'A1',
    signed_on: '2026-08-10',
    terms: '{}',
    ...BY,
  });
  const paid = { case_id: 'c', agreement_id: 'a', paid_on: '2026-08-10', note: 'Recibo.', ...BY };
  await insertRow(store, 'payments', { id: 'p', cents: 100, ...paid });
  await store.migrate();

  expect(await store.query('SELECT registry_action_id AS "of" FROM agreements')).toEqual([
    { of: null },
  ]);
  expect(await store.query('SELECT cents, takes_back_id AS "of" FROM payments')).toEqual([
    { cents: 100, of: null },
  ]);
  const back = { ...paid, cents: -100, takes_back_id: 'p' };
  await insertRow(store, 'payments', { id: 'q', ...back });
  await expect(insertRow(store, 'payments', { id: 'r', ...back })).rejects.toThrow('UNIQUE');
});
