/** @module-tag T7 */
import { expect, it } from 'vitest';
import { OperatorVersions1795700000000 } from './1795700000000-operator-versions.ts';
import { storeBefore } from './testing.ts';

it('gives every account of before its first version, and changes nothing else of it', async () => {
  const store = await storeBefore(OperatorVersions1795700000000);
  await store.query(
    `INSERT INTO operators (id, user_name, full_name, name_sort, post, slot_id, public_key, created_at, ended_at)
     VALUES ('rosa', 'rosa.mamani', 'Rosa Mamani', 'mamani rosa', 'Responsable', 's1', '00', '2026-01-05T13:00:00.000Z', NULL),
            ('luis', 'luis.apaza', 'Luis Apaza', 'apaza luis', 'Psicólogo', 's2', '01', '2026-01-06T13:00:00.000Z', '2026-07-01T13:00:00.000Z')`,
  );
  const before = await store.query('SELECT * FROM operators ORDER BY id');
  await store.migrate();
  expect(await store.query('SELECT * FROM operators ORDER BY id')).toEqual(
    before.map((row) => ({ ...row, version: 1 })),
  );
  await expect(store.query(`UPDATE operators SET version = 0 WHERE id = 'rosa'`)).rejects.toThrow(
    'CHECK',
  );
});
