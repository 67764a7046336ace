import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { colleague, reception, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { CaseView } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

/** A folder of March, received on a Monday at 10:00. */
const folder = (changes = {}) => ({
  number: { year: 2026, n: 12 },
  state: 'en_verificacion',
  qualifiedOn: '2026-03-03',
  acts: [
    { happenedOn: '2026-03-05', text: 'Asesoría a la madre.', isVerification: false },
    { happenedOn: '2026-04-20', text: 'Visita: cumple.', isVerification: true },
    { happenedOn: '2026-05-20', text: 'Llamada: cumple.', isVerification: true },
  ],
  reception: reception({}, '2026-03-02T15:00:00.000Z'),
  ...changes,
});

describe('a case loaded from paper', () => {
  it('keeps its number, dates and acts, and is not marked overdue', async () => {
    const { id, number } = await office.ok<{ id: string; number: string }>(
      'cases.migrate',
      folder(),
    );
    expect(number).toBe('0012-2026-23010');
    const seen = await office.ok<CaseView>('cases.view', { id });
    expect(seen).toMatchObject({ state: 'en_verificacion', migrated: true, terms: [], due: null });
    expect(seen.diary.rows.map(({ kind, happenedAt }) => [kind, happenedAt.slice(0, 10)])).toEqual([
      ['migracion', '2026-08-10'],
      ['verificacion_en_papel', '2026-05-20'],
      ['verificacion_en_papel', '2026-04-20'],
      ['acto_en_papel', '2026-03-05'],
      ['recepcion', '2026-03-02'],
    ]);
    expect(seen.transitions.map(({ to, happenedAt }) => [to, happenedAt.slice(0, 10)])).toEqual([
      ['recibido', '2026-03-02'],
      ['calificado', '2026-03-03'],
      ['en_verificacion', '2026-08-10'],
    ]);
  });

  it('counts the verifications made on paper when it is concluded (RDNA 32.3)', async () => {
    const { id } = await office.ok<{ id: string }>('cases.migrate', folder());
    await office.ok('cases.conclude', {
      id,
      version: 1,
      happenedAt: '2026-08-10T14:00:00.000Z',
      cause: 'desistimiento_confirmado',
      text: 'La madre lo pidió y se verificó dos veces.',
    });
  });

  it('waits for its qualification without a false mark when that term ended on paper', async () => {
    const input = folder({ state: 'recibido', qualifiedOn: null, acts: [] });
    const { id } = await office.ok<{ id: string }>('cases.migrate', input);
    expect(await office.ok('cases.view', { id })).toMatchObject({
      due: null,
      terms: [{ id: 'DNA_CALIF', status: 'not_counted', level: null }],
    });
    expect(await office.ok('cases.list', { overdue: true })).toMatchObject({ rows: [] });
    expect(await office.ok('tray.office')).toMatchObject({
      toQualify: { total: 1, rows: [{ id, due: null }] },
    });
  });

  it('still runs its term when the folder is of today', async () => {
    const today = reception({}, '2026-08-10T13:00:00.000Z');
    const input = folder({ state: 'recibido', qualifiedOn: null, acts: [], reception: today });
    const { id } = await office.ok<{ id: string }>('cases.migrate', input);
    expect(await office.ok('cases.view', { id })).toMatchObject({ due: { what: 'calificacion' } });
  });

  it('is skipped by the next numbers, and never takes one that exists', async () => {
    await office.ok('cases.migrate', folder({ number: { year: 2026, n: 2 } }));
    const next = () => office.ok<{ number: string }>('cases.register', registration());
    expect((await next()).number).toBe('0001-2026-23010');
    expect((await next()).number).toBe('0003-2026-23010');
    const taken = await office.refused('cases.migrate', folder({ number: { year: 2026, n: 3 } }));
    expect(taken.code).toBe('number_taken');
  });

  it('says which date cannot be, and asks when it was qualified', async () => {
    const early = { happenedOn: '2026-02-01', text: 'x', isVerification: false };
    expect(await office.refused('cases.migrate', folder({ acts: [early] }))).toMatchObject({
      code: 'date_not_possible',
      fields: { 'acts.0.happenedOn': expect.any(String) },
    });
    const future = folder({ qualifiedOn: '2027-01-01' });
    expect(await office.refused('cases.migrate', future)).toMatchObject({
      code: 'date_not_possible',
      fields: { qualifiedOn: expect.any(String) },
    });
    expect(await office.refused('cases.migrate', folder({ qualifiedOn: null }))).toMatchObject({
      code: 'bad_input',
      fields: { qualifiedOn: expect.any(String) },
    });
  });

  it('is loaded by the responsable alone', async () => {
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'defensor'));
    await office.as('ana.flores');
    expect((await office.refused('cases.migrate', folder())).code).toBe('not_allowed');
  });
});
