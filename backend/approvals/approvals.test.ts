import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../cases/types.ts';
import {
  beginning,
  interdisciplinary,
  MONDAY,
  opinion,
  planOf,
  resolver,
  riskCase,
  riskOffice,
  valuation,
} from '../risk/testing.ts';
import type { RiskChildView, RiskView } from '../risk/types.ts';
import { colleague, qualification, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { TrayOffice, TrayOwn } from '../tray/types.ts';
import type { ApprovalsOfCase, RequiredApprovals } from './types.ts';

let office: TestOffice;
afterEach(() => office.close());

const required = () => office.ok<RequiredApprovals>('approvals.required');
const require = async (wanted: { plan?: boolean; closure?: boolean }) =>
  office.ok('approvals.require', { ...(await required()), ...wanted });
const ofCase = (caseId: string) => office.ok<ApprovalsOfCase>('approvals.ofCase', { caseId });
const waiting = async () => (await office.ok<TrayOffice>('tray.office')).approvals;
const answered = async () => (await office.ok<TrayOwn>('tray.own')).approvals;
const askToClose = (caseId: string, comment = '') => ({
  caseId,
  kind: 'closure',
  subjectId: caseId,
  comment,
});

describe('agreement with closing a case', () => {
  let caseId: string;
  beforeEach(async () => {
    office = await testOffice();
    await office.ok('accounts.add', colleague('delia.flores', 'Delia Flores', 'defensor'));
    ({ id: caseId } = await office.ok<{ id: string }>('cases.register', registration()));
    await office.ok('cases.qualify', qualification(caseId));
    const { version } = await office.ok<CaseView>('cases.view', { id: caseId });
    const { id } = await office.ok<{ id: string }>('cases.startAction', {
      caseId,
      version,
      kind: 'asesoria',
      startedOn: '2026-08-10',
      detail: 'Se explica el proceso de alimentos.',
    });
    await office.ok('cases.finishAction', {
      id,
      finishedOn: '2026-08-10',
      state: 'done',
      result: 'Orientada.',
    });
  });

  const conclusion = async () => ({
    id: caseId,
    version: (await office.ok<CaseView>('cases.view', { id: caseId })).version,
    happenedAt: '2026-08-10T14:00:00.000Z',
    cause: 'derecho_restituido',
    text: 'Se orientó.',
  });

  it('is asked, returned with a comment, asked again, given, and serves once', async () => {
    await require({ closure: true });
    await office.as('delia.flores');
    expect((await office.refused('cases.conclude', await conclusion())).code).toBe(
      'approval_needed',
    );
    const { id } = await office.ok<{ id: string }>(
      'approvals.ask',
      askToClose(caseId, 'La madre ya recibe la pensión.'),
    );
    expect((await office.refused('approvals.ask', askToClose(caseId))).code).toBe('approval_asked');
    expect((await office.refused('cases.conclude', await conclusion())).code).toBe(
      'approval_needed',
    );
    const decision = { id, version: 1, outcome: 'returned', comment: '' };
    const agreed = { ...decision, outcome: 'approved' };
    expect((await office.refused('approvals.decide', agreed)).code).toBe('not_allowed');
    office.setTime('2026-08-10T14:01:00.000Z');
    await office.as('rosa.quispe');
    expect(await waiting()).toMatchObject({
      total: 1,
      rows: [{ caseId, kind: 'closure', state: 'asked', askedBy: 'Delia Flores' }],
    });
    expect((await office.refused('approvals.decide', decision)).fields).toHaveProperty('comment');
    await office.ok('approvals.decide', { ...decision, comment: 'Falta la constancia.' });
    expect((await office.refused('approvals.decide', { ...decision, comment: 'x' })).code).toBe(
      'conflict',
    );
    expect((await waiting()).total).toBe(0);

    office.setTime('2026-08-10T14:02:00.000Z');
    await office.as('delia.flores');
    expect(await answered()).toMatchObject({ total: 1, rows: [{ state: 'returned' }] });
    await office.ok('approvals.ask', askToClose(caseId, 'Ya está.'));
    office.setTime('2026-08-10T14:03:00.000Z');
    await office.as('rosa.quispe');
    await office.ok('approvals.decide', { id, version: 3, outcome: 'approved', comment: '' });
    await office.as('delia.flores');
    expect(await ofCase(caseId)).toMatchObject({
      standing: [
        {
          state: 'approved',
          steps: [
            { act: 'asked', by: 'Delia Flores', comment: 'La madre ya recibe la pensión.' },
            { act: 'returned', comment: 'Falta la constancia.' },
            { act: 'asked', comment: 'Ya está.' },
            { act: 'approved', comment: '' },
          ],
        },
      ],
      askable: [],
    });
    expect((await answered()).rows).toMatchObject([{ state: 'approved' }]);
    await office.ok('cases.conclude', await conclusion());
    expect((await answered()).total).toBe(0);

    // What served once does not serve again.
    await office.as('rosa.quispe');
    const { version } = await office.ok<CaseView>('cases.view', { id: caseId });
    await office.ok('cases.reopen', { id: caseId, version, reason: 'Dejó de pagar.' });
    await office.as('delia.flores');
    expect((await office.refused('cases.conclude', await conclusion())).code).toBe(
      'approval_needed',
    );
  });

  it('is not asked before the case was qualified: it could not be closed', async () => {
    const { id } = await office.ok<{ id: string }>('cases.register', registration());
    expect((await ofCase(id)).askable).toEqual([]);
    const { code, fields } = await office.refused('approvals.ask', askToClose(id));
    expect([code, Object.keys(fields ?? {})]).toEqual(['bad_input', ['kind']]);
  });

  it('is asked of nobody until the office says so, and never of the responsable', async () => {
    await office.as('delia.flores');
    expect(await ofCase(caseId)).toMatchObject({
      standing: [],
      askable: [{ kind: 'closure', required: false }],
    });
    expect((await office.refused('approvals.require', await required())).code).toBe('not_allowed');
    // It may be asked for all the same; the case does not wait for it.
    await office.ok('approvals.ask', askToClose(caseId));
    await office.as('rosa.quispe');
    await require({ closure: true });
    await office.ok('cases.conclude', await conclusion());
    expect((await waiting()).total).toBe(0);
    expect((await office.refused('approvals.ask', askToClose(caseId))).code).toBe('bad_input');
  });
});

describe('agreement with a plan', () => {
  it('is asked by the plan itself, stops nothing, and goes with another plan or its resolution', async () => {
    office = await riskOffice();
    const ids = await riskCase(office);
    const { caseId } = ids;
    const view = async (): Promise<RiskView> => {
      const [first] = await office.ok<RiskChildView[]>('risk.ofCase', { caseId });
      if (first?.procedure == null) throw new Error('No procedure was begun.');
      return first.procedure;
    };
    const resolve = async (code: string, changes: object = {}) =>
      office.ok('risk.resolve', await resolver(office, ids)(await view(), code, changes));
    const { id } = await office.ok<{ id: string }>('risk.begin', beginning(caseId, ids.personId));
    await office.ok('risk.value', valuation(id, MONDAY));
    office.setTime('2026-08-25T15:00:00.000Z');
    await resolve('R04', { ordered: ['visita', 'evaluacion_psicologica'] });
    office.setTime('2026-09-01T15:00:00.000Z');
    await office.ok('risk.hear', opinion(id, '2026-08-27T15:00:00.000Z'));
    await office.ok('risk.report', interdisciplinary(id, '2026-09-01T14:00:00.000Z'));
    office.setTime('2026-09-02T15:00:00.000Z');
    await resolve('R05', { decides: 'riesgo' });
    await office.ok('accounts.add', colleague('delia.flores', 'Delia Flores', 'defensor'));
    await require({ plan: true });

    office.setTime('2026-09-14T16:00:00.000Z');
    await office.as('delia.flores');
    const present = async (at: string) =>
      office.ok<{ id: string }>('risk.plan', planOf(id, (await view()).version, at));
    const first = await present('2026-09-14T14:00:00.000Z');
    expect((await ofCase(caseId)).standing).toMatchObject([
      { kind: 'plan', subjectId: first.id, state: 'asked', askedBy: 'Delia Flores' },
    ]);
    const second = await present('2026-09-14T15:00:00.000Z');
    expect((await ofCase(caseId)).standing.map(({ subjectId }) => subjectId)).toEqual([second.id]);
    await office.as('rosa.quispe');
    expect((await waiting()).total).toBe(1);
    await resolve('R06', {
      decides: 'aprueba',
      measures: [{ measure: 'f', detail: 'Cuidado diurno.', endsOn: '2027-05-31' }],
    });
    expect((await waiting()).total).toBe(0);
  });
});
