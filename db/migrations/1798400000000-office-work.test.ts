/** @module-tag T7 */
import { expect, it } from 'vitest';
import { OfficeWork1798400000000 } from './1798400000000-office-work.ts';
import { insertRow, type OldStore, oldCase, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';

const approval = (changes = {}) => ({
  id: 'a1',
  version: 1,
  case_id: 'c1',
  kind: 'closure',
  subject_id: 'c1',
  state: 'asked',
  asked_by: 'rosa',
  asked_at: AT,
  changed_at: AT,
  ...changes,
});

const view = (changes = {}) => ({
  id: 'v1',
  version: 1,
  room: 'casos',
  name: 'Lo mío vencido',
  query: '{"vencidos":"1"}',
  operator_id: 'rosa',
  kept_at: AT,
  kept_by: 'rosa',
  ...changes,
});

const attention = (changes = {}) => ({
  id: 't1',
  version: 1,
  registration_id: 'r1',
  state: 'planned',
  due_on: '2026-09-01',
  assigned_to: 'rosa',
  omaped: 'sealed',
  recorded_at: AT,
  recorded_by: 'rosa',
  ...changes,
});

const person = {
  id: 'p1',
  version: 1,
  name_sort: 'condori',
  recorded_at: AT,
  recorded_by: 'rosa',
  changed_at: AT,
  changed_by: 'rosa',
};

const registration = {
  id: 'r1',
  version: 1,
  desk: 'omaped',
  person_id: 'p1',
  number: 1,
  channel: 'oficina',
  registered_on: '2026-08-10',
  recorded_at: AT,
  recorded_by: 'rosa',
};

async function migrated(): Promise<OldStore> {
  const store = await storeBefore(OfficeWork1798400000000);
  for (const who of ['rosa', 'ana']) await insertRow(store, 'operators', oldOperator(who));
  await insertRow(store, 'cases', oldCase('c1', 'rosa', 0));
  await insertRow(store, 'persons', person);
  await insertRow(store, 'registrations', registration);
  await insertRow(store, 'attentions', attention());
  await insertRow(
    store,
    'attentions',
    attention({
      id: 't2',
      state: 'done',
      mode: 'oficina',
      done_on: AT.slice(0, 10),
      done_by: 'ana',
    }),
  );
  const before = await store.query('SELECT * FROM attentions');
  await store.migrate();
  expect(await store.query('SELECT * FROM attentions')).toEqual(before);
  return store;
}

it('asks for no agreement until the office says so, and once of the same thing', async () => {
  const store = await migrated();
  expect(await store.query('SELECT plan, closure FROM approval_settings')).toEqual([
    { plan: 0, closure: 0 },
  ]);
  await insertRow(store, 'approvals', approval());
  await expect(insertRow(store, 'approvals', approval({ id: 'a2' }))).rejects.toThrow('UNIQUE');
  for (const wrong of [{ kind: 'denuncia' }, { state: 'used' }, { subject_id: '' }])
    await expect(insertRow(store, 'approvals', approval({ id: 'a3', ...wrong }))).rejects.toThrow(
      'CHECK',
    );
  const refused = (sql: string) => expect(store.query(sql)).rejects;
  await refused(`UPDATE approvals SET kind = 'plan'`).toThrow('does not change');
  await store.query(`UPDATE approvals SET state = 'ended'`);
  await refused(`UPDATE approvals SET state = 'asked'`).toThrow('does not come back');
  await refused('DELETE FROM approvals').toThrow('never deleted');
  await insertRow(store, 'approvals', approval({ id: 'a2' }));
  await insertRow(store, 'approval_steps', {
    id: 's1',
    approval_id: 'a2',
    case_id: 'c1',
    act: 'asked',
    comment: '',
    at: AT,
    by: 'rosa',
  });
  await refused(`UPDATE approval_steps SET comment = 'x'`).toThrow('never change');
  await refused('DELETE FROM approval_steps').toThrow('never deleted');
});

it('keeps a view of a list once under each name, of one person or of the office', async () => {
  const store = await migrated();
  await insertRow(store, 'saved_views', view());
  await insertRow(store, 'saved_views', view({ id: 'v2', operator_id: null }));
  for (const again of [view({ id: 'v3' }), view({ id: 'v3', operator_id: null })])
    await expect(insertRow(store, 'saved_views', again)).rejects.toThrow('UNIQUE');
  for (const wrong of [{ name: '' }, { name: 'x'.repeat(61) }, { query: 'estado=x' }])
    await expect(
      insertRow(store, 'saved_views', view({ id: 'v4', operator_id: 'ana', ...wrong })),
    ).rejects.toThrow('CHECK');
  await store.query(`DELETE FROM saved_views WHERE id = 'v1'`);
});

it('lets what is planned pass to somebody else, and nothing that was done', async () => {
  const store = await migrated();
  await store.query(`UPDATE attentions SET assigned_to = 'ana' WHERE id = 't1'`);
  const refused = (sql: string) => expect(store.query(sql)).rejects;
  await refused(`UPDATE attentions SET assigned_to = 'ana' WHERE id = 't2'`).toThrow(
    'only what is planned',
  );
  await refused(`UPDATE attentions SET due_on = '2026-10-01'`).toThrow('does not change');
});
