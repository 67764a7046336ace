import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdfText } from '../../letters/testing/pdf.ts';
import type { Agenda } from '../agenda/types.ts';
import { granted } from '../letters/testing.ts';
import { colleague } from '../samples.ts';
import type { SearchResult } from '../search/types.ts';
import type { OpenWork } from '../staff/types.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import type { TrayOffice, TrayOwn } from '../tray/types.ts';
import { agreement, BODY, convened, convening, heldAs, memberOf } from './testing.ts';
import type { CommitteeRow, CommitteeView, Saved, SessionView } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const bodyOf = (id: string) => office.ok<CommitteeView>('committees.view', { id });
const sessionOf = (id: string) => office.ok<SessionView>('committees.session', { id });
const save = async (sessionId: string, changes = {}) =>
  office.ok<Saved>('committees.save', await heldAs(office, sessionId, changes));
const text = async (path: string, id: string) =>
  (await pdfText((await granted(office, path, { id })).bytes)).replace(/\s+/gu, ' ');

describe('a body', () => {
  it('has its norm, who sits in it from a day until another, and the seats nobody fills', async () => {
    const { id } = await office.ok<Saved>('committees.add', BODY);
    const { id: first } = await office.ok<Saved>('committees.addMember', memberOf(id));
    expect(await bodyOf(id)).toMatchObject({
      norm: 'Ordenanza N.° 012-2025-CM/MPT',
      quorum: 2,
      members: [{ id: first, from: 'Comisaría de Tarata', current: true }],
    });
    const seats = (await bodyOf(id)).vacant.map(({ seat }) => seat);
    expect(seats).toContain('ugel');
    expect(seats).not.toContain('pnp');
    const end = { id: first, version: 1, untilDay: '2026-08-09', reason: 'Cambio de destino.' };
    const before = { ...end, untilDay: '2026-01-01' };
    expect((await office.refused('committees.endMember', before)).code).toBe('date_not_possible');
    await office.ok('committees.endMember', end);
    expect((await bodyOf(id)).members).toMatchObject([{ current: false, endReason: end.reason }]);
    expect((await office.refused('committees.endMember', { ...end, version: 2 })).code).toBe(
      'committee_over',
    );
  });

  it('ends with a reason, and convokes no more', async () => {
    const { committeeId, preparerId } = await convened(office);
    const end = { id: committeeId, version: 1, endedOn: '2026-08-10', reason: 'Se derogó.' };
    await office.ok('committees.end', end);
    const again = convening(committeeId, preparerId);
    expect((await office.refused('committees.convene', again)).code).toBe('committee_over');
    expect(await office.ok<CommitteeRow[]>('committees.list', {})).toEqual([]);
    expect(await office.ok('committees.list', { ended: true })).toMatchObject([
      { id: committeeId, endedOn: '2026-08-10' },
    ]);
  });
});

