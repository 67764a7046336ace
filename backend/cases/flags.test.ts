import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { institutionId } from '../letters/testing.ts';
import { colleague, qualification, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { TrayOffice, TrayOwn } from '../tray/types.ts';
import type { CaseListRow, CaseView } from './types.ts';

const REASON = 'La fiscalía archivó: no hubo delito. Consta en el oficio 12.';

let office: TestOffice;
let caseId: string;
const register = async (changes = {}): Promise<void> => {
  ({ id: caseId } = await office.ok<{ id: string }>('cases.register', registration(changes)));
};
beforeEach(async () => {
  office = await testOffice();
  await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'defensor'));
});
afterEach(() => office.close());

const view = () => office.ok<CaseView>('cases.view', { id: caseId });
const qualify = async (changes = {}) =>
  office.ok('cases.qualify', { ...qualification(caseId, (await view()).version), ...changes });
const discarding = async (flag: string) => ({
  id: caseId,
  version: (await view()).version,
  flag,
  reason: REASON,
});
const starting = async (changes = {}) => ({
  caseId,
  version: (await view()).version,
  kind: 'asesoria',
  startedOn: '2026-08-10',
  detail: 'Orientar a la madre.',
  ...changes,
});

describe('a mark that was found', () => {
  it('stays when it is qualified, and is discarded by the responsable with a reason', async () => {
    await register({ crime: 'si', violence: 'si' });
    const cleared = await office.refused('cases.qualify', qualification(caseId, 1));
    expect(cleared).toMatchObject({
      code: 'flag_not_cleared',
      fields: { crime: expect.any(String), violence: expect.any(String) },
    });

    await office.as('ana.flores');
    expect((await office.refused('cases.discardFlag', await discarding('crime'))).code).toBe(
      'not_allowed',
    );
    await office.as('rosa.quispe');
    await office.ok('cases.discardFlag', await discarding('crime'));
    const seen = await view();
    expect(seen.flags).toMatchObject({ crime: 'descartado', violence: 'si' });
    expect(seen.discards).toMatchObject([
      { flag: 'crime', reason: REASON, by: 'Rosa Quispe Mamani', at: '2026-08-10T14:00:00.000Z' },
    ]);
    expect(seen.diary.rows.map(({ kind }) => kind)).toContain('descarte');
    expect((await office.refused('cases.discardFlag', await discarding('crime'))).code).toBe(
      'state_forbids',
    );
  });

  it('is never «no» again, opens what it closed, and may be found anew', async () => {
    await register({ crime: 'si' });
    const extending = async () => ({
      id: caseId,
      version: (await view()).version,
      reason: 'Falta oír a la escuela.',
    });
    expect((await office.refused('cases.extendQualification', await extending())).code).toBe(
      'extension_forbidden',
    );
    await office.ok('cases.discardFlag', await discarding('crime'));
    await office.ok('cases.extendQualification', await extending());
    await qualify({ crime: 'no' });
    expect((await view()).flags.crime).toBe('descartado');
    const {
      competence: _,
      actions: __,
      ...refined
    } = qualification(caseId, (await view()).version);
    await office.ok('cases.refineQualification', { ...refined, crime: 'si' });
    expect((await view()).flags.crime).toBe('si');
  });

  it('shows violence in the list to whoever may read it', async () => {
    await register({ violence: 'si' });
    const list = () => office.ok<{ rows: CaseListRow[] }>('cases.list', {});
    expect((await list()).rows).toMatchObject([{ id: caseId, violence: true }]);
    await office.ok('accounts.add', {
      ...colleague('ines.apoyo', 'Inés Apoyo', 'worker'),
      roles: [{ role: 'apoyo', validFrom: '2026-01-01', validTo: null }],
    });
    const operators = await office.ok<{ id: string; userName: string }[]>('accounts.list');
    const operatorId = operators.find(({ userName }) => userName === 'ines.apoyo')?.id;
    await office.ok('cases.assignResponsible', { id: caseId, version: 1, operatorId });
    await office.as('ines.apoyo');
    expect((await list()).rows).toMatchObject([{ id: caseId, violence: false }]);
  });
});

