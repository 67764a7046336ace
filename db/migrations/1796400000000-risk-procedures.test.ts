/** @module-tag T7 */
import { expect, it } from 'vitest';
import { RiskProcedures1796400000000 } from './1796400000000-risk-procedures.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

it('gives cases and follow-ups of before no procedure, and keeps what is written in one', async () => {
  const store = await storeBefore(RiskProcedures1796400000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('a', 'rosa', 0));
  const before = await store.query('SELECT * FROM cases');
  await store.migrate();
  expect(await store.query('SELECT * FROM cases')).toEqual([{ ...before[0], next_due_rule: null }]);
  const columns = await store.query(`SELECT name, "notnull" FROM pragma_table_info('followups')`);
  expect(columns.at(-1)).toEqual({ name: 'risk_procedure_id', notnull: 0 });

  await insertRow(store, 'persons', {
    id: 'luz',
    version: 1,
    first_surname: 'Ñahui',
    second_surname: '',
    given_names: 'Luz',
    name_sort: 'nahui luz',
    recorded_at: '2026-08-10T14:00:00.000Z',
    recorded_by: 'rosa',
    changed_at: '2026-08-10T14:00:00.000Z',
    changed_by: 'rosa',
  });
  const procedure = {
    id: 'r',
    version: 1,
    case_id: 'a',
    person_id: 'luz',
    known_at: '2026-08-10T14:00:00.000Z',
    way_in: 'oficio',
    origin: 'propio',
    recorded_at: '2026-08-10T14:00:00.000Z',
    recorded_by: 'rosa',
  };
  await insertRow(store, 'risk_procedures', procedure);
  await expect(insertRow(store, 'risk_procedures', { ...procedure, id: 's' })).rejects.toThrow(
    'UNIQUE',
  );
  const plan = {
    id: 'p',
    case_id: 'a',
    procedure_id: 'r',
    presented_at: '2026-08-12T14:00:00.000Z',
    antecedents: 'x',
    problems: 'x',
    agreements: '',
    follow_up: 'x',
    responsible: 'x',
    objectives: '[]',
    recorded_at: '2026-08-12T14:00:00.000Z',
    recorded_by: 'rosa',
  };
  await insertRow(store, 'risk_plans', plan);
  await expect(store.query(`UPDATE risk_plans SET problems = 'y'`)).rejects.toThrow(
    'never changed',
  );
  for (const table of ['risk_plans', 'risk_procedures'])
    await expect(store.query(`DELETE FROM ${table}`)).rejects.toThrow('never deleted');
});
