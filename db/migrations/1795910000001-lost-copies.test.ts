/** @module-tag T7 */
import { expect, it } from 'vitest';
import { LostCopies1795910000001 } from './1795910000001-lost-copies.ts';
import { storeBefore } from './testing.ts';

it('leaves old incidents as they were, without a copy', async () => {
  const store = await storeBefore(LostCopies1795910000001);
  await store.query(
    `INSERT INTO operators (id, user_name, full_name, name_sort, post, slot_id, public_key, created_at)
     VALUES ('rosa', 'rosa.mamani', 'Rosa Mamani', 'mamani rosa', 'Responsable', 's1', '00', '2026-01-05T13:00:00.000Z')`,
  );
  await store.query(
    `INSERT INTO incidents (id, version, state, kind, thing, happened_at, known_at, description, held, openers,
       case_count, person_count, consequences, measures, odp_contact, recorded_at, recorded_by)
     VALUES ('i', 1, 'open', 'perdida_memoria', 'USB azul', '1', '2', 'x', 'x', '[]', 1, 2, 'x', 'x', '', '3', 'rosa')`,
  );
  const [before] = await store.query('SELECT * FROM incidents');
  await store.migrate();
  expect(await store.query('SELECT * FROM incidents')).toEqual([{ ...before, copy_id: null }]);
  await expect(store.query(`UPDATE incidents SET copy_id = 'none'`)).rejects.toThrow('FOREIGN KEY');
});
