import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registered } from '../attentions/testing.ts';
import { registerCase } from '../letters/testing.ts';
import { colleague } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { ActivityFigures, ActivityView, SavedActivity } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const session = (onDate: string, changes = {}) => ({
  id: null,
  onDate,
  from: '09:00',
  to: '11:00',
  ...changes,
});
const school = (changes = {}) => ({
  title: 'Escuela de liderazgo adolescente',
  kind: 'escuela_liderazgo',
  desks: ['demuna'],
  topic: 'Derechos y participación',
  groups: ['adolescentes'],
  district: '230401',
  place: 'Casa de la Cultura',
  leaderId: null,
  leaderName: 'Prof. Inés Condori',
  budget: '',
  sessions: [session('2026-08-05'), session('2026-08-12')],
  ...changes,
});
const planned = (changes = {}) => office.ok<SavedActivity>('activities.plan', school(changes));
const view = (id: string) => office.ok<ActivityView>('activities.view', { id });
const sessionsOf = async (id: string) => (await view(id)).sessions.map((one) => one.id);
const attendee = async (activityId: string, changes = {}) => ({
  activityId,
  personId: null,
  name: 'Luz Mamani',
  documentType: '1',
  documentNumber: '70000001',
  sex: '2',
  band: '12-17',
  district: '230401',
  sessionIds: [(await sessionsOf(activityId))[0]],
  ...changes,
});
const came = async (activityId: string, changes = {}) =>
  (await office.ok<{ id: string }>('activities.addAttendee', await attendee(activityId, changes)))
    .id;
const group = (changes = {}) => ({ sex: '1', band: '12-17', district: null, count: 8, ...changes });

describe('an activity', () => {
  it('is planned for several days, changed, held with what it achieved, and listed', async () => {
    const { id, version } = await planned();
    expect(await view(id)).toMatchObject({
      state: 'scheduled',
      firstOn: '2026-08-05',
      lastOn: '2026-08-12',
      leader: 'Prof. Inés Condori',
      sessions: [{ onDate: '2026-08-05', from: '09:00', came: 0 }, { onDate: '2026-08-12' }],
    });
    const [first] = await sessionsOf(id);
    const changed = await office.ok<SavedActivity>('activities.change', {
      id,
      version,
      ...school({ sessions: [session('2026-08-04', { id: first }), session('2026-09-02')] }),
    });
    expect(await view(id)).toMatchObject({ firstOn: '2026-08-04', lastOn: '2026-09-02' });
    const held = {
      id,
      version: changed.version,
      results: 'Formaron su comité.',
      evidence: 'Lista',
    };
    expect((await office.refused('activities.hold', { ...held, version })).code).toBe('conflict');
    const { version: after } = await office.ok<SavedActivity>('activities.hold', held);
    const later = school({ sessions: [session('2026-09-02')] });
    expect((await office.refused('activities.change', { id, version: after, ...later })).code).toBe(
      'date_not_possible',
    );
    expect(await office.ok('activities.list', { show: 'held' })).toMatchObject({
      rows: [{ id, desks: ['demuna'], state: 'held', participants: 0 }],
      next: null,
    });
    expect(await office.ok('activities.list', { show: 'scheduled' })).toMatchObject({ rows: [] });
  });

  it('is not held before its day, is cancelled with a reason, and comes back with another', async () => {
    const { id, version } = await planned({ sessions: [session('2026-08-12')] });
    const held = { id, version, results: 'Bien.', evidence: '' };
    expect((await office.refused('activities.hold', held)).code).toBe('date_not_possible');
    const cancel = { id, version, reason: 'Huaico en la carretera.' };
    await office.ok('activities.cancel', cancel);
    expect((await view(id)).endReason).toBe('Huaico en la carretera.');
    const again = { ...held, version: version + 1 };
    expect((await office.refused('activities.hold', again)).code).toBe('activity_state');
    const late = await attendee(id);
    expect((await office.refused('activities.addAttendee', late)).code).toBe('activity_state');
    await office.ok('activities.reopen', { id, version: version + 1, reason: 'Abrieron el paso.' });
    expect(await view(id)).toMatchObject({ state: 'scheduled', endReason: null });
  });

  it('asks for whose it is, who leads it, and hours that can be', async () => {
    const wrong = async (changes: object) =>
      Object.keys((await office.refused('activities.plan', school(changes))).fields ?? {});
    expect(await wrong({ desks: [] })).toEqual(['desks']);
    expect(await wrong({ leaderName: '' })).toEqual(['leaderName']);
    expect(await wrong({ sessions: [] })).toEqual(['sessions']);
    expect(await wrong({ sessions: [session('2026-08-12', { to: '08:00' })] })).toEqual([
      'sessions.0.to',
    ]);
    expect(await wrong({ groups: [] })).toEqual(['groups']);
    expect(await wrong({ kind: 'xx' })).toEqual(['kind']);
    const { id: leaderId } = await office.ok<{ id: string }>(
      'accounts.add',
      colleague('ciro.ciam', 'Ciro Luna', 'ciam'),
    );
    expect(await wrong({ leaderId })).toEqual(['leaderId']);
    await planned({ leaderId, desks: ['demuna', 'ciam'] });
  });
});

