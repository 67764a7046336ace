/** @module-tag T7 */
import { expect, it } from 'vitest';
import { PersonMerges1798200000000 } from './1798200000000-person-merges.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';
const DAY = '2026-08-10';
const RECORDED = { recorded_at: AT, recorded_by: 'rosa' };

const person = (id: string) => ({
  id,
  version: 1,
  name_sort: id,
  ...RECORDED,
  changed_at: AT,
  changed_by: 'rosa',
});

/** Of each record that never changes, one that speaks of `gone`. */
const RECORDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  diary_entries: {
    id: 'd1',
    case_id: 'c1',
    kind: 'llamada',
    happened_at: AT,
    text: 'Llamó.',
    person_id: 'gone',
    ...RECORDED,
  },
  hearing_screenings: {
    id: 's1',
    case_id: 'c1',
    person_id: 'gone',
    asked_alone: 1,
    answer: 'no',
    note: '',
    asked_at: AT,
    ...RECORDED,
  },
  consents: {
    id: 'k1',
    version: 1,
    case_id: 'c1',
    person_id: 'gone',
    basis: 'consentimiento_escrito',
    recipient: 'UPE',
    scope: '[]',
    purpose: 'Derivar',
    given_on: DAY,
    giver: 'ella',
    giver_id: 'gone',
    language: '10',
    interpreter: '',
    reads_and_signs: 1,
    witness: '',
    ...RECORDED,
  },
  fvr_sheets: {
    id: 'v1',
    case_id: 'c1',
    person_id: 'gone',
    origin: 'orientadora',
    instrument: 'pareja',
    norm_version: '2019',
    institution_name: '',
    operator_name: 'Rosa',
    applied_at: AT,
    answers: '{}',
    level_assigned: 'leve',
    level_law: 'leve',
    level_reason: '',
    observations: '',
    signed_by_operator: 1,
    signed_by_victim: 1,
    annulled_at: AT,
    annulled_by: 'rosa',
    annul_reason: 'Dos veces.',
    ...RECORDED,
  },
  registrations: {
    id: 'r1',
    version: 1,
    desk: 'omaped',
    person_id: 'gone',
    number: 1,
    channel: 'oficina',
    registered_on: DAY,
    ...RECORDED,
  },
  activity_attendees: {
    id: 't1',
    activity_id: 'a1',
    person_id: 'gone',
    name: '',
    sex: '2',
    band: '30-59',
    session_ids: '["s1"]',
    added_at: AT,
    added_by: 'rosa',
    removed_at: AT,
    removed_by: 'rosa',
    removed_reason: 'No vino.',
  },
};
/** What else of each never changes. */
const FIXED: Readonly<Record<string, string>> = {
  diary_entries: 'text',
  hearing_screenings: 'answer',
  consents: 'purpose',
  fvr_sheets: 'level_reason',
  registrations: 'number',
  activity_attendees: 'band',
};

const activity = {
  id: 'a1',
  version: 1,
  title: 'Escuela de familias',
  kind: 'taller',
  desks: '["demuna"]',
  topic: '',
  groups: '["familias"]',
  place: '',
  leader_name: 'Rosa',
  budget: '',
  state: 'scheduled',
  first_on: DAY,
  last_on: DAY,
  results: '',
  evidence: '',
  counted: '[]',
  ...RECORDED,
};

const file = {
  id: 'f1',
  version: 1,
  subject_kind: 'person',
  subject_id: 'gone',
  file_id: 'file-1',
  field_class: 'sensible',
  kind: 'informe',
  title: 'DNI',
  mime: 'application/pdf',
  bytes: 10,
  sha256: 'a'.repeat(64),
  added_at: AT,
  added_by: 'rosa',
  state: 'destroyed',
  quarantined_at: AT,
  quarantined_by: 'rosa',
  quarantine_reason: 'Otra persona.',
  destroyed_at: AT,
  destroyed_by: 'rosa',
};

const union = {
  id: 'm1',
  kept_id: 'kept',
  gone_id: 'gone',
  reason: 'Mismo DNI.',
  snapshot: '{}',
  moving: 0,
  merged_at: AT,
  merged_by: 'rosa',
};

