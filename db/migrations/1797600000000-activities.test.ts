/** @module-tag T7 */
import { expect, it } from 'vitest';
import { Activities1797600000000 } from './1797600000000-activities.ts';
import { insertRow, oldCase, oldFile, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';
const BY = { recorded_at: AT, recorded_by: 'rosa' };

const file = (id: string, changes = {}) => oldFile(id, 'c1', 'rosa', changes);

const activity = (changes = {}) => ({
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
  first_on: '2026-09-01',
  last_on: '2026-09-02',
  results: '',
  evidence: '',
  counted: '[]',
  ...BY,
  ...changes,
});

const attendee = (id: string, changes = {}) => ({
  id,
  activity_id: 'a1',
  name: 'Inés Condori',
  document_type: '1',
  document_number: '40000001',
  sex: '2',
  band: '30-59',
  session_ids: '["s1"]',
  added_at: AT,
  added_by: 'rosa',
  ...changes,
});

async function migrated() {
  const store = await storeBefore(Activities1797600000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('c1', 'rosa', 0));
  await insertRow(store, 'attachments', file('f1'));
  const before = await store.query('SELECT * FROM attachments');
  await store.migrate();
  expect(await store.query('SELECT * FROM attachments')).toEqual(before);
  return store;
}

it('keeps every file as it was, and takes one beside an activity', async () => {
  const store = await migrated();
  const beside = { subject_kind: 'activity', subject_id: 'a1', case_id: null };
  await insertRow(store, 'attachments', file('f2', beside));
  await expect(
    insertRow(store, 'attachments', file('f3', { subject_kind: 'other' })),
  ).rejects.toThrow('CHECK');
  for (const wrong of [{ case_id: null }, { ...beside, case_id: 'c1' }])
    await expect(insertRow(store, 'attachments', file('f4', wrong))).rejects.toThrow('CHECK');
  const refused = (sql: string) => expect(store.query(sql)).rejects;
  await refused(`UPDATE attachments SET sha256 = 'x' WHERE id = 'f1'`).toThrow('does not change');
  await refused('DELETE FROM attachments').toThrow('never deleted');
});

it('keeps what an activity was, and nobody on its list twice', async () => {
  const store = await migrated();
  await insertRow(store, 'activities', activity());
  for (const wrong of [
    { desks: '[]' },
    { leader_name: '' },
    { last_on: '2026-08-31' },
    { state: 'held' },
    { state: 'cancelled' },
    { end_reason: 'x' },
  ])
    await expect(
      insertRow(store, 'activities', activity({ id: 'a2', ...wrong })),
      JSON.stringify(wrong),
    ).rejects.toThrow('CHECK');
  await insertRow(store, 'activity_attendees', attendee('p1'));
  await expect(
    insertRow(store, 'activity_attendees', attendee('p2', { name: 'Otra' })),
  ).rejects.toThrow('UNIQUE');
  await expect(
    insertRow(store, 'activity_attendees', attendee('p2', { name: '' })),
  ).rejects.toThrow('CHECK');
  await store.query(
    `UPDATE activity_attendees SET removed_at = ?, removed_by = 'rosa', removed_reason = 'x'`,
    [AT],
  );
  await insertRow(store, 'activity_attendees', attendee('p2'));
  await expect(
    store.query(`UPDATE activity_attendees SET removed_at = NULL WHERE id = 'p1'`),
  ).rejects.toThrow('does not come back');
  await expect(store.query('DELETE FROM activities')).rejects.toThrow('never deleted');
});

it('lets the answers about pictures only grow', async () => {
  const store = await migrated();
  await insertRow(store, 'activities', activity());
  await insertRow(store, 'activity_attendees', attendee('p1'));
  const answer = (changes = {}) => ({
    id: 'r1',
    attendee_id: 'p1',
    answer: 'si',
    giver: 'titular',
    giver_name: '',
    language: '2',
    uses: '["redes"]',
    given_on: '2026-09-01',
    ...BY,
    ...changes,
  });
  await insertRow(store, 'photo_answers', answer());
  for (const wrong of [{ uses: '[]' }, { answer: 'no' }, { answer: 'retirado' }, { giver: null }])
    await expect(
      insertRow(store, 'photo_answers', answer({ id: 'r2', ...wrong })),
      JSON.stringify(wrong),
    ).rejects.toThrow('CHECK');
  await expect(store.query(`UPDATE photo_answers SET answer = 'no'`)).rejects.toThrow(
    'never change',
  );
});

it('lets what was written of the duties only grow', async () => {
  const store = await migrated();
  const act = (changes = {}) => ({
    id: 'x1',
    duty_id: 'ciam_informe_anual',
    occurrence: '2027',
    kind: 'sent',
    due_on: '2027-01-30',
    on_date: '2027-01-20',
    cargo_number: '123',
    note: '',
    ...BY,
    ...changes,
  });
  await insertRow(store, 'fixed_duty_acts', act());
  for (const wrong of [
    { on_date: null },
    { kind: 'skipped', on_date: null },
    { kind: 'prepared' },
    { kind: 'done' },
  ])
    await expect(
      insertRow(store, 'fixed_duty_acts', act({ id: 'x2', ...wrong })),
      JSON.stringify(wrong),
    ).rejects.toThrow('CHECK');
  const change = {
    id: 'd1',
    duty_id: 'o_1',
    number: 1,
    definition: '{}',
    reason: 'x',
    changed_at: AT,
    changed_by: 'rosa',
  };
  await insertRow(store, 'fixed_duty_changes', change);
  await expect(insertRow(store, 'fixed_duty_changes', { ...change, id: 'd2' })).rejects.toThrow(
    'UNIQUE',
  );
  await insertRow(store, 'fixed_duty_events', {
    id: 'e1',
    duty_id: 'ciam_designacion',
    happened_on: '2026-09-01',
    what: 'RA 12-2026',
    ...BY,
  });
  for (const table of ['fixed_duty_acts', 'fixed_duty_changes', 'fixed_duty_events'])
    await expect(store.query(`DELETE FROM ${table}`)).rejects.toThrow('never deleted');
});
