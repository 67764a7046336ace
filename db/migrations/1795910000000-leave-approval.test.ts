/** @module-tag T7 */
import { expect, it } from 'vitest';
import { LeaveApproval1795910000000 } from './1795910000000-leave-approval.ts';
import { storeBefore } from './testing.ts';

it('keeps old entries without who approved them; a new one says it and does not change', async () => {
  const store = await storeBefore(LeaveApproval1795910000000);
  await store.query(
    `INSERT INTO operators (id, user_name, full_name, name_sort, post, slot_id, public_key, created_at)
     VALUES ('rosa', 'rosa.mamani', 'Rosa Mamani', 'mamani rosa', 'Responsable', 's1', '00', '2026-01-05T13:00:00.000Z')`,
  );
  await store.query(
    `INSERT INTO staff_entries (id, operator_id, kind, valid_from, valid_to, document, detail, recorded_at, recorded_by)
     VALUES ('a', 'rosa', 'leave', '2026-02-01', '2026-02-10', 'RA 12', 'Vacaciones', '2026-02-01T13:00:00.000Z', 'rosa')`,
  );
  const [before] = await store.query('SELECT * FROM staff_entries');
  await store.migrate();
  expect(await store.query('SELECT * FROM staff_entries')).toEqual([
    { ...before, approved_by: '' },
  ]);
  await expect(store.query(`UPDATE staff_entries SET approved_by = 'x'`)).rejects.toThrow(
    'does not change',
  );
  await store.query(`UPDATE staff_entries SET annulled_at = '1', annulled_reason = 'x'`);
});