describe('a session', () => {
  it('has the members of its day, whoever joined or left since', async () => {
    const { committeeId, memberId, preparerId } = await convened(office);
    const end = { id: memberId, version: 1, untilDay: '2026-06-30', reason: 'Renunció.' };
    await office.ok('committees.endMember', end);
    const next = memberOf(committeeId, { name: 'Eva Poma', fromDay: '2026-07-01' });
    await office.ok('committees.addMember', next);
    const { id: old } = await office.ok<Saved>(
      'committees.convene',
      convening(committeeId, preparerId, { onDate: '2026-05-20' }),
    );
    const names = async (id: string) => (await sessionOf(id)).attendance.map(({ name }) => name);
    expect(await names(old)).toEqual(['Luis Ramos Ticona']);
    const [, today] = (await bodyOf(committeeId)).sessions.toReversed();
    expect(await names(today?.id ?? '')).toEqual(['Eva Poma']);
  });

  it('is numbered by body and year, and a number is not given twice', async () => {
    const { committeeId, preparerId } = await convened(office, { number: 7 });
    const other = (changes = {}) => convening(committeeId, preparerId, changes);
    const { id } = await office.ok<Saved>('committees.convene', other());
    expect(await sessionOf(id)).toMatchObject({ ordinal: '008-2026', state: 'convoked' });
    expect((await office.refused('committees.convene', other({ number: 7 }))).code).toBe(
      'number_taken',
    );
    const { id: next } = await office.ok<Saved>(
      'committees.convene',
      other({ onDate: '2027-01-20' }),
    );
    expect((await sessionOf(next)).ordinal).toBe('001-2027');
    const moved = await heldAs(office, next, { onDate: '2026-08-10' });
    expect((await office.refused('committees.save', moved)).fields).toHaveProperty('onDate');
  });

  it('is not held before its day; is stopped with a reason, and then takes nothing more', async () => {
    const { sessionId } = await convened(office, { onDate: '2026-08-20' });
    const early = await heldAs(office, sessionId);
    expect((await office.refused('committees.save', early)).fields).toHaveProperty('onDate');
    const stop = { id: sessionId, version: 1, reason: 'Huaico.', namesReason: '' };
    const noQuorum = { ...stop, state: 'no_quorum' };
    expect((await office.refused('committees.stop', noQuorum)).code).toBe('date_not_possible');
    await office.ok('committees.stop', { ...stop, state: 'suspended' });
    expect(await sessionOf(sessionId)).toMatchObject({ state: 'suspended', stopReason: 'Huaico.' });
    office.setTime('2026-08-20T14:00:00.000Z');
    const late = await heldAs(office, sessionId);
    expect((await office.refused('committees.save', late)).code).toBe('session_state');
  });

  it('asks for its quorum, for who came instead, and for who answers', async () => {
    const { sessionId, memberId } = await convened(office);
    const wrong = async (changes: object) =>
      Object.keys(
        (await office.refused('committees.save', await heldAs(office, sessionId, changes)))
          .fields ?? {},
      );
    expect(await wrong({ quorum: null })).toEqual(['quorum']);
    expect(await wrong({ attendance: [{ memberId, how: 'representado', by: '' }] })).toEqual([
      'attendance.0.by',
    ]);
    expect(await wrong({ agreements: [agreement({ institution: '' })] })).toEqual([
      'agreements.0.institution',
    ]);
    expect(await wrong({ agreements: [agreement({ memberId: sessionId })] })).toEqual([
      'agreements.0.memberId',
    ]);
  });
});

describe('an acta', () => {
  it('is closed under a number of its own, and is only rectified from then on', async () => {
    const { sessionId } = await convened(office);
    const { version } = await save(sessionId, { agreements: [agreement()] });
    expect(await text('committees.acta', sessionId)).toContain('BORRADOR');
    const close = { id: sessionId, version, number: 4 };
    await office.ok('committees.close', close);
    expect(await sessionOf(sessionId)).toMatchObject({ acta: '004-2026', rectifications: [] });
    const after = await heldAs(office, sessionId);
    expect((await office.refused('committees.save', after)).code).toBe('acta_closed');
    expect((await office.refused('committees.close', close)).code).toBe('conflict');
    await office.ok('committees.rectify', {
      sessionId,
      text: 'Son cuatro colegios.',
      reason: 'Se omitió uno.',
      namesReason: '',
    });
    const printed = await text('committees.acta', sessionId);
    for (const said of [
      'ACTA N.° 004-2026',
      'Versión 2',
      'Realizar la campaña en tres colegios.',
      'Son cuatro colegios.',
      'Motivo: Se omitió uno.',
      'Luis Ramos Ticona',
    ])
      expect(printed).toContain(said);
    expect(printed).not.toContain('BORRADOR');
    // Dated where the office is, held where the session was.
    expect(printed).toContain('Tarata, 10 de agosto de 2026');
    expect(printed).toContain('Auditorio');
  });

  it('waits until somebody wrote who came', async () => {
    const { sessionId } = await convened(office);
    const { version } = await save(sessionId, { attendance: [] });
    const close = { id: sessionId, version, number: null };
    expect((await office.refused('committees.close', close)).code).toBe('session_state');
  });

  it('begins with what earlier sessions left pending, and the convocatoria says it too', async () => {
    const { committeeId, sessionId, preparerId } = await convened(office);
    await save(sessionId, { agreements: [agreement()] });
    const { id: next } = await office.ok<Saved>(
      'committees.convene',
      convening(committeeId, preparerId, { onDate: '2026-09-10' }),
    );
    expect((await sessionOf(next)).before).toMatchObject([
      { text: 'Realizar la campaña en tres colegios.', ordinal: '001-2026', who: 'UGEL Tarata' },
    ]);
    expect((await sessionOf(sessionId)).before).toEqual([]);
    const printed = await text('committees.convening', next);
    expect(printed).toContain('Acuerdos pendientes de sesiones anteriores');
    expect(printed).toContain('Realizar la campaña en tres colegios.');
    expect(await text('committees.attendance', next)).toContain('LISTA DE ASISTENCIA');
  });
});

