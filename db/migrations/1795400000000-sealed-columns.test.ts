/** @module-tag T7 */
import { expect, it } from 'vitest';
import { SealedColumns1795400000000 } from './1795400000000-sealed-columns.ts';
import { storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';

it('keeps the weeks of a pregnancy as text, and the arrival that a draft says', async () => {
  const store = await storeBefore(SealedColumns1795400000000);
  await store.query(
    `INSERT INTO operators (id, user_name, full_name, name_sort, post, slot_id, public_key, created_at)
     VALUES ('rosa', 'rosa', 'Rosa', 'rosa', 'Responsable', 's', '00', ?)`,
    [AT],
  );
  for (const [id, weeks] of [
    ['a', 12],
    ['b', null],
  ])
    await store.query(
      `INSERT INTO persons (id, version, name_sort, pregnancy_weeks, recorded_at, recorded_by,
         changed_at, changed_by) VALUES (?, 1, '', ?, ?, 'rosa', ?, 'rosa')`,
      [id, weeks, AT, AT],
    );
  for (const [id, kind, payload] of [
    ['r', 'reception', `{"receivedAt":"${AT}"}`],
    ['s', 'reception', '{"receivedAt":null}'],
    ['t', 'reception', 'cut'],
    ['u', 'letter', `{"receivedAt":"${AT}"}`],
  ])
    await store.query(`INSERT INTO drafts VALUES (?, 'rosa', ?, NULL, ?, ?, ?)`, [
      id,
      kind,
      payload,
      AT,
      AT,
    ]);
  await store.migrate();
  expect(await store.query('SELECT id, pregnancy_weeks FROM persons ORDER BY id')).toEqual([
    { id: 'a', pregnancy_weeks: '12' },
    { id: 'b', pregnancy_weeks: null },
  ]);
  expect(await store.query('SELECT id, received_at FROM drafts ORDER BY id')).toEqual([
    { id: 'r', received_at: AT },
    { id: 's', received_at: null },
    { id: 't', received_at: null },
    { id: 'u', received_at: null },
  ]);
});
