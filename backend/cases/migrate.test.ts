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
  firstAction: { kind: 'conciliacion', startedOn: '2026-03-05', finishedOn: '2026-03-20' },
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
    expect(seen).toMatchObject({ state: 'en_verificacion', migrated: true });
    expect(seen.actions).toMatchObject([{ kind: 'conciliacion', state: 'done' }]);
    expect(seen.diary.rows.map(({ kind, happenedAt }) => [kind, happenedAt.slice(0, 10)])).toEqual([
      ['migracion', '2026-08-10'],
      ['verificacion_en_papel', '2026-05-20'],
      ['verificacion_en_papel', '2026-04-20'],
      ['acto_en_papel', '2026-03-05'],
      ['accion', '2026-03-05'],
      ['recepcion', '2026-03-02'],
    ]);
    expect(seen.transitions.map(({ to, happenedAt }) => [to, happenedAt.slice(0, 10)])).toEqual([
      ['recibido', '2026-03-02'],
      ['calificado', '2026-03-03'],
      ['en_atencion', '2026-03-05'],
      ['en_verificacion', '2026-08-10'],
    ]);
  });

  it('counts the verifications made on paper when it is concluded (RDNA 32.3)', async () => {
    const { id } = await office.ok<{ id: string }>('cases.migrate', folder());
    await office.ok('cases.conclude', {
      id,
      version: 1,
      happenedAt: '2026-08-10T14:00:00.000Z',
      cause: 'inasistencia',
      text: 'No asistieron.',
    });
  });

  it('runs its six months from the first defence action on the folder (RDNA 32.2)', async () => {
    const { id } = await office.ok<{ id: string }>('cases.migrate', folder());
    expect(await office.ok('cases.view', { id })).toMatchObject({
      due: { what: 'verificacion', at: '2026-09-08T04:59:00.000Z' },
      terms: [{ id: 'DNA_VERIF', status: 'running', start: '2026-03-05T05:00:00.000Z' }],
    });
  });

  it('does not count six months that were over before it was loaded', async () => {
    const old = folder({
      qualifiedOn: '2025-11-04',
      firstAction: { kind: 'compromiso', startedOn: '2025-11-05', finishedOn: null },
      acts: [],
      reception: reception({}, '2025-11-03T15:00:00.000Z'),
    });
    const { id } = await office.ok<{ id: string }>('cases.migrate', old);
    expect(await office.ok('cases.view', { id })).toMatchObject({
      due: null,
      actions: [{ kind: 'compromiso', state: 'open', finishedOn: null }],
      terms: [{ id: 'DNA_VERIF', status: 'not_counted', level: null }],
    });
    expect(await office.ok('cases.list', { overdue: true })).toMatchObject({ rows: [] });
    expect(await office.ok('tray.office')).toMatchObject({ toVerify: { total: 0 } });
  });

  it('asks for the first action where the state supposes it, and only there', async () => {
    for (const wrong of [{ firstAction: null }, { state: 'calificado' }])
      expect(await office.refused('cases.migrate', folder(wrong))).toMatchObject({
        code: 'bad_input',
        fields: { firstAction: expect.any(String) },
      });
    const firstAction = { kind: 'compromiso', startedOn: '2026-03-05', finishedOn: '2026-03-04' };
    expect(await office.refused('cases.migrate', folder({ firstAction }))).toMatchObject({
      code: 'date_not_possible',
      fields: { 'firstAction.finishedOn': expect.any(String) },
    });
  });

  it('waits for its qualification without a false mark when that term ended on paper', async () => {
    const input = folder({ state: 'recibido', qualifiedOn: null, firstAction: null, acts: [] });
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
    const input = folder({
      state: 'recibido',
      qualifiedOn: null,
      firstAction: null,
      acts: [],
      reception: today,
    });
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
