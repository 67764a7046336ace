/** @module-tag T7 */
import { expect, it } from 'vitest';
import { JudicialFiles1796200000000 } from './1796200000000-judicial-files.ts';
import { storeBefore } from './testing.ts';

it('gives the follow-ups of before no lawsuit, and keeps what is written in one', async () => {
  const store = await storeBefore(JudicialFiles1796200000000);
  await store.migrate();
  await expect(
    store.query(
      `INSERT INTO judicial_files VALUES ('j', 1, 'none', 'alimentos', 'representa', 'Juzgado', '', '2026-08-10', NULL, NULL, NULL, '1', 'rosa')`,
    ),
  ).rejects.toThrow('FOREIGN KEY');
  const columns = await store.query(`SELECT name, "notnull" FROM pragma_table_info('followups')`);
  expect(columns.at(-1)).toEqual({ name: 'judicial_file_id', notnull: 0 });
});
