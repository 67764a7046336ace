/** @module-tag T7 */
import { expect, it } from 'vitest';
import { IdleLimits1795700000001 } from './1795700000001-idle-limits.ts';
import { storeBefore } from './testing.ts';

it('gives an office of before the longest limits, which can only be set down', async () => {
  const store = await storeBefore(IdleLimits1795700000001);
  await store.query(
    `INSERT INTO operators (id, user_name, full_name, name_sort, post, slot_id, public_key, created_at)
     VALUES ('rosa', 'rosa.mamani', 'Rosa Mamani', 'mamani rosa', 'Responsable', 's1', '00', '2026-01-05T13:00:00.000Z')`,
  );
  const before = await store.query('SELECT * FROM operators');
  await store.migrate();
  expect(await store.query('SELECT * FROM operators')).toEqual(before);
  expect(await store.query('SELECT * FROM idle_limits')).toEqual([
    {
      id: 'office',
      version: 1,
      system_minutes: 5,
      own_minutes: 10,
      changed_at: null,
      changed_by: null,
    },
  ]);
  await store.query(
    `UPDATE idle_limits SET system_minutes = 2, own_minutes = 3, version = 2, changed_by = 'rosa'`,
  );
  for (const wrong of ['system_minutes = 6', 'own_minutes = 11', 'own_minutes = 0', `id = 'two'`])
    await expect(store.query(`UPDATE idle_limits SET ${wrong}`), wrong).rejects.toThrow('CHECK');
});
