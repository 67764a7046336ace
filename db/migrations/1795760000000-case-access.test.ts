/** @module-tag T7 */
import { expect, it } from 'vitest';
import { CaseAccess1795760000000 } from './1795760000000-case-access.ts';
import { storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';

it('keeps who took part, closes no case, and lets nobody unwrite an emergency', async () => {
  const store = await storeBefore(CaseAccess1795760000000);
  await store.query(
    `INSERT INTO operators (id, user_name, full_name, name_sort, post, slot_id, public_key, created_at)
     VALUES ('rosa', 'rosa', 'Rosa', 'rosa', 'Responsable', 's', '00', ?)`,
    [AT],
  );
  await store.query(
    `INSERT INTO cases (id, version, service, number_text, state, received_at, recorded_at,
       recorded_by, migrated, priority, channel, facts, crime, misdemeanor, risk,
       lack_of_protection, court_case, info_clause_read, next_due)
     VALUES ('c', 1, 'demuna', '0001', 'recibido', ?, ?, 'rosa', 0, 'n', 'p', '', '', '', '', '',
       'no', 1, ?)`,
    [AT, AT, AT],
  );
  await store.query(
    `INSERT INTO case_people (id, case_id, role, informant_kind, reserve_identity, notes, position,
       recorded_at, recorded_by) VALUES ('p', 'c', 'informant', 'person', 1, '', 0, ?, 'rosa')`,
    [AT],
  );
  await store.migrate();
  expect(await store.query('SELECT id, reserved, institution FROM case_people')).toEqual([
    { id: 'p', reserved: null, institution: null },
  ]);
  expect(await store.query('SELECT * FROM case_seals')).toEqual([]);
  await store.query(`INSERT INTO emergency_accesses VALUES ('e', 'c', 'rosa', 'x', '1', '2')`);
  await expect(store.query('DELETE FROM emergency_accesses')).rejects.toThrow('only grows');
  await expect(store.query(`UPDATE emergency_accesses SET ends_at = '9'`)).rejects.toThrow(
    'only grows',
  );
});
