/** @module-tag T7 */
import { expect, it } from 'vitest';
import { SessionFiles1798900000000 } from './1798900000000-session-files.ts';
import { insertRow, oldCase, oldFile, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';

const file = (id: string, changes = {}) => oldFile(id, 'c1', 'rosa', changes);

const beside = {
  subject_kind: 'session',
  subject_id: 's1',
  case_id: null,
  field_class: 'ordinario',
  title: null,
  public_title: 'Acta firmada',
};

/** What lies over the table: its indexes and triggers, as they are written. */
const OVER = `SELECT name, sql FROM sqlite_master
  WHERE tbl_name = 'attachments' AND type <> 'table' AND sql IS NOT NULL ORDER BY name`;

async function migrated() {
  const store = await storeBefore(SessionFiles1798900000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('c1', 'rosa', 0));
  await insertRow(store, 'attachments', file('f1'));
  await insertRow(
    store,
    'attachments',
    file('f2', {
      subject_kind: 'activity',
      subject_id: 'a1',
      case_id: null,
      field_class: 'adulto_mayor',
      title: null,
      older_title: 'Lista',
      state: 'quarantined',
      quarantined_at: AT,
      quarantined_by: 'rosa',
      quarantine_reason: 'x',
    }),
  );
  const before = await store.query('SELECT * FROM attachments ORDER BY id');
  const over = await store.query(OVER);
  await store.migrate();
  expect(await store.query('SELECT * FROM attachments ORDER BY id')).toEqual(
    before.map((row) => ({ ...row, public_title: null })),
  );
  expect(await store.query(OVER)).toEqual(over);
  expect(over.length).toBeGreaterThan(4);
  return store;
}

it('keeps every file as it was with all that lies over it, and takes one beside a session', async () => {
  const store = await migrated();
  await insertRow(store, 'attachments', file('f3', beside));
  for (const wrong of [
    { ...beside, case_id: 'c1' },
    { ...beside, field_class: 'sensible' },
    { ...beside, title: 'Acta', public_title: null },
    { ...beside, title: 'Acta' },
    { field_class: 'ordinario' },
    { title: null, public_title: 'Informe' },
    { subject_kind: 'other' },
    { case_id: null },
  ])
    await expect(
      insertRow(store, 'attachments', file('f4', wrong)),
      JSON.stringify(wrong),
    ).rejects.toThrow('CHECK');
  const refused = (sql: string) => expect(store.query(sql)).rejects;
  await refused(`UPDATE attachments SET sha256 = 'x' WHERE id = 'f3'`).toThrow('does not change');
  await refused(`UPDATE attachments SET subject_id = 's2' WHERE id = 'f3'`).toThrow(
    'does not change',
  );
  await refused('DELETE FROM attachments').toThrow('never deleted');
});
