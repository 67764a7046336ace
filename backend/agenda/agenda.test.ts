import { afterEach, beforeEach, expect, it } from 'vitest';
import { pdfText } from '../../letters/testing/pdf.ts';
import { png } from '../attachments/testing.ts';
import { registered } from '../attentions/testing.ts';
import { granted, registerCase } from '../letters/testing.ts';
import { colleague } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { TrayOffice, TrayOwn } from '../tray/types.ts';
import type { Agenda } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const MONTH = { from: '2026-08-01', to: '2026-08-31' };
const add = async (userName: string, name: string, role: 'worker' | 'ciam') =>
  (await office.ok<{ id: string }>('accounts.add', colleague(userName, name, role))).id;
const own = () => office.ok<Agenda>('agenda.own', MONTH);
const whats = ({ lines }: Agenda) => lines.map(({ day, code, what }) => [day, code, what]);

const workshop = (leaderId: string, desks: readonly string[]) => ({
  title: 'Taller de memoria',
  kind: 'taller',
  desks,
  topic: '',
  groups: ['personas_adultas_mayores'],
  district: null,
  place: 'CIAM',
  leaderId,
  leaderName: '',
  budget: '',
  sessions: [{ id: null, onDate: '2026-08-20', from: '10:00', to: null }],
});

it('gathers what is due of every kind, each to whom it is', async () => {
  const ana = await add('ana.flores', 'Ana Flores', 'worker');
  const ciro = await add('ciro.ciam', 'Ciro Luna', 'ciam');
  const caseId = await registerCase(office);
  await office.ok('followups.assign', {
    caseId,
    kind: 'visita',
    task: 'Ver la casa.',
    personId: null,
    isVerification: false,
    dueOn: '2026-08-18',
    assignedTo: ana,
    contactOverride: null,
    conflictReason: null,
  });
  await office.ok('activities.plan', workshop(ciro, ['ciam']));
  const { id } = await registered(office, 'ciam');
  await office.ok('attentions.plan', {
    registrationId: id,
    next: {
      service: 'visita',
      dueOn: '2026-08-13',
      assignedTo: ciro,
      task: 'Ver si tiene luz.',
    },
  });
  const all = await office.ok<Agenda>('agenda.office', MONTH);
  expect(whats(all)).toEqual(
    expect.arrayContaining([
      ['2026-08-13', 'CIAM-0001', 'Visita domiciliaria'],
      ['2026-08-18', expect.stringMatching(/^0001-2026/u), 'Visita domiciliaria'],
      ['2026-08-20', 'Actividad', 'Taller de memoria'],
      ['2026-08-26', 'CIAM', 'Día nacional de la persona adulta mayor'],
      ['2026-08-31', 'CIAM', expect.stringContaining('agosto de 2026')],
    ]),
  );
  expect(all.lines.map(({ day }) => day)).toEqual(all.lines.map(({ day }) => day).toSorted());
  const tray = await office.ok<TrayOffice>('tray.office');
  // Its day is not over yet.
  expect(tray.attentions.total).toBe(0);
  expect(tray.fixedDuties.rows.map(({ dutyId }) => dutyId)).toEqual(['dia_adulto_mayor']);

  await office.as('ana.flores');
  expect(whats(await own())).toEqual([
    ['2026-08-18', expect.stringMatching(/^0001-2026/u), 'Visita domiciliaria'],
  ]);
  expect((await office.refused('agenda.office', MONTH)).code).toBe('not_allowed');

  await office.as('ciro.ciam');
  expect(whats(await own())).toEqual([
    ['2026-08-13', 'CIAM-0001', 'Visita domiciliaria'],
    ['2026-08-20', 'Actividad', 'Taller de memoria'],
    ['2026-08-26', 'CIAM', 'Día nacional de la persona adulta mayor'],
    ['2026-08-31', 'CIAM', expect.stringContaining('Actualizar el registro nominal')],
  ]);
  expect(await office.ok<TrayOwn>('tray.own')).toMatchObject({
    attentions: {
      total: 1,
      rows: [{ name: 'Saturnina Choque', number: 'CIAM-0001', task: 'Ver si tiene luz.' }],
    },
    fixedDuties: { total: 1, rows: [{ dutyId: 'dia_adulto_mayor', nearness: 'near' }] },
  });
});

