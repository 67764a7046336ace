import { expect, it } from 'vitest';
import { OrdinaryCase1796100000001 } from './1796100000001-ordinary-case.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

it('keeps old actions without a term and old cases without an origin', async () => {
  const store = await storeBefore(OrdinaryCase1796100000001);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('0001-2026', 'rosa', 0));
  await insertRow(store, 'defence_actions', {
    id: 'a',
    case_id: '0001-2026',
    kind: 'asesoria',
    state: 'open',
    started_on: '2026-08-10',
    detail: 'x',
    result: '',
    recorded_at: '2026-08-10T14:00:00.000Z',
    recorded_by: 'rosa',
  });
  const [action] = await store.query('SELECT * FROM defence_actions');
  const [found] = await store.query('SELECT * FROM cases');
  await store.migrate();
  expect(await store.query('SELECT * FROM defence_actions')).toEqual([{ ...action, due_on: null }]);
  expect(await store.query('SELECT * FROM cases')).toEqual([{ ...found, origin_id: null }]);
  await expect(store.query(`UPDATE cases SET origin_id = 'nowhere'`)).rejects.toThrow(
    'FOREIGN KEY',
  );
});