describe('an agreement', () => {
  const agreed = async (changes = {}) => {
    const found = await convened(office);
    await save(found.sessionId, { agreements: [agreement(changes)] });
    const [one] = (await sessionOf(found.sessionId)).agreements;
    if (one === undefined) throw new Error('Nothing was agreed.');
    return { ...found, ...one };
  };

  it('is fulfilled on a day with how, or dropped with why; and comes back when that was wrong', async () => {
    const { id, version, committeeId } = await agreed();
    const done = {
      id,
      version,
      state: 'done',
      onDate: '2026-08-10',
      how: 'Se hizo.',
      namesReason: '',
    };
    const early = { ...done, onDate: '2026-08-01' };
    expect((await office.refused('committees.settle', early)).fields).toHaveProperty('onDate');
    await office.ok('committees.settle', done);
    expect((await bodyOf(committeeId)).agreements).toMatchObject([
      { state: 'done', settledOn: '2026-08-10', settledHow: 'Se hizo.' },
    ]);
    const again = { ...done, version: version + 1 };
    expect((await office.refused('committees.settle', again)).code).toBe('agreement_state');
    await office.ok('committees.reopen', { id, version: version + 1, reason: 'Fue otro.' });
    expect((await bodyOf(committeeId)).agreements).toMatchObject([{ state: 'pending' }]);
  });

  it('shows in the tray and the agenda of whoever has it, and in the office’s', async () => {
    const { id: ana } = await office.ok<{ id: string }>(
      'accounts.add',
      colleague('ana.flores', 'Ana Flores', 'worker'),
    );
    const { id, sessionId } = await agreed({ operatorId: ana });
    const line = { id, sessionId, dueOn: '2026-08-14', alone: false };
    expect((await office.ok<TrayOffice>('tray.office')).agreements).toMatchObject({
      total: 1,
      rows: [line],
    });
    // It is not hers.
    expect((await office.ok<TrayOwn>('tray.own')).agreements.total).toBe(0);
    await office.as('ana.flores');
    expect((await office.ok<TrayOwn>('tray.own')).agreements).toMatchObject({ rows: [line] });
    const days = { from: '2026-08-01', to: '2026-08-31' };
    const { lines } = await office.ok<Agenda>('agenda.own', days);
    expect(lines).toMatchObject([
      {
        day: '2026-08-14',
        what: `Acuerdo de ${BODY.name}`,
        to: { room: 'session', id: sessionId },
      },
    ]);
  });

  it('of nobody here, or of who left the body, is the responsable’s whatever its day', async () => {
    const { committeeId, sessionId, memberId } = await convened(office);
    const far = { institution: '', memberId, dueOn: '2027-03-01' };
    await save(sessionId, { agreements: [agreement(far), agreement({ dueOn: '2027-03-01' })] });
    const office$ = async () => (await office.ok<TrayOffice>('tray.office')).agreements.rows;
    expect(await office$()).toEqual([]);
    const end = { id: memberId, version: 1, untilDay: '2026-08-10', reason: 'Renunció.' };
    await office.ok('committees.endMember', end);
    office.setTime('2026-08-11T14:00:00.000Z');
    expect(await office$()).toMatchObject([{ alone: true, who: expect.stringContaining('Luis') }]);
    office.setTime('2027-02-23T14:00:00.000Z');
    expect(await office$()).toHaveLength(2);
    expect(await office.ok('committees.list', {})).toMatchObject([
      { id: committeeId, pending: 2, late: 0 },
    ]);
    office.setTime('2027-03-02T14:00:00.000Z');
    expect(await office.ok('committees.list', {})).toMatchObject([{ pending: 2, late: 2 }]);
  });

  it('passes on with the session she prepares when somebody leaves', async () => {
    const { id: ana, version } = await office
      .ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'))
      .then(({ id }) => ({ id: id as string, version: 1 }));
    const { committeeId, preparerId, id } = await agreed({ operatorId: ana });
    const { id: next } = await office.ok<Saved>(
      'committees.convene',
      convening(committeeId, ana, { onDate: '2026-09-10' }),
    );
    const { items } = await office.ok<OpenWork>('staff.openWork', { id: ana });
    expect(items).toMatchObject([
      { kind: 'session', id: next, number: '10/09/2026' },
      { kind: 'committee_agreement', id, number: '14/08/2026' },
    ]);
    await office.ok('staff.remove', {
      id: ana,
      version,
      document: 'Memorando 1',
      reason: 'Renunció.',
      owners: items.map((one) => ({ kind: one.kind, id: one.id, to: preparerId })),
      password: PASSWORD,
    });
    expect(await sessionOf(next)).toMatchObject({ preparerId });
    expect((await bodyOf(committeeId)).agreements).toMatchObject([{ operatorId: preparerId }]);
  });
});