it('shows an activity to the desks that it is of, and names to whoever may see whom', {
  tags: ['T5'],
}, async () => {
  await add('ana.flores', 'Ana Flores', 'worker');
  const ciro = await add('ciro.ciam', 'Ciro Luna', 'ciam');
  const { personId } = await registered(office, 'ciam');
  const plan = workshop(ciro, ['ciam', 'demuna']);
  const today = [{ id: null, onDate: '2026-08-10', from: '08:00', to: null }];
  const { id: shared } = await office.ok<{ id: string }>('activities.plan', {
    ...plan,
    sessions: today,
  });
  const { id: closed } = await office.ok<{ id: string }>(
    'activities.plan',
    workshop(ciro, ['ciam']),
  );
  const { sessions } = await office.ok<{ sessions: { id: string }[] }>('activities.view', {
    id: shared,
  });
  await office.ok('activities.addAttendee', {
    activityId: shared,
    personId,
    name: '',
    documentType: null,
    documentNumber: null,
    sex: null,
    band: null,
    district: null,
    sessionIds: [sessions[0]?.id],
  });
  await office.as('ana.flores');
  // Of a person whom only another desk knows: that somebody came, and nothing of whom.
  expect(await office.ok('activities.view', { id: shared })).toMatchObject({
    participants: 1,
    attendees: [{ personId: null, name: null, documentNumber: null, band: '60+' }],
  });
  expect((await office.refused('activities.view', { id: closed })).code).toBe('not_found');
  const cancel = { id: closed, version: 1, reason: 'x' };
  expect((await office.refused('activities.cancel', cancel)).code).toBe('not_found');
  expect(await office.ok('activities.list', {})).toMatchObject({ rows: [{ id: shared }] });
  expect((await office.refused('activities.plan', workshop(ciro, ['ciam']))).fields).toHaveProperty(
    'desks',
  );
  await office.as('ciro.ciam');
  expect(await office.ok('activities.view', { id: shared })).toMatchObject({
    attendees: [{ personId, name: 'Saturnina Choque' }],
  });
});

it('is printed with activities too, however long their place and names are', async () => {
  const long = 'Salón comunal del centro poblado '.repeat(8).trim();
  const { operatorId } = await office.ok<{ operatorId: string }>('accounts.me');
  await office.ok('activities.plan', {
    ...workshop(operatorId, ['ciam']),
    place: long,
    leaderName: long,
  });
  const page = await granted(office, 'dayPapers.office', { paper: 'agenda', date: '2026-08-20' });
  const text = (await pdfText(page.bytes)).replace(/\s+/gu, ' ');
  expect(text).toContain('Taller de memoria');
  expect(text).toContain('…');
});

it('keeps the files of an activity for its desks, and those of one register under its key', async () => {
  const ana = await add('ana.flores', 'Ana Flores', 'worker');
  const ciro = await add('ciro.ciam', 'Ciro Luna', 'ciam');
  const { id } = await office.ok<{ id: string }>('activities.plan', workshop(ciro, ['ciam']));
  await office.as('ciro.ciam');
  const subject = { kind: 'activity', id };
  const [asked] = await office.ok<{ grant: string }[]>('attachments.ask', { subject, files: 1 });
  const grant = asked?.grant ?? '';
  office.running.backend.grants.receive(grant, Uint8Array.from(png()));
  const fields = { kind: 'foto', fieldClass: 'sensible', title: 'Lista firmada' };
  const { id: fileId } = await office.ok<{ id: string }>('attachments.add', {
    subject,
    grant,
    extension: 'png',
    fields,
  });
  expect(await office.ok('attachments.list', { subject })).toMatchObject({
    lines: [{ title: 'Lista firmada', fieldClass: 'adulto_mayor', readable: true }],
    readers: 'desk',
  });
  await office.as('ana.flores');
  expect((await office.refused('attachments.list', { subject })).code).toBe('not_found');
  const open = { id: fileId, acts: ['view'] };
  expect((await office.refused('attachments.open', open)).code).toBe('not_found');
  // Of the activity of a desk that keeps cases, who reads them is asked.
  const hers = await office.ok<{ id: string }>('activities.plan', workshop(ana, ['demuna']));
  expect(
    await office.ok('attachments.list', { subject: { kind: 'activity', id: hers.id } }),
  ).toMatchObject({ readers: 'asked' });
});
