import { afterEach, beforeEach, expect, it } from 'vitest';
import { colleague } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

it('tells each jump of a series to everybody, the last first, and nothing when there was none', async () => {
  expect(await office.ok('office.jumps')).toEqual([]);
  const jump = (kind: string, next: number, reason: string) =>
    office.ok('office.setNext', { kind, year: 2026, next, reason });
  await jump('oficio', 60, 'Siguió el papel durante el corte.');
  office.setTime('2026-08-11T15:00:00.000Z');
  await jump('case', 12, 'Cuaderno de julio.');
  expect(
    (await office.refused('office.setNext', { kind: 'case', year: 2026, next: 3, reason: 'No' }))
      .code,
  ).toBe('bad_input');
  await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
  await office.as('ana.flores');
  const by = 'Rosa Quispe Mamani';
  expect(await office.ok('office.jumps')).toEqual([
    {
      kind: 'case',
      year: 2026,
      from: 1,
      to: 12,
      reason: 'Cuaderno de julio.',
      by,
      at: '2026-08-11T15:00:00.000Z',
    },
    {
      kind: 'oficio',
      year: 2026,
      from: 45,
      to: 60,
      reason: 'Siguió el papel durante el corte.',
      by,
      at: '2026-08-10T14:00:00.000Z',
    },
  ]);
});
