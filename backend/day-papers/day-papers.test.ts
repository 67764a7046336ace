import { afterEach, beforeEach, expect, it } from 'vitest';
import { pdfText } from '../../letters/testing/pdf.ts';
import { begun, family, inviting } from '../hearings/testing.ts';
import { granted, registerCase } from '../letters/testing.ts';
import { colleague } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const text = async (path: string, input: unknown) =>
  pdfText((await granted(office, path, input)).bytes).replace(/\s+/gu, ' ');
const agenda = (date: string) => ({ paper: 'agenda', date });
const visit = (caseId: string, assignedTo: string) => ({
  caseId,
  kind: 'visita',
  task: 'Buscar a Luz en su casa',
  personId: null,
  isVerification: true,
  dueOn: '2026-08-12',
  assignedTo,
  contactOverride: null,
});

it('tells the day of one person and of the office: hearings with their hour, follow-ups, terms', async () => {
  const { operatorId: me } = await office.ok<{ operatorId: string }>('accounts.me');
  const { id: ana } = await office.ok<{ id: string }>(
    'accounts.add',
    colleague('ana.flores', 'Ana Flores', 'worker'),
  );
  const of = await family(office);
  await office.ok('hearings.invite', inviting(await begun(office, of), '2026-08-17'));
  const other = await registerCase(office);
  await office.ok('followups.assign', visit(other, ana));

  const monday = await text('dayPapers.office', agenda('2026-08-17'));
  expect(monday).toContain('AGENDA DEL LUNES');
  expect(monday).toContain('De toda la oficina');
  expect(monday).toContain('09:00');
  expect(monday).toContain('0001-2026-23010');
  // The complaint of a crime that nobody sent, and its case to be qualified, end before that day.
  expect(monday).not.toContain('0002-2026-23010');

  const tuesday = await text('dayPapers.office', agenda('2026-08-11'));
  expect(tuesday).toContain('Vence: Calificación del caso');
  expect(tuesday).toContain('08:50');

  const wednesday = await text('dayPapers.office', agenda('2026-08-12'));
  expect(wednesday).toContain('Visita domiciliaria');
  expect(wednesday).toContain('Ana Flores');
  expect(wednesday).not.toMatch(/Luz|Ñahui/u);

  expect(await text('dayPapers.own', agenda('2026-08-12'))).toContain('No hay nada agendado.');
  await office.ok('folders.lend', {
    caseId: other,
    borrowerId: me,
    place: 'Archivador 3',
    purpose: 'informe',
    untilOn: '2026-08-12',
  });
  expect(await text('dayPapers.own', agenda('2026-08-12'))).toContain('Devolver la carpeta');
  await office.as('ana.flores');
  const hers = await text('dayPapers.own', agenda('2026-08-12'));
  expect(hers).toContain('De Ana Flores');
  expect(hers).toContain('Visita domiciliaria');
  expect(hers).not.toContain('Devolver');
  expect((await office.refused('dayPapers.office', agenda('2026-08-12'))).code).toBe('not_allowed');
});

it('tells the week that a day is in, Monday first', async () => {
  const { operatorId: me } = await office.ok<{ operatorId: string }>('accounts.me');
  const caseId = await registerCase(office);
  await office.ok('followups.assign', { ...visit(caseId, me), atTime: '09:30', room: 'Sala 1' });
  await office.ok('followups.assign', { ...visit(caseId, me), dueOn: '2026-08-17' });
  const week = await text('dayPapers.office', { paper: 'semana', date: '2026-08-16' });
  expect(week).toContain('AGENDA DE LA SEMANA');
  expect(week).toContain('10/08/2026 al 16/08/2026');
  expect(week).toContain('mié 12/08 09:30');
  expect(week).toContain('Sala 1');
  expect(week).not.toContain('17/08');
  expect(week).not.toMatch(/Luz|Ñahui/u);
});

it('tells what is overdue, the oldest first, with its norm and how late it is', async () => {
  const { id: ana } = await office.ok<{ id: string }>(
    'accounts.add',
    colleague('ana.flores', 'Ana Flores', 'worker'),
  );
  const caseId = await registerCase(office);
  await office.ok('followups.assign', visit(caseId, ana));
  office.setTime('2026-08-14T14:00:00.000Z');
  await office.as('rosa.quispe');
  const all = await text('dayPapers.office', { paper: 'vencidos' });
  expect(all).toContain('3 pendientes vencidos a la fecha.');
  expect(all).toContain('RDNA 30.2');
  expect(all).toContain('mar 11/08');
  expect(all).toContain('2 días');
  expect(all.indexOf('Calificación')).toBeLessThan(all.indexOf('Visita'));
  expect(all).not.toMatch(/Luz|Ñahui/u);
  expect(await text('dayPapers.own', { paper: 'vencidos' })).toContain('No hay nada vencido.');
  await office.as('ana.flores');
  expect(await text('dayPapers.own', { paper: 'vencidos' })).toContain('1 pendiente vencido');
});
