import { expect, it } from 'vitest';
import { CaseFlags1796100000000 } from './1796100000000-case-flags.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

it('keeps old cases, of which nobody said whether there is violence', async () => {
  const store = await storeBefore(CaseFlags1796100000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('0001-2026', 'rosa', 0));
  const [before] = await store.query('SELECT * FROM cases');
  await store.migrate();
  expect(await store.query('SELECT * FROM cases')).toEqual([{ ...before, violence: null }]);
  expect(await store.query('SELECT * FROM urgent_duties')).toEqual([]);
});

it('keeps one standing duty of a kind in a case, and no way to change when it began', async () => {
  const store = await storeBefore(CaseFlags1796100000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('0001-2026', 'rosa', 0));
  await store.migrate();
  const duty = {
    id: 'a',
    case_id: '0001-2026',
    what: 'denuncia',
    found_at: '2026-08-10T14:00:00.000Z',
    due_at: '2026-08-10T14:00:00.000Z',
    recorded_at: '2026-08-10T14:00:00.000Z',
    recorded_by: 'rosa',
  };
  await insertRow(store, 'urgent_duties', duty);
  await expect(insertRow(store, 'urgent_duties', { ...duty, id: 'b' })).rejects.toThrow('UNIQUE');
  await expect(store.query(`UPDATE urgent_duties SET found_at = 'x'`)).rejects.toThrow(
    'does not change',
  );
  await expect(store.query('DELETE FROM urgent_duties')).rejects.toThrow('never deleted');
  await store.query(`UPDATE urgent_duties SET ended_at = '2026-08-11T14:00:00.000Z'`);
  await insertRow(store, 'urgent_duties', { ...duty, id: 'b' });

  const discard = {
    id: 'd',
    case_id: '0001-2026',
    flag: 'crime',
    reason: 'x',
    discarded_at: '2026-08-11T14:00:00.000Z',
    discarded_by: 'rosa',
  };
  await insertRow(store, 'flag_discards', discard);
  await expect(store.query('DELETE FROM flag_discards')).rejects.toThrow('only grows');
  await expect(store.query(`UPDATE flag_discards SET discarded_at = 'x'`)).rejects.toThrow(
    'only grows',
  );
});
