import { afterEach, beforeEach, expect, it } from 'vitest';
import { begun, caseView, FATHER, type Family, family, inviting } from '../hearings/testing.ts';
import { child, colleague, registration, someone } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import type { Agenda, BookingClash } from './types.ts';

let office: TestOffice;
let of: Family;
beforeEach(async () => {
  office = await testOffice();
  of = await family(office);
});
afterEach(() => office.close());

const DAY = '2026-08-17';
const asking = (changes = {}) => ({
  caseId: of.caseId,
  day: DAY,
  time: '09:30',
  room: '',
  personId: of.childId,
  hearingId: null,
  ...changes,
});
const clashes = (changes = {}) => office.ok<BookingClash[]>('agenda.clashes', asking(changes));
const booking = (assignedTo: string, changes = {}) => ({
  caseId: of.caseId,
  kind: 'entrevista',
  task: 'Hablar con ella.',
  personId: of.childId,
  isVerification: false,
  dueOn: DAY,
  atTime: '09:30',
  room: 'Sala 1',
  assignedTo,
  contactOverride: null,
  conflictReason: null,
  ...changes,
});
const me = async () => (await office.ok<{ operatorId: string }>('accounts.me')).operatorId;
const said = async (path: string) =>
  (await office.ok<Agenda>(path, { from: DAY, to: DAY })).lines.map(
    ({ code, time, where, clashes: found }) => [code, time, where, found],
  );

/** Of the same father, and of a girl whom nobody of the first case knows. */
async function otherCase(): Promise<string> {
  const { id } = await office.ok<{ id: string }>(
    'cases.register',
    registration({
      affected: [child({ firstSurname: 'Quispe', givenNames: 'Azucena' })],
      relatives: [
        {
          person: { kind: 'existing', id: of.fatherId },
          relation: 'padre',
          livesTogether: 'no',
          notes: '',
          safeContact: null,
        },
      ],
    }),
  );
  return id;
}

it('tells that she and whoever is obliged towards her are booked within the hour, on both lines', async () => {
  const course = await begun(office, of);
  await office.ok('hearings.invite', inviting(course, DAY, { room: 'Sala 1' }));
  const hearing = { code: '0001-2026-23010', time: '09:00' };
  expect(await clashes()).toEqual([{ kind: 'people', with: hearing }]);
  expect(await clashes({ time: '10:00' })).toEqual([{ kind: 'people', with: hearing }]);
  expect(await clashes({ time: '10:01' })).toEqual([]);
  expect(await clashes({ day: '2026-08-18' })).toEqual([]);
  // Her mother may come when the father does; the room is taken all the same.
  expect(await clashes({ personId: of.motherId, room: 'sala 1' })).toEqual([
    { kind: 'room', with: hearing },
  ]);
  // Of the hearing itself its own day is no clash: another takes its place.
  expect(await clashes({ personId: null, hearingId: course.id, time: '09:00' })).toEqual([]);

  await office.ok('followups.assign', booking(await me()));
  const both = (other: string, time: string) => [
    { kind: 'people', with: { code: other, time } },
    { kind: 'room', with: { code: other, time } },
  ];
  expect(await said('agenda.office')).toEqual([
    [hearing.code, '09:00', 'Sala 1', both(hearing.code, '09:30')],
    [hearing.code, '09:30', 'Sala 1', both(hearing.code, '09:00')],
  ]);
});

it('asks of people and hearings of the case alone', async () => {
  const other = await otherCase();
  const course = await begun(office, of);
  for (const foreign of [
    { caseId: other },
    { caseId: other, personId: null, hearingId: course.id },
  ])
    expect((await office.refused('agenda.clashes', asking(foreign))).code).toBe('not_found');
  const wrong = await office.refused('agenda.clashes', asking({ time: '25:00' }));
  expect(Object.keys(wrong.fields ?? {})).toEqual(['time']);
});

it('tells nothing of a case that is closed to who asks, but that there is another booking', {
  tags: ['T5'],
}, async () => {
  const { id: ana } = await office.ok<{ id: string }>(
    'accounts.add',
    colleague('ana.flores', 'Ana Flores', 'worker'),
  );
  const other = await otherCase();
  await office.ok('followups.assign', booking(await me(), { room: '' }));
  await office.ok(
    'followups.assign',
    booking(ana, { caseId: other, personId: of.fatherId, atTime: '10:00', room: 'Sala 2' }),
  );
  const seen = { code: '0001-2026-23010', time: '09:30' };
  await office.as('ana.flores');
  expect(await said('agenda.own')).toEqual([
    ['0002-2026-23010', '10:00', 'Sala 2', [{ kind: 'people', with: seen }]],
  ]);
  await office.as('rosa.quispe');
  await office.ok('access.seal', {
    caseId: of.caseId,
    reason: 'Trabaja en la municipalidad.',
    readers: [],
    password: PASSWORD,
  });
  await office.as('ana.flores');
  const hidden = [{ kind: 'office', with: null }];
  expect(await said('agenda.own')).toEqual([['0002-2026-23010', '10:00', 'Sala 2', hidden]]);
  const asked = { caseId: other, personId: of.fatherId, time: '10:15', room: '' };
  expect(await clashes(asked)).toEqual(hidden);
  expect((await office.refused('agenda.clashes', asking())).code).toBe('not_found');
});

it('knows a person by her document, however many times she was written down', async () => {
  const { id: other } = await office.ok<{ id: string }>(
    'cases.register',
    registration({
      affected: [child({ firstSurname: 'Quispe', givenNames: 'Azucena' })],
      relatives: [
        {
          person: someone(FATHER),
          relation: 'padre',
          livesTogether: 'no',
          notes: '',
          safeContact: null,
        },
      ],
    }),
  );
  const { people } = await caseView(office, other);
  const again = people.find(({ role }) => role === 'relative')?.personId;
  expect(again).not.toBe(of.fatherId);
  await office.ok('followups.assign', booking(await me(), { room: '' }));
  expect(await clashes({ caseId: other, personId: again })).toEqual([
    { kind: 'people', with: { code: '0001-2026-23010', time: '09:30' } },
  ]);
});

it('tells of the place of an activity, as long as it lasts', async () => {
  await office.ok('activities.plan', {
    title: 'Escuela de padres',
    kind: 'taller',
    desks: ['demuna'],
    topic: '',
    groups: ['familias'],
    district: null,
    place: 'Sala 3',
    leaderId: await me(),
    leaderName: '',
    budget: '',
    sessions: [{ id: null, onDate: DAY, from: '08:00', to: '11:00' }],
  });
  const at = (time: string) => clashes({ personId: null, room: 'sala 3', time });
  expect(await at('10:30')).toEqual([
    { kind: 'room', with: { code: 'Escuela de padres', time: '08:00' } },
  ]);
  expect(await at('11:00')).toEqual([]);
  expect(await at('07:30')).toHaveLength(1);
});
