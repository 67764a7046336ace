/** @module-tag T7 */
import { expect, it } from 'vitest';
import { Attachments1795730000000 } from './1795730000000-attachments.ts';
import { storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';

it('leaves what was there, and holds that an attachment only leaves by quarantine', async () => {
  const store = await storeBefore(Attachments1795730000000);
  await store.query(
    `INSERT INTO operators (id, user_name, full_name, name_sort, post, slot_id, public_key, created_at)
     VALUES ('rosa', 'rosa', 'Rosa', 'rosa', 'Responsable', 's', '00', ?)`,
    [AT],
  );
  await store.query(
    `INSERT INTO persons (id, version, name_sort, recorded_at, recorded_by, changed_at, changed_by)
     VALUES ('p', 1, '', ?, 'rosa', ?, 'rosa')`,
    [AT, AT],
  );
  await store.migrate();
  expect(await store.query('SELECT id FROM persons')).toEqual([{ id: 'p' }]);
  const insert = (state: string, caseId: string | null) =>
    store.query(
      `INSERT INTO attachments (id, version, subject_kind, subject_id, case_id, file_id,
         field_class, kind, title, mime, bytes, sha256, added_at, added_by, state)
       VALUES (?, 1, 'person', 'p', ?, ?, 'sensible', 'foto', '', 'image/png', 9, ?, ?, 'rosa', ?)`,
      [`a-${state}`, caseId, `f-${state}`, 'a'.repeat(64), AT, state],
    );
  await insert('kept', null);
  for (const row of [insert('quarantined', null), insert('kept', 'nowhere')])
    await expect(row).rejects.toThrow();
  for (const change of [
    `DELETE FROM attachments`,
    `UPDATE attachments SET sha256 = '${'b'.repeat(64)}'`,
    `UPDATE attachments SET state = 'destroyed', quarantined_at = 'x', quarantined_by = 'rosa',
       destroyed_at = 'x', destroyed_by = 'rosa'`,
  ])
    await expect(store.query(change)).rejects.toThrow();
  await store.query(
    `UPDATE attachments SET state = 'quarantined', quarantined_at = 'x', quarantined_by = 'rosa'`,
  );
  await expect(
    store.query(
      `UPDATE attachments SET state = 'kept', quarantined_at = NULL, quarantined_by = NULL`,
    ),
  ).rejects.toThrow('come back');
  expect(await store.query('SELECT state FROM attachments')).toEqual([{ state: 'quarantined' }]);
});
