/** @module-tag T7 */
import { expect, it } from 'vitest';
import { Ciam1797400000000 } from './1797400000000-ciam.ts';
import { insertRow, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';
const DAY = '2026-08-10';
const recorded = { recorded_at: AT, recorded_by: 'rosa' };
const risk = (id: string) => ({
  id,
  version: 1,
  registration_id: 'r1',
  known_at: AT,
  facts: 'sealed',
  reported_at: null,
  report: null,
  decision_due_at: null,
  hand_over: null,
  ended_at: null,
  ended_by: null,
  ending: null,
  ...recorded,
});

it('leaves the registers as they were; what was recorded of a risk stays, and what ended stays so', async () => {
  const store = await storeBefore(Ciam1797400000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'persons', {
    id: 'p1',
    version: 1,
    name_sort: 'quispe luz',
    recorded_at: AT,
    recorded_by: 'rosa',
    changed_at: AT,
    changed_by: 'rosa',
  });
  await insertRow(store, 'registrations', {
    id: 'r1',
    version: 1,
    desk: 'ciam',
    person_id: 'p1',
    number: 1,
    channel: 'oficina',
    registered_on: DAY,
    import_id: null,
    ended_on: null,
    end_cause: null,
    ...recorded,
  });
  const before = await store.query('SELECT * FROM registrations');
  await store.migrate();
  expect(await store.query('SELECT * FROM registrations')).toEqual(before);

  await insertRow(store, 'ciam_profiles', {
    registration_id: 'r1',
    version: 1,
    codes: 'sealed',
    words: 'sealed',
    reviewed_on: DAY,
    changed_at: AT,
    changed_by: 'rosa',
    ...recorded,
  });
  for (const wrong of [
    { reported_at: AT },
    { ended_at: AT },
    { ended_at: AT, ended_by: 'rosa' },
    { version: 0 },
  ])
    await expect(insertRow(store, 'ciam_risks', { ...risk('x'), ...wrong })).rejects.toThrow(
      'CHECK',
    );
  await insertRow(store, 'ciam_risks', risk('k1'));
  await expect(store.query(`UPDATE ciam_risks SET facts = 'other'`)).rejects.toThrow('stays');
  await expect(store.query('DELETE FROM ciam_risks')).rejects.toThrow('never deleted');

  const beside = { registration_id: 'r1', risk_id: 'k1', body: 'sealed', ...recorded };
  await insertRow(store, 'ciam_notices', { id: 'n1', told_at: AT, ...beside });
  await insertRow(store, 'ciam_followups', { id: 'f1', done_at: AT, next_on: null, ...beside });
  const measure = { decided_at: AT, ends_on: null, ended_on: null, end_reason: null, ...beside };
  await insertRow(store, 'ciam_measures', { id: 'm1', ...measure });
  await expect(
    insertRow(store, 'ciam_measures', { id: 'x', ...measure, ended_on: DAY }),
  ).rejects.toThrow('CHECK');
  for (const table of ['ciam_notices', 'ciam_followups', 'ciam_measures']) {
    await expect(store.query(`UPDATE ${table} SET body = 'other'`)).rejects.toThrow('stays');
    await expect(store.query(`DELETE FROM ${table}`)).rejects.toThrow('never deleted');
  }
  await store.query(`UPDATE ciam_measures SET ended_on = '${DAY}', end_reason = 'sealed'`);
  await store.query(
    `UPDATE ciam_risks SET version = 2, ended_at = '${AT}', ended_by = 'rosa', ending = 'sealed'`,
  );
  await expect(store.query('UPDATE ciam_risks SET version = 3')).rejects.toThrow('stays so');

  await insertRow(store, 'ciam_handovers', {
    id: 'h1',
    told_at: AT,
    told_by: 'rosa',
    body: 'sealed',
    taken: null,
  });
  await store.query(`UPDATE ciam_handovers SET taken = 'sealed'`);
  await expect(store.query(`UPDATE ciam_handovers SET body = 'other'`)).rejects.toThrow('stays');

  await insertRow(store, 'ciam_organisations', {
    id: 'o1',
    version: 1,
    name: 'Los Andes',
    district: '230401',
    recognition: '',
    ended_on: null,
    ...recorded,
  });
  const member = {
    organisation_id: 'o1',
    registration_id: 'r1',
    post: '',
    joined_on: DAY,
    left_on: null,
    ...recorded,
  };
  await insertRow(store, 'ciam_members', { id: 'b1', ...member });
  await expect(insertRow(store, 'ciam_members', { id: 'b2', ...member })).rejects.toThrow('UNIQUE');
  await expect(store.query(`UPDATE ciam_members SET left_on = '2026-08-09'`)).rejects.toThrow(
    'CHECK',
  );
});