it('the agenda has the sessions with their place, and what is booked twice says so', async () => {
  const { sessionId, committeeId, preparerId } = await convened(office, { onDate: '2026-08-12' });
  await office.ok(
    'committees.convene',
    convening(committeeId, preparerId, { onDate: '2026-08-12', from: '10:00', place: 'auditorio' }),
  );
  const days = { from: '2026-08-12', to: '2026-08-12' };
  const { lines } = await office.ok<Agenda>('agenda.office', days);
  expect(lines).toMatchObject([
    {
      time: '09:00',
      code: 'Sesión 001-2026',
      what: BODY.name,
      where: 'Auditorio',
      to: { room: 'session', id: sessionId },
      clashes: [{ kind: 'room', with: { code: BODY.name, time: '10:00' } }],
    },
    { time: '10:00', clashes: [{ kind: 'room' }] },
  ]);
});

it('the box finds a body by its name, a session by its number and by its acta’s', async () => {
  const { committeeId, sessionId } = await convened(office, { number: 12 });
  const { version } = await save(sessionId);
  await office.ok('committees.close', { id: sessionId, version, number: 9 });
  const found = async (typed: string) =>
    (await office.ok<SearchResult[]>('search.all', { text: typed })).map(({ kind, id }) => [
      kind,
      id,
    ]);
  expect(await found('concertación')).toEqual(
    expect.arrayContaining([
      ['committee', committeeId],
      ['session', sessionId],
    ]),
  );
  expect(await found('sesión 12-2026')).toEqual([['session', sessionId]]);
  expect(await found('acta 9-2026')).toEqual([['session', sessionId]]);
});

it('whoever attends reads; only whoever writes keeps sessions, and only the responsable the bodies', async () => {
  const { committeeId, sessionId } = await convened(office);
  await office.ok('accounts.add', colleague('pepe.promotor', 'Pepe Luna', 'promotor'));
  await office.ok('accounts.add', colleague('ciro.ciam', 'Ciro Luna', 'ciam'));
  await office.as('pepe.promotor');
  await bodyOf(committeeId);
  const held = await heldAs(office, sessionId);
  expect((await office.refused('committees.save', held)).code).toBe('not_allowed');
  await text('committees.convening', sessionId);
  await office.as('ciro.ciam');
  await office.ok('committees.save', held);
  expect((await office.refused('committees.add', BODY)).code).toBe('not_allowed');
});
