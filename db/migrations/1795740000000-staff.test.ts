/** @module-tag T7 */
import { expect, it } from 'vitest';
import { Staff1795740000000 } from './1795740000000-staff.ts';
import { storeBefore } from './testing.ts';

it('leaves operators and roles of before as they were, with passwords that stay', async () => {
  const store = await storeBefore(Staff1795740000000);
  await store.query(
    `INSERT INTO operators (id, user_name, full_name, name_sort, post, slot_id, public_key, created_at)
     VALUES ('rosa', 'rosa.mamani', 'Rosa Mamani', 'mamani rosa', 'Responsable', 's1', '00', '2026-01-05T13:00:00.000Z')`,
  );
  await store.query(
    `INSERT INTO operator_roles (id, operator_id, role, valid_from) VALUES ('r', 'rosa', 'responsable', '2026-01-05')`,
  );
  const [before] = await store.query('SELECT * FROM operators');
  const roles = await store.query('SELECT * FROM operator_roles');
  await store.migrate();
  expect(await store.query('SELECT * FROM operators')).toEqual([{ ...before, password_once: 0 }]);
  expect(await store.query('SELECT * FROM operator_roles')).toEqual(roles);
});

it('keeps entries as they were written: annulled, never changed nor deleted', async () => {
  const store = await storeBefore(Staff1795740000000);
  await store.migrate();
  await store.query(
    `INSERT INTO operators (id, user_name, full_name, name_sort, post, slot_id, public_key, created_at)
     VALUES ('rosa', 'rosa.mamani', 'Rosa Mamani', 'mamani rosa', 'Responsable', 's1', '00', '2026-01-05T13:00:00.000Z')`,
  );
  const add = (id: string, kind: string, to: string | null) =>
    store.query(
      `INSERT INTO staff_entries (id, operator_id, kind, valid_from, valid_to, document, detail, recorded_at, recorded_by)
       VALUES (?, 'rosa', ?, '2026-02-01', ?, 'RA 12', '', '2026-02-01T13:00:00.000Z', 'rosa')`,
      [id, kind, to],
    );
  await add('a', 'credential', null);
  for (const [kind, to] of [
    ['acting', null],
    ['other', null],
    ['leave', '2026-01-31'],
  ] as const)
    await expect(add('b', kind, to), kind).rejects.toThrow('CHECK');
  await expect(store.query(`UPDATE staff_entries SET document = 'x'`)).rejects.toThrow(
    'does not change',
  );
  await expect(store.query('DELETE FROM staff_entries')).rejects.toThrow('never deleted');
  await store.query(
    `UPDATE staff_entries SET annulled_at = '2026-02-02T13:00:00.000Z', annulled_by = 'rosa', annulled_reason = 'Error'`,
  );
});
