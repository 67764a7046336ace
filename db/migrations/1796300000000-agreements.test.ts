/** @module-tag T7 */
import { expect, it } from 'vitest';
import { Agreements1796300000000 } from './1796300000000-agreements.ts';
import { storeBefore } from './testing.ts';

it('gives the follow-ups of before no agreement, and keeps what was agreed in a case', async () => {
  const store = await storeBefore(Agreements1796300000000);
  await store.migrate();
  await expect(
    store.query(
      `INSERT INTO agreements VALUES ('a', 'none', 'none', 'A1', '2026-08-10', '{}', NULL, '1', 'rosa')`,
    ),
  ).rejects.toThrow('FOREIGN KEY');
  const columns = await store.query(`SELECT name, "notnull" FROM pragma_table_info('followups')`);
  expect(columns.at(-1)).toEqual({ name: 'agreement_id', notnull: 0 });
});
