import { afterEach, beforeEach, expect, it } from 'vitest';
import { registered } from '../attentions/testing.ts';
import type { DutyOccurrence } from '../fixed-duties/types.ts';
import { registerCase } from '../letters/testing.ts';
import { colleague } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import type { OpenWork } from './types.ts';

let office: TestOffice;
let rosa: string;
let ana: string;
let olinda: string;
let caseId: string;
let activityId: string;
let dutyId: string;

/** Ana has a case and an activity; Olinda, of the OMAPED, an attention and a duty of the calendar. */
beforeEach(async () => {
  office = await testOffice();
  ({ operatorId: rosa } = await office.ok<{ operatorId: string }>('accounts.me'));
  const add = async (user: string, name: string, role: 'worker' | 'omaped') =>
    (await office.ok<{ id: string }>('accounts.add', colleague(user, name, role))).id;
  ana = await add('ana.flores', 'Ana Flores', 'worker');
  olinda = await add('olinda.ramos', 'Olinda Ramos', 'omaped');
  caseId = await registerCase(office);
  const { version } = await office.ok<{ version: number }>('cases.view', { id: caseId });
  await office.ok('cases.assignResponsible', { id: caseId, version, operatorId: ana });
  ({ id: activityId } = await office.ok<{ id: string }>('activities.plan', {
    title: 'Escuela de familias',
    kind: 'taller',
    desks: ['demuna'],
    topic: '',
    groups: ['familias'],
    district: '230401',
    place: '',
    leaderId: ana,
    leaderName: '',
    budget: '',
    sessions: [{ id: null, onDate: '2026-08-20', from: '09:00', to: '11:00' }],
  }));
  const { id: registrationId } = await registered(office, 'omaped');
  await office.ok('attentions.plan', {
    registrationId,
    next: { service: 'orientacion', dueOn: '2026-08-18', assignedTo: olinda, task: 'Visitarla' },
  });
  ({ id: dutyId } = await office.ok<{ id: string }>('fixedDuties.add', {
    label: 'Pedir el presupuesto',
    desk: 'omaped',
    on: { every: 12, month: 3, day: 30 },
    norm: '',
    recipient: '',
    operatorId: olinda,
    post: '',
    remindDays: 30,
    reason: 'La prepara Olinda.',
  }));
});
afterEach(() => office.close());

const work = () => office.ok<OpenWork[]>('staff.openWorkOf', { ids: [ana, olinda] });
const leaving = async (changes = {}) => {
  const open = await work();
  return {
    people: open.map(({ operator: { id, version } }) => ({ id, version })),
    document: 'Resolución de Alcaldía N.° 1-2027',
    reason: 'Fin de gestión',
    owners: open.flatMap(({ operator, items }) =>
      items.map(({ kind, id }) => ({ from: operator.id, kind, id, to: rosa })),
    ),
    password: PASSWORD,
    ...changes,
  };
};

it('passes everything that the team had open, in one act, with an acta for each', async () => {
  expect((await work()).map(({ items }) => items.map(({ kind }) => kind))).toEqual([
    ['case', 'activity'],
    ['attention', 'duty'],
  ]);
  const [, ofOlinda] = await work();
  expect(ofOlinda?.items[0]).toMatchObject({
    number: 'OMAPED-0001',
    what: 'Atención o visita, para el 18/08/2026',
  });
  const { handoverIds } = await office.ok<{ handoverIds: string[] }>(
    'staff.removeTeam',
    await leaving(),
  );
  expect(handoverIds.length).toBe(2);
  const rows = await office.running.backend.open?.store.read((tx) =>
    tx.query(`SELECT (SELECT responsible_id FROM cases) AS "case",
      (SELECT leader_id FROM activities) AS activity,
      (SELECT assigned_to FROM attentions) AS attention`),
  );
  expect(rows).toEqual([{ case: rosa, activity: rosa, attention: rosa }]);
  const duties = await office.ok<DutyOccurrence[]>('fixedDuties.year', { year: 2027 });
  expect(duties.find((duty) => duty.dutyId === dutyId)).toMatchObject({ operatorId: rosa });
  for (const user of ['ana.flores', 'olinda.ramos'])
    await expect(office.as(user)).rejects.toThrow('login_failed');
  await office.as('rosa.quispe');
  expect(await office.ok('activities.view', { id: activityId })).toMatchObject({
    leaderId: rosa,
  });
});

it('passes nothing unless everything has somebody who stays and may have it', async () => {
  const all = await leaving();
  const to = (kind: string, receiver: string) => ({
    owners: all.owners.map((owner) => (owner.kind === kind ? { ...owner, to: receiver } : owner)),
  });
  const refused = async (changes: object) =>
    office.refused('staff.removeTeam', { ...all, ...changes });
  expect((await refused({ owners: all.owners.slice(1) })).code).toBe('handover_incomplete');
  // One who leaves too.
  expect((await refused(to('case', olinda))).fields).toHaveProperty('owners.0.to');
  const { id: berta } = await office.ok<{ id: string }>(
    'accounts.add',
    colleague('berta.luna', 'Berta Luna', 'worker'),
  );
  expect((await refused(to('attention', berta))).fields).toHaveProperty('owners');
  expect((await refused({ people: [...all.people, { id: rosa, version: 1 }] })).code).toBe(
    'not_allowed',
  );
  expect((await work()).flatMap(({ items }) => items).length).toBe(4);
  await office.as('ana.flores');
});
