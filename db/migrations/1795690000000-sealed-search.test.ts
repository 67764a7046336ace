/** @module-tag T7 */
import { expect, it } from 'vitest';
import { SealedSearch1795690000000 } from './1795690000000-sealed-search.ts';
import { storeBefore } from './testing.ts';

it('finds by token, follows changes, and leaves what was there', async () => {
  const store = await storeBefore(SealedSearch1795690000000);
  await store.query(`INSERT INTO meta VALUES ('before', 'it')`);
  await store.migrate();
  expect(await store.query(`SELECT value FROM meta WHERE key = 'before'`)).toEqual([
    { value: 'it' },
  ]);
  const put = (row: string, tokens: string) =>
    store.query(
      `INSERT INTO sealed_docs (class, table_name, column_name, row_id, tokens, pending)
       VALUES ('sensible', 'cases', 'facts', ?, ?, 0)`,
      [row, tokens],
    );
  const found = (match: string) =>
    store.query(
      `SELECT d.row_id FROM sealed_index i JOIN sealed_docs d ON d.doc = i.rowid
       WHERE sealed_index MATCH ? ORDER BY i.rowid`,
      [match],
    );
  await put('a', 'k1 k2');
  await put('b', 'k2 k3');
  expect(await found('k2')).toEqual([{ row_id: 'a' }, { row_id: 'b' }]);
  await store.query(`UPDATE sealed_docs SET tokens = 'k9' WHERE row_id = 'a'`);
  await store.query(`DELETE FROM sealed_docs WHERE row_id = 'b'`);
  expect(await found('k2')).toEqual([]);
  expect(await found('k9')).toEqual([{ row_id: 'a' }]);
});
