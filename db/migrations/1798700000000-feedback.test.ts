/** @module-tag T7 */
import { expect, it } from 'vitest';
import { Feedback1798700000000 } from './1798700000000-feedback.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';
const asking = { case_id: 'c1', outcome: 'answered', asked_at: AT, asked_by: 'rosa' };
const answer = {
  id: 'f'.repeat(32),
  year: 2026,
  quarter: 3,
  desk: 'demuna',
  version: 0,
  way: 'box',
  answers: '{}',
  comment: '~b1~x',
};

async function migrated() {
  const store = await storeBefore(Feedback1798700000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('c1', 'rosa', 0));
  const before = await store.query('SELECT * FROM cases');
  await store.migrate();
  expect(await store.query('SELECT * FROM cases')).toEqual(before);
  return store;
}

it('leaves old cases as they were, never asked; each is asked once, for good', async () => {
  const store = await migrated();
  expect(await store.query('SELECT * FROM feedback_askings')).toEqual([]);
  await insertRow(store, 'feedback_askings', asking);
  await expect(insertRow(store, 'feedback_askings', asking)).rejects.toThrow('UNIQUE');
  await expect(store.query('DELETE FROM feedback_askings')).rejects.toThrow('never deleted');
  await expect(store.query(`UPDATE feedback_askings SET outcome = 'unsafe'`)).rejects.toThrow(
    'never change',
  );
  const nobody = { ...asking, case_id: 'c2' };
  await expect(insertRow(store, 'feedback_askings', nobody)).rejects.toThrow('FOREIGN KEY');
});

it('keeps answers by chance and not by arrival, without a rowid', async () => {
  const store = await migrated();
  await insertRow(store, 'feedback_answers', answer);
  await insertRow(store, 'feedback_answers', { ...answer, id: '0'.repeat(32) });
  const rows: { id: string }[] = await store.query('SELECT id FROM feedback_answers');
  expect(rows.map(({ id }) => id.charAt(0))).toEqual(['0', 'f']);
  await expect(store.query('SELECT rowid FROM feedback_answers')).rejects.toThrow('rowid');
  await expect(store.query('DELETE FROM feedback_answers')).rejects.toThrow('never deleted');
  await expect(store.query('UPDATE feedback_answers SET year = 2025')).rejects.toThrow(
    'never change',
  );
  const wrongs = [
    { id: '01987654-3210-7000-8000-000000000000' },
    { quarter: 5 },
    { desk: 'otra' },
    { way: 'carta' },
    { comment: '' },
    { answers: 'x' },
  ];
  for (const wrong of wrongs)
    await expect(
      insertRow(store, 'feedback_answers', { ...answer, id: 'a'.repeat(32), ...wrong }),
    ).rejects.toThrow('CHECK');
});
