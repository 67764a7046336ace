/** @module-tag T7 */
import { expect, it } from 'vitest';
import { CountedInIndexes1798800000000 } from './1798800000000-counted-in-indexes.ts';
import { storeBefore } from './testing.ts';

const COUNT = `SELECT count(*), sum(case_id IS NULL) FROM followups
  WHERE state = 'pending' AND due_on <= '2026-08-20'`;

it('counts what is due, and asks of which case it is, in the index alone', async () => {
  const store = await storeBefore(CountedInIndexes1798800000000);
  const plan = async (more: string) =>
    JSON.stringify(await store.query(`EXPLAIN QUERY PLAN ${COUNT} ${more}`));
  expect(await plan('')).not.toContain('COVERING INDEX');
  await store.migrate();
  expect(await plan('')).toContain('COVERING INDEX followups_due');
  expect(await plan(`AND assigned_to = 'rosa'`)).toContain('COVERING INDEX followups_tray');
});
