import { expect, it } from 'vitest';
import { LetterReleases1795800000000 } from './1795800000000-letter-releases.ts';
import { storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';

it('releases nothing of old letters; what is released ends once and stays on record', async () => {
  const store = await storeBefore(LetterReleases1795800000000);
  await store.query(
    `INSERT INTO operators (id, user_name, full_name, name_sort, post, slot_id, public_key, created_at)
     VALUES ('rosa', 'rosa', 'Rosa', 'rosa', 'Responsable', 's', '00', ?)`,
    [AT],
  );
  await store.migrate();
  expect(await store.query('SELECT * FROM letter_releases')).toEqual([]);
  await store.query('PRAGMA foreign_keys = OFF');
  await store.query(
    `INSERT INTO letter_releases VALUES ('r', 'l', 1, 'rosa', 1, x'00', ?, 'rosa', NULL)`,
    [AT],
  );
  await expect(store.query(`UPDATE letter_releases SET ended_at = '9'`)).rejects.toThrow('CHECK');
  await store.query(`UPDATE letter_releases SET ended_at = '9', box = NULL`);
  await expect(store.query(`UPDATE letter_releases SET ended_at = '8'`)).rejects.toThrow('once');
  await expect(store.query('DELETE FROM letter_releases')).rejects.toThrow('only grows');
});
