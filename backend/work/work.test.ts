import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CaseView } from '../cases/types.ts';
import { colleague, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { TrayOwn } from '../tray/types.ts';
import type { CasesInHand, Reassigned, WorkLoads } from './types.ts';

let office: TestOffice;
let rosa: string;
let ana: string;
let delia: string;
const cases: { id: string; number: string }[] = [];

beforeEach(async () => {
  office = await testOffice();
  ({ operatorId: rosa } = await office.ok<{ operatorId: string }>('accounts.me'));
  const add = async (user: string, name: string, role: 'worker' | 'defensor' | 'omaped') =>
    (await office.ok<{ id: string }>('accounts.add', colleague(user, name, role))).id;
  ana = await add('ana.flores', 'Ana Flores', 'worker');
  delia = await add('delia.flores', 'Delia Flores', 'defensor');
  cases.length = 0;
  for (let n = 0; n < 3; n += 1) {
    const made = await office.ok<{ id: string; number: string }>('cases.register', registration());
    await office.ok('cases.assignResponsible', { id: made.id, version: 1, operatorId: ana });
    cases.push(made);
  }
  await office.ok('followups.assign', {
    caseId: cases[0]?.id,
    kind: 'visita',
    task: 'Visitar la casa',
    personId: null,
    isVerification: false,
    dueOn: '2026-08-12',
    assignedTo: ana,
    contactOverride: null,
  });
});
afterEach(() => office.close());

const load = async (id: string) =>
  (await office.ok<WorkLoads>('work.load')).people.find((one) => one.operatorId === id);
const asked = (changes = {}) => ({
  fromId: ana,
  toId: delia,
  caseIds: cases.map(({ id }) => id),
  reason: 'Sale de licencia.',
  withFollowups: true,
  ...changes,
});

it('counts what each has in hand, and says nobody else’s name', async () => {
  await office.ok('cases.register', registration());
  office.setTime('2026-08-13T14:00:00.000Z');
  await office.as('rosa.quispe');
  expect(await load(ana)).toMatchObject({
    fullName: 'Ana Flores',
    openCases: 3,
    overdueCases: 3,
    lateFollowups: 1,
    dueFollowups: 0,
  });
  expect(await load(delia)).toMatchObject({ openCases: 0, lateFollowups: 0, waiting: 0 });
  const all = await office.ok<WorkLoads>('work.load');
  expect(all.unassigned).toBe(1);
  expect(JSON.stringify(all)).not.toMatch(/Ñahui|Condori|Luz/);
  const { rows } = await office.ok<CasesInHand>('work.casesOf', { operatorId: ana });
  expect(rows.map(({ number }) => number).toSorted()).toEqual(cases.map(({ number }) => number));
  expect(JSON.stringify(rows)).not.toMatch(/Ñahui|Condori|Luz/);
  await office.as('delia.flores');
  expect((await office.refused('work.load')).code).toBe('not_allowed');
  expect((await office.refused('work.reassign', asked())).code).toBe('not_allowed');
});

it('gives several cases to another in one act, with what was pending in them', async () => {
  expect(await office.ok<Reassigned>('work.reassign', asked())).toEqual({ done: 3, refused: [] });
  expect(await load(ana)).toMatchObject({ openCases: 0 });
  expect(await load(delia)).toMatchObject({ openCases: 3, dueFollowups: 1 });
  const { diary } = await office.ok<{ diary?: unknown }>('cases.view', { id: cases[0]?.id });
  expect(JSON.stringify(diary)).toContain('Sale de licencia.');
  await office.as('delia.flores');
  expect((await office.ok<TrayOwn>('tray.own')).week.rows).toMatchObject([
    { caseId: cases[0]?.id },
  ]);
});

it('leaves a case where it was, and says why, when the other may not have it', async () => {
  const [first, second, third] = cases;
  await office.ok('access.declareConflict', {
    caseId: first?.id,
    operatorId: delia,
    cause: 'consanguinidad',
    note: 'Es su prima.',
    substituteId: null,
  });
  const view = await office.ok<CaseView>('cases.view', { id: second?.id });
  await office.ok('cases.assignResponsible', {
    id: second?.id,
    version: view.version,
    operatorId: rosa,
  });
  expect(await office.ok<Reassigned>('work.reassign', asked({ withFollowups: false }))).toEqual({
    done: 1,
    refused: [
      { ...first, why: 'Quien lo recibiría debe abstenerse de este caso.' },
      { ...second, why: 'Ya no lo tiene esa persona.' },
    ],
  });
  const responsible = async (id: string | undefined) =>
    (await office.ok<CaseView>('cases.view', { id })).responsible?.id;
  expect([await responsible(first?.id), await responsible(third?.id)]).toEqual([ana, delia]);
  for (const toId of [ana, first?.id])
    expect((await office.refused('work.reassign', asked({ toId }))).fields).toHaveProperty('toId');
});