describe('who came', () => {
  it('stands once on the list, by document too, and at days that came', async () => {
    const { id } = await planned();
    await came(id);
    const again = await attendee(id, { name: 'Luz M. Mamani' });
    expect((await office.refused('activities.addAttendee', again)).fields).toHaveProperty(
      'documentNumber',
    );
    const [, second] = await sessionsOf(id);
    const early = await attendee(id, { documentNumber: '70000002', sessionIds: [second] });
    expect((await office.refused('activities.addAttendee', early)).fields).toHaveProperty(
      'sessionIds',
    );
    const bad = await attendee(id, { documentNumber: '123' });
    expect((await office.refused('activities.addAttendee', bad)).fields).toHaveProperty(
      'documentNumber',
    );
    expect((await view(id)).sessions.map((one) => one.came)).toEqual([1, 0]);
  });

  it('may be somebody of the store, with her age of that day; nobody types her twice', async () => {
    const caseId = await registerCase(office);
    const { people } = await office.ok<{ people: { personId: string }[] }>('cases.view', {
      id: caseId,
    });
    const personId = people[0]?.personId ?? '';
    const { id } = await planned();
    const known = { personId, name: '', documentNumber: null, sex: null, band: null };
    await came(id, known);
    const [one] = (await view(id)).attendees;
    expect(one).toMatchObject({ personId });
    expect(one?.name).not.toBe('');
    const again = await attendee(id, known);
    expect((await office.refused('activities.addAttendee', again)).fields).toHaveProperty(
      'personId',
    );
  });

  it('of the other desk is told to nobody who types her document', async () => {
    for (const role of ['omaped', 'ciam'] as const)
      await office.ok('accounts.add', colleague(`ana.${role}`, 'Ana Flores', role));
    await office.as('ana.omaped');
    const { personId } = await registered(office, 'omaped');
    const { id } = await planned({ desks: ['omaped', 'ciam'] });
    await came(id, { personId, name: '', documentNumber: null, sex: null, band: null });
    const typed = { name: 'Saturnina Choque', documentNumber: '40000001', band: '60+' };
    const again = await attendee(id, typed);
    // Whoever sees her is told that she is there already.
    expect((await office.refused('activities.addAttendee', again)).fields).toHaveProperty(
      'documentNumber',
    );
    expect((await view(id)).attendees).toMatchObject([{ personId, documentNumber: '40000001' }]);
    await office.as('ana.ciam');
    expect((await view(id)).attendees).toMatchObject([{ personId: null, documentNumber: null }]);
    await came(id, typed);
    // Nor are the copies of a document of the store kept with the list.
    expect(
      await office.running.backend.open?.store.read((tx) =>
        tx.query(
          'SELECT document_number AS n FROM main.activity_attendees WHERE person_id IS NOT NULL',
        ),
      ),
    ).toEqual([{ n: null }]);
  });

  it('is taken off with a reason, and may be written again', async () => {
    const { id } = await planned();
    const attendeeId = await came(id);
    await office.ok('activities.removeAttendee', { attendeeId, reason: 'No vino.' });
    expect((await view(id)).attendees).toEqual([]);
    const gone = { attendeeId, reason: 'x' };
    expect((await office.refused('activities.removeAttendee', gone)).code).toBe('not_found');
    await came(id);
    expect((await view(id)).participants).toBe(1);
  });

  it('keeps the day of whoever came: it is not taken out of the plan', async () => {
    const { id, version } = await planned();
    await came(id);
    const change = { id, version, ...school({ sessions: [session('2026-08-12')] }) };
    expect((await office.refused('activities.change', change)).code).toBe(
      'activity_session_attended',
    );
  });

  it('§6.1: is not counted twice, by name and by number', async () => {
    const { id, version } = await planned();
    await came(id);
    const count = { id, version, heads: 8, groups: [group()] };
    expect((await office.refused('activities.count', count)).fields).toHaveProperty('heads');
    await office.ok('activities.count', { ...count, heads: 9 });
    expect(await view(id)).toMatchObject({ participants: 9, heads: 9 });
    // The door counted nine: a tenth name is one of the eight.
    const tenth = await attendee(id, { documentNumber: '70000009' });
    expect((await office.refused('activities.addAttendee', tenth)).fields).toHaveProperty('name');
  });
});

