/** @module-tag T7 */
import { expect, it } from 'vitest';
import { TermChanges1796500000000 } from './1796500000000-term-changes.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

const change = (id: string) => ({
  id,
  case_id: 'c1',
  term: 'DNA_VERIF',
  subject_kind: 'case',
  subject_id: 'c1',
  kind: 'suspension',
  from_day: '2026-08-17',
  to_day: '2026-08-21',
  reason: 'Huelga',
  norm: 'TUO Ley 27444, art. 147',
  recorded_at: '2026-08-10T14:00:00.000Z',
  recorded_by: 'rosa',
});

it('leaves old cases as they were, and begins with no change of any term', async () => {
  const store = await storeBefore(TermChanges1796500000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('c1', 'rosa', 0));
  const before = await store.query('SELECT * FROM cases');
  await store.migrate();
  expect(await store.query('SELECT * FROM cases')).toEqual(before);
  expect(await store.query('SELECT reminder_due, escalation_due FROM letters')).toEqual([]);

  await insertRow(store, 'term_changes', change('t1'));
  await expect(store.query('DELETE FROM term_changes')).rejects.toThrow('never deleted');
  await expect(store.query(`UPDATE term_changes SET to_day = '2026-12-31'`)).rejects.toThrow(
    'never change',
  );
  for (const wrong of [
    { from_day: null },
    { to_day: '2026-08-16' },
    { kind: 'extension' },
    { amount: 3 },
    { norm: '' },
  ])
    await expect(insertRow(store, 'term_changes', { ...change('t2'), ...wrong })).rejects.toThrow(
      'CHECK',
    );
});
