/** @module-tag T7 */
import { expect, it } from 'vitest';
import { ViolenceRoutes1797100000000 } from './1797100000000-violence-routes.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';
const recorded = { recorded_at: AT, recorded_by: 'rosa' };

it('keeps the duties of before, and what is written in a route stays as it is', async () => {
  const store = await storeBefore(ViolenceRoutes1797100000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('a', 'rosa', 0));
  const duty = {
    id: 'u',
    case_id: 'a',
    what: 'denuncia',
    found_at: AT,
    due_at: AT,
    ...recorded,
    letter_id: null,
    met_at: null,
    ended_at: null,
  };
  await insertRow(store, 'urgent_duties', duty);
  await store.migrate();
  expect(await store.query('SELECT * FROM urgent_duties')).toEqual([{ ...duty, notice_id: null }]);
  await expect(store.query('DELETE FROM urgent_duties')).rejects.toThrow('never deleted');
  await expect(store.query(`UPDATE urgent_duties SET found_at = 'x'`)).rejects.toThrow(
    'does not change',
  );
  await expect(
    insertRow(store, 'urgent_duties', { ...duty, id: 'v', what: 'otro' }),
  ).rejects.toThrow('CHECK');
  await insertRow(store, 'urgent_duties', { ...duty, id: 'w', what: 'violencia' });

  const route = {
    id: 'r',
    version: 1,
    case_id: 'a',
    known_at: AT,
    origin: 'demuna',
    condition: '1',
    types: '["fisica"]',
    modalities: '[]',
    pregnancy: 'no',
    disability: 'no',
    closing_text: '',
    ...recorded,
  };
  await insertRow(store, 'violence_routes', route);
  await expect(insertRow(store, 'violence_routes', { ...route, id: 's' })).rejects.toThrow(
    'UNIQUE',
  );
  await expect(store.query(`UPDATE violence_routes SET archived_at = 'x'`)).rejects.toThrow(
    'CHECK',
  );
  await insertRow(store, 'violence_measures', {
    id: 'm',
    case_id: 'a',
    route_id: 'r',
    measure: 'retiro',
    text: 'x',
    resolution: 'x',
    judicial_file: 'x',
    court: 'x',
    given_at: AT,
    executes: 'x',
    supervises: '',
    entrusted: 1,
    ...recorded,
  });
  const end = {
    id: 'e',
    case_id: 'a',
    measure_id: 'm',
    kind: 'extinguida',
    at: AT,
    resolution: 'x',
    text: '',
    ...recorded,
  };
  await insertRow(store, 'violence_measure_steps', end);
  await expect(insertRow(store, 'violence_measure_steps', { ...end, id: 'f' })).rejects.toThrow(
    'UNIQUE',
  );
  await expect(store.query(`UPDATE violence_measures SET text = 'y'`)).rejects.toThrow(
    'never changed',
  );
  for (const table of ['violence_measures', 'violence_routes', 'violence_measure_steps'])
    await expect(store.query(`DELETE FROM ${table}`)).rejects.toThrow('never deleted');
  const breach = {
    id: 'b',
    case_id: 'a',
    route_id: 'r',
    measure_id: 'm',
    known_at: AT,
    text: 'x',
    told_at: AT,
    told_by: 'rosa',
    told_document: 'x',
    ...recorded,
  };
  await insertRow(store, 'violence_breaches', breach);
  await expect(store.query(`UPDATE violence_breaches SET told_at = 'y'`)).rejects.toThrow(
    'told once',
  );
});