describe('the figures', () => {
  it('§3.9, §4.3, §6.1: come from what was held in the period, each person once', async () => {
    const one = await planned();
    const two = await planned({ kind: 'charla', sessions: [session('2026-08-09')] });
    const other = await planned({ kind: 'charla', sessions: [session('2026-09-09')] });
    await came(one.id);
    await came(two.id);
    await came(two.id, { documentNumber: '70000002', name: 'Eva', band: '60+', district: null });
    await office.ok('activities.count', { ...two, heads: null, groups: [group(), group()] });
    await office.ok('activities.hold', { ...one, results: 'Bien.', evidence: '' });
    const figures = () =>
      office.ok<ActivityFigures>('activities.figures', {
        from: '2026-08-01',
        to: '2026-08-31',
        desk: 'demuna',
      });
    // What was not held tells of nobody yet.
    expect(await figures()).toMatchObject({ held: 1, scheduled: 1, participations: 1 });
    await office.ok('activities.hold', { id: two.id, version: 2, results: 'Bien.', evidence: '' });
    await office.ok('activities.cancel', { ...other, reason: 'x' });
    const found = await figures();
    expect(found).toMatchObject({
      held: 2,
      scheduled: 0,
      cancelled: 0,
      sessions: 3,
      kinds: [
        { kind: 'charla', count: 1 },
        { kind: 'escuela_liderazgo', count: 1 },
      ],
      // Luz twice, Eva, and sixteen by number.
      participations: 19,
      people: 2,
    });
    const byBand = Object.groupBy(found.groups, ({ band }) => band);
    expect(byBand['12-17']?.reduce((sum, { count }) => sum + count, 0)).toBe(18);
    expect(byBand['60+']).toEqual([{ sex: '2', band: '60+', district: null, count: 1 }]);
  });
});