describe('violence', () => {
  it('closes the conciliation, and a commitment with whoever is accused, until it is discarded', async () => {
    await register({ violence: 'si' });
    await qualify({ violence: 'si' });
    expect(
      await office.refused('cases.startAction', await starting({ kind: 'conciliacion' })),
    ).toMatchObject({
      code: 'conciliation_violence',
      fields: { kind: expect.any(String) },
    });
    for (const withAccused of [true, null])
      expect(
        await office.refused(
          'cases.startAction',
          await starting({ kind: 'compromiso', withAccused }),
        ),
      ).toMatchObject({
        code: 'victim_with_accused',
        fields: { withAccused: expect.any(String) },
      });
    await office.ok(
      'cases.startAction',
      await starting({ kind: 'compromiso', withAccused: false }),
    );
    await office.ok('cases.discardFlag', await discarding('violence'));
    // Open again, by its own way: each party is asked alone first.
    const conciliation = await starting({ kind: 'conciliacion' });
    expect((await office.refused('cases.startAction', conciliation)).code).toBe(
      'conciliation_by_hearings',
    );
  });
});

describe('an urgent duty', () => {
  const duties = async () => (await view()).duties.map(({ what }) => what);
  const number = async () => (await view()).number;
  const urgent = async (what: string, to: string) =>
    office.ok<{ id: string; version: number }>('letters.issueUrgent', {
      number: await number(),
      what,
      institutionId: await institutionId(office, to),
      account: 'La niña llegó con marcas recientes.',
    });

  it('stands in the case and first in both trays from the reception until its letter', async () => {
    await register({ crime: 'si', lackOfProtection: 'si' });
    const { operatorId } = await office.ok<{ operatorId: string }>('accounts.me');
    await office.ok('cases.assignResponsible', { id: caseId, version: 1, operatorId });
    expect((await view()).duties).toMatchObject([
      {
        what: 'denuncia',
        foundAt: '2026-08-10T13:50:00.000Z',
        norm: expect.stringContaining('23'),
      },
      { what: 'desproteccion', dueAt: expect.stringMatching(/^2026-08-12T04:59/) },
    ]);
    const office1 = await office.ok<TrayOffice>('tray.office');
    expect(office1.duties).toMatchObject({
      total: 2,
      rows: [{ caseId, what: 'denuncia', affected: ['Ñahui Condori, Luz María'] }, {}],
    });
    const own = await office.ok<TrayOwn>('tray.own');
    expect(own.duties.total).toBe(2);

    await urgent('denuncia', 'Fiscalía de Tarata');
    expect(await duties()).toEqual(['desproteccion']);
    await urgent('desproteccion', 'UPE Tacna');
    expect(await duties()).toEqual([]);
    expect((await office.ok<TrayOffice>('tray.office')).duties).toEqual({ total: 0, rows: [] });
  });

  it('is nobody else’s in the own tray', async () => {
    await register({ crime: 'si' });
    expect((await office.ok<TrayOwn>('tray.own')).duties.total).toBe(0);
    expect((await office.ok<TrayOffice>('tray.office')).duties).toMatchObject({
      rows: [{ responsible: null }],
    });
  });

  it('stands again when its letter is annulled, and ends when the mark is discarded', async () => {
    await register({ crime: 'si' });
    const letter = await urgent('denuncia', 'Fiscalía de Tarata');
    expect(await duties()).toEqual([]);
    await office.ok('letters.annul', {
      id: letter.id,
      version: letter.version,
      reason: 'Iba a otra fiscalía.',
    });
    expect(await duties()).toEqual(['denuncia']);
    await office.ok('cases.discardFlag', await discarding('crime'));
    expect(await duties()).toEqual([]);
  });

  it('begins when the mark is found later, unless the letter had left before', async () => {
    await register();
    await urgent('denuncia', 'Fiscalía de Tarata');
    await qualify({ crime: 'si', lackOfProtection: 'si' });
    expect(await duties()).toEqual(['desproteccion']);
  });

  it('begins anew when what was discarded is found again: the letter of before meets nothing', async () => {
    await register({ crime: 'si' });
    await urgent('denuncia', 'Fiscalía de Tarata');
    office.setTime('2026-08-10T15:00:00.000Z');
    await office.ok('cases.discardFlag', await discarding('crime'));
    await qualify({ crime: 'si' });
    expect(await duties()).toEqual(['denuncia']);
  });

  it('does not show to whoever may not see the case', async () => {
    await register({ crime: 'si' });
    const operators = await office.ok<{ id: string; userName: string }[]>('accounts.list');
    await office.ok('access.abstain', {
      caseId,
      cause: 'proceso',
      note: '',
      substituteId: operators.find(({ userName }) => userName === 'ana.flores')?.id,
    });
    expect((await office.ok<TrayOffice>('tray.office')).duties.total).toBe(0);
  });
});
