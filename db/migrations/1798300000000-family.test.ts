/** @module-tag T7 */
import { expect, it } from 'vitest';
import { Family1798300000000 } from './1798300000000-family.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';
const BY = { recorded_at: AT, recorded_by: 'rosa' };

const person = (id: string) => ({
  id,
  version: 1,
  name_sort: id,
  changed_at: AT,
  changed_by: 'rosa',
  ...BY,
});
const oldTie = (id: string, changes = {}) => ({
  id,
  person_id: 'teresa',
  other_id: 'luz',
  kind: 'madre',
  case_id: 'c1',
  ...BY,
  ...changes,
});
const TOLD = {
  version: 1,
  source: 'dicho',
  verified: 0,
  ...BY,
  changed_at: AT,
  changed_by: 'rosa',
};

async function migrated() {
  const store = await storeBefore(Family1798300000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('c1', 'rosa', 0));
  for (const id of ['teresa', 'luz']) await insertRow(store, 'persons', person(id));
  await insertRow(store, 'person_links', oldTie('l1'));
  await insertRow(store, 'person_links', oldTie('l2', { kind: 'vecino', case_id: null }));
  const before = await store.query('SELECT * FROM person_links ORDER BY id');
  await store.migrate();
  const names = Object.keys(before[0] ?? {}).join(', ');
  expect(await store.query(`SELECT ${names} FROM person_links ORDER BY id`)).toEqual(before);
  return store;
}

it('keeps every tie as it was, to be confirmed', async () => {
  const store = await migrated();
  expect(await store.query('SELECT * FROM person_links WHERE id = ?', ['l1'])).toMatchObject([
    { version: 1, source: 'otra', verified: 0, told_by: null, from_date: null, changed_at: AT },
  ]);
  const again = oldTie('l3', TOLD);
  await expect(insertRow(store, 'person_links', again)).rejects.toThrow('UNIQUE');
  await store.query(`UPDATE person_links SET until_date = '2026-01-01' WHERE id = 'l1'`);
  await insertRow(store, 'person_links', again);
  await expect(
    store.query(`UPDATE person_links SET from_date = '2027-01-01' WHERE id = 'l1'`),
  ).rejects.toThrow('CHECK');
  await expect(
    insertRow(store, 'person_links', oldTie('l4', { ...TOLD, other_id: 'nobody' })),
  ).rejects.toThrow('FOREIGN KEY');
});

it('keeps who lived with whom, and never takes a row away', async () => {
  const store = await migrated();
  await insertRow(store, 'household_members', {
    id: 'm1',
    household_id: 'h1',
    person_id: 'luz',
    ...TOLD,
  });
  const period = { id: 'p1', person_id: 'luz', carer_id: 'teresa', kind: 'familia_origen' };
  await insertRow(store, 'care_periods', { ...period, basis: 'hecho', ...TOLD });
  await expect(
    insertRow(store, 'care_periods', { ...period, id: 'p2', basis: '', ...TOLD }),
  ).rejects.toThrow('CHECK');
  await insertRow(store, 'person_deaths', { id: 'd1', person_id: 'teresa', ...TOLD });
  for (const table of ['household_members', 'care_periods', 'person_deaths'])
    await expect(store.query(`DELETE FROM ${table}`)).rejects.toThrow('never deleted');
  for (const table of ['person_links', 'household_members', 'care_periods', 'person_deaths']) {
    await store.query(`UPDATE ${table} SET mistake = 'x'`);
    await expect(store.query(`UPDATE ${table} SET mistake = NULL`)).rejects.toThrow(
      'does not come back',
    );
  }
});
