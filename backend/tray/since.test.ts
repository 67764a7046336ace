import { afterEach, beforeEach, expect, it } from 'vitest';
import { draftLetter, registerCase } from '../letters/testing.ts';
import { colleague, qualification, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { ChangedSince } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const since = () => office.ok<ChangedSince>('tray.since');

it('tells what others did to her cases since she was last here, and nobody’s name of them', async () => {
  const { id: ana } = await office.ok<{ id: string }>(
    'accounts.add',
    colleague('ana.flores', 'Ana Flores', 'worker'),
  );
  const mine = await office.ok<{ id: string; number: string }>('cases.register', registration());
  const other = await office.ok<{ id: string }>('cases.register', registration());
  await office.ok('cases.assignResponsible', { id: mine.id, version: 1, operatorId: ana });
  await office.as('ana.flores');
  // She was never here before today.
  expect(await since()).toEqual({ since: null, cases: [], more: false });

  await office.as('rosa.quispe');
  office.setTime('2026-08-11T14:00:00.000Z');
  for (const { id } of [mine, other])
    await office.ok('cases.qualify', {
      ...qualification(id, id === mine.id ? 2 : 1),
      happenedAt: '2026-08-11T13:00:00.000Z',
    });
  const note = {
    caseId: mine.id,
    kind: 'nota',
    happenedAt: '2026-08-11T13:30:00.000Z',
    text: 'Llamó Teresa.',
    correctsId: null,
    personId: null,
    contactOverride: null,
  };
  for (let n = 0; n < 2; n += 1) await office.ok('cases.addNote', note);
  office.setTime('2026-08-12T14:00:00.000Z');
  await office.as('ana.flores');
  const found = await since();
  expect(found.since?.slice(0, 10)).toBe('2026-08-10');
  expect(found.cases).toMatchObject([
    {
      caseId: mine.id,
      caseNumber: mine.number,
      acts: [
        { what: 'Anotó en el diario de un caso', by: 'Rosa Quispe Mamani', times: 2 },
        { what: 'Calificó un caso', times: 1 },
      ],
    },
  ]);
  expect(JSON.stringify(found)).not.toMatch(/Ñahui|Condori|Teresa/);
  // A lock in between hides nothing of the day.
  await office.as('ana.flores');
  expect(await since()).toEqual(found);

  // Her own acts are none of it, and what is closed to her is not told.
  await office.as('rosa.quispe');
  office.setTime('2026-08-13T14:00:00.000Z');
  await office.ok('cases.addNote', note);
  const { operatorId: rosa } = await office.ok<{ operatorId: string }>('accounts.me');
  await office.ok('access.declareConflict', {
    caseId: mine.id,
    operatorId: ana,
    cause: 'consanguinidad',
    note: '',
    substituteId: rosa,
  });
  await office.as('ana.flores');
  expect((await since()).cases).toEqual([]);
});

it('tells an act on what belongs to a case of hers, and of a case where she has something to do', async () => {
  const { id: ana } = await office.ok<{ id: string }>(
    'accounts.add',
    colleague('ana.flores', 'Ana Flores', 'worker'),
  );
  await office.as('ana.flores');
  await office.as('rosa.quispe');
  const caseId = await registerCase(office);
  const draft = await draftLetter(office, caseId);
  await office.ok('letters.issue', { ...draft, reason: '' });
  office.setTime('2026-08-11T14:00:00.000Z');
  await office.as('ana.flores');
  expect((await since()).cases).toEqual([]);

  await office.as('rosa.quispe');
  await office.ok('followups.assign', {
    caseId,
    kind: 'llamada',
    task: 'Llamar.',
    personId: null,
    dueOn: '2026-08-20',
    assignedTo: ana,
    isVerification: false,
    contactOverride: null,
    conflictReason: null,
  });
  await office.as('ana.flores');
  const [found] = (await since()).cases;
  expect(found?.caseId).toBe(caseId);
  expect(found?.acts.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['Encargó un seguimiento', 'Emitió un oficio']),
  );
});