it('keeps everybody, and lets a record that never changes speak of another row with a union alone', async () => {
  const store = await storeBefore(PersonMerges1798200000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('c1', 'rosa', 0));
  for (const id of ['kept', 'gone', 'third']) await insertRow(store, 'persons', person(id));
  await insertRow(store, 'activities', activity);
  for (const [table, row] of Object.entries(RECORDS)) await insertRow(store, table, row);
  await insertRow(store, 'attachments', file);
  const before = await store.query('SELECT * FROM diary_entries');
  await store.migrate();
  expect(await store.query('SELECT * FROM diary_entries')).toEqual(before);
  expect(await store.query('SELECT id, merged_into FROM persons ORDER BY id')).toEqual(
    ['gone', 'kept', 'third'].map((id) => ({ id, merged_into: null })),
  );

  const moved = (table: string, to: string) =>
    store.query(`UPDATE ${table} SET ${table === 'attachments' ? 'subject_id' : 'person_id'} = ?`, [
      to,
    ]);
  const tables = [...Object.keys(RECORDS), 'attachments'];
  for (const table of tables) await expect(moved(table, 'kept'), table).rejects.toThrow();
  await insertRow(store, 'person_merges', union);
  for (const table of tables) await expect(moved(table, 'kept'), table).rejects.toThrow();

  await store.query('UPDATE person_merges SET moving = 1');
  for (const table of tables) {
    await expect(moved(table, 'third'), table).rejects.toThrow();
    await moved(table, 'kept');
    await moved(table, 'gone');
  }
  await store.query(`UPDATE consents SET giver_id = 'kept'`);
  await expect(store.query(`UPDATE consents SET giver_id = 'third'`)).rejects.toThrow();
  for (const [table, column] of Object.entries(FIXED))
    await expect(store.query(`UPDATE ${table} SET ${column} = 'x'`), table).rejects.toThrow();
  await expect(store.query(`UPDATE fvr_sheets SET annul_reason = 'x'`)).rejects.toThrow('annulled');
  await expect(
    store.query(`UPDATE attachments SET subject_id = 'kept', state = 'kept'`),
  ).rejects.toThrow('come back');
});

it('leaves what was united as it was, and a union undone once', async () => {
  const store = await storeBefore(PersonMerges1798200000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  for (const id of ['kept', 'gone']) await insertRow(store, 'persons', person(id));
  await store.migrate();
  await insertRow(store, 'person_merges', union);
  await expect(insertRow(store, 'person_merges', { ...union, id: 'm2' })).rejects.toThrow('UNIQUE');
  await expect(
    insertRow(store, 'person_merges', { ...union, id: 'm3', gone_id: 'kept' }),
  ).rejects.toThrow('CHECK');
  await store.query(`UPDATE persons SET merged_into = 'kept' WHERE id = 'gone'`);
  await expect(store.query(`UPDATE persons SET phone = '9' WHERE id = 'gone'`)).rejects.toThrow(
    'stays as it was',
  );
  await expect(store.query(`UPDATE person_merges SET reason = 'otra'`)).rejects.toThrow('stays');
  await expect(store.query('DELETE FROM person_merges')).rejects.toThrow('never deleted');
  const move = { merge_id: 'm1', table_name: 'followups', column_name: 'person_id', row_id: 'x' };
  await insertRow(store, 'person_merge_moves', move);
  await expect(store.query(`UPDATE person_merge_moves SET row_id = 'y'`)).rejects.toThrow('grows');
  await expect(store.query('DELETE FROM person_merge_moves')).rejects.toThrow('grows');

  await store.query(`UPDATE persons SET merged_into = NULL WHERE id = 'gone'`);
  const undone = `UPDATE person_merges SET undone_at = '${AT}', undone_by = 'rosa'`;
  await store.query(undone);
  await expect(store.query(undone)).rejects.toThrow('undone once');
  await insertRow(store, 'person_merges', { ...union, id: 'm2' });
});
