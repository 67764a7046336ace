/** @module-tag T7 */
import { expect, it } from 'vitest';
import { Copies1795720000000 } from './1795720000000-copies.ts';
import { storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';

it('begins the list of copies empty, keeps what was there, and never forgets one', async () => {
  const store = await storeBefore(Copies1795720000000);
  await store.query(
    `INSERT INTO operators (id, user_name, full_name, name_sort, post, slot_id, public_key, created_at)
     VALUES ('rosa', 'rosa', 'Rosa', 'rosa', 'Responsable', 's', '00', ?)`,
    [AT],
  );
  await store.migrate();
  expect(await store.query('SELECT id FROM operators')).toEqual([{ id: 'rosa' }]);
  expect(await store.query('SELECT * FROM copies')).toEqual([]);
  const insert = (kind: string, kit: string | null) =>
    store.query(
      `INSERT INTO copies (id, kind, name, reason, made_at, made_by, cases, persons, letters,
         last_seq, bytes, epoch, kit_id) VALUES (?, ?, 'n', 'button', ?, 'rosa', 0, 0, 0, 0, 0, 0, ?)`,
      [kind, kind, AT, kit],
    );
  await insert('disk', null);
  await insert('stick', 'ab12');
  await expect(insert('stick', null)).rejects.toThrow('CHECK');
  await expect(store.query('DELETE FROM copies')).rejects.toThrow('never deleted');
});
