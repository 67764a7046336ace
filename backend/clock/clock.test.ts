import { afterEach, beforeEach, expect, it } from 'vitest';
import { registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const doubt = async () => (await office.ok<{ doubt: string | null }>('clock.state')).doubt;
const at = (received: string) => registration({}, received);
const actions = async (): Promise<string[]> => {
  const rows: { action: string }[] =
    (await office.running.backend.open?.store.read((tx) =>
      tx.query(`SELECT action FROM audit WHERE action LIKE 'clock.%' ORDER BY seq`),
    )) ?? [];
  return rows.map(({ action }) => action);
};

it.each([
  ['before the last act', '2026-08-09T14:00:00.000Z', 'before'],
  ['more than seven days after it', '2026-08-18T14:00:00.000Z', 'after'],
])('a date %s dates nothing until somebody confirms it', async (_, now, said) => {
  office.setTime(now, 'doubted');
  expect(await doubt()).toBe(said);
  const input = at(now);
  expect((await office.refused('cases.register', input)).code).toBe('clock_unconfirmed');
  // What was typed is kept.
  const typed = { id: null, kind: 'reception', subjectId: null, payload: '{"facts":"x"}' };
  await office.ok('drafts.save', typed);
  expect((await office.refused('clock.confirm', { date: '2026-08-10' })).code).toBe('conflict');
  await office.ok('clock.confirm', { date: now.slice(0, 10) });
  expect(await doubt()).toBeNull();
  await office.ok('cases.register', input);
  expect(await actions()).toEqual(['clock.doubted', 'clock.confirmed']);
});

it('a doubt outlives the session, and ends by itself when the date is put right', async () => {
  office.setTime('2020-01-01T14:00:00.000Z', 'doubted');
  // Acts that date nothing go on, and do not make the date believed.
  await office.ok('audit.list', {});
  expect((await office.refused('cases.register', at('2020-01-01T13:50:00.000Z'))).code).toBe(
    'clock_unconfirmed',
  );
  await office.as('rosa.quispe');
  await office.as('rosa.quispe');
  expect(await doubt()).toBe('before');
  office.setTime('2026-08-11T14:00:00.000Z', 'doubted');
  await office.as('rosa.quispe');
  expect(await doubt()).toBeNull();
  await office.ok('cases.register', at('2026-08-11T13:50:00.000Z'));
  expect(await actions()).toEqual(['clock.doubted', 'clock.settled']);
});

it('seconds back and a week’s rest are no doubt', async () => {
  office.setTime('2026-08-10T13:59:00.000Z', 'doubted');
  expect(await doubt()).toBeNull();
  office.setTime('2026-08-17T13:00:00.000Z', 'doubted');
  expect(await doubt()).toBeNull();
});