it('count whoever came in the month of the day she came, and the rest once', async () => {
  const { id, version } = await planned({
    sessions: [session('2026-07-31'), session('2026-08-05')],
  });
  const [july, august] = await sessionsOf(id);
  await came(id, { sessionIds: [july] });
  await came(id, { sessionIds: [july, august], documentNumber: '70000002', name: 'Eva' });
  await office.ok('activities.count', { id, version, heads: null, groups: [group()] });
  await office.ok('activities.hold', { id, version: 2, results: 'Bien.', evidence: '' });
  const of = (from: string, to: string) =>
    office.ok<ActivityFigures>('activities.figures', { from, to, desk: 'demuna' });
  const figures = { held: 1, sessions: 1 };
  expect(await of('2026-07-01', '2026-07-31')).toMatchObject({
    ...figures,
    participations: 10,
    people: 2,
  });
  expect(await of('2026-08-01', '2026-08-31')).toMatchObject({
    ...figures,
    participations: 1,
    people: 1,
  });
});

describe('pictures', () => {
  const yes = (attendeeId: string, changes = {}) => ({
    attendeeId,
    answer: 'si',
    giver: 'progenitor_tutor',
    giverName: 'Eva Mamani',
    language: '2',
    uses: ['informe', 'redes'],
    givenOn: '2026-08-05',
    ...changes,
  });
  const standing = async (id: string) => (await view(id)).attendees[0]?.photo.standing;

  it('are shown with a consent that stands, which is taken back as easily as it was given', async () => {
    const { id } = await planned();
    const attendeeId = await came(id);
    expect(await standing(id)).toBe('no_preguntado');
    const back = { attendeeId, withdrawnOn: '2026-08-10', withdrawnBy: 'Eva Mamani' };
    expect((await office.refused('activities.withdrawPhoto', back)).code).toBe('photo_not_given');
    await office.ok('activities.answerPhoto', yes(attendeeId));
    expect(await standing(id)).toBe('si');
    const before = { ...back, withdrawnOn: '2026-08-04' };
    expect((await office.refused('activities.withdrawPhoto', before)).code).toBe(
      'date_not_possible',
    );
    await office.ok('activities.withdrawPhoto', back);
    expect(await standing(id)).toBe('retirado');
    await office.ok('activities.answerPhoto', yes(attendeeId, { answer: 'no', uses: [] }));
    expect(await standing(id)).toBe('no');
  });

  it('DS 016-2024-JUS 10: are taken back also when it was cancelled, or she was taken off', async () => {
    const { id, version } = await planned({ sessions: [session('2026-08-05')] });
    const one = await came(id);
    const two = await came(id, { documentNumber: '70000002', name: 'Eva' });
    for (const attendeeId of [one, two]) await office.ok('activities.answerPhoto', yes(attendeeId));
    await office.ok('activities.removeAttendee', {
      attendeeId: two,
      reason: 'Se anotó dos veces.',
    });
    await office.ok('activities.cancel', { id, version, reason: 'No hubo local.' });
    const back = { withdrawnOn: '2026-08-10', withdrawnBy: 'Eva Mamani' };
    for (const attendeeId of [one, two])
      await office.ok('activities.withdrawPhoto', { ...back, attendeeId });
    const { attendees, removed } = await view(id);
    expect(attendees).toMatchObject([{ id: one, photo: { standing: 'retirado' } }]);
    expect(removed).toMatchObject([{ id: two, photo: { standing: 'retirado' } }]);
  });

  it('DS 016-2024-JUS 22: are not consented to by who is too young, nor without a use and a name', async () => {
    const { id } = await planned();
    const attendeeId = await came(id);
    const wrong = async (changes: object) =>
      Object.keys(
        (await office.refused('activities.answerPhoto', yes(attendeeId, changes))).fields ?? {},
      );
    // Between 12 and 17 nobody knows that she is 14.
    expect(await wrong({ giver: 'adolescente' })).toEqual(['giver']);
    expect(await wrong({ giver: 'titular' })).toEqual(['giver']);
    expect(await wrong({ uses: [] })).toEqual(['uses']);
    expect(await wrong({ giverName: '' })).toEqual(['giverName']);
    expect(await wrong({ givenOn: '2026-08-11' })).toEqual(['givenOn']);
  });
});
