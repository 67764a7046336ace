import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../cases/types.ts';
import type { FollowupView } from '../followups/types.ts';
import { colleague, qualification } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { TrayOwn } from '../tray/types.ts';
import { type AgreementCase, acta, agreementCase, pension, signer } from './testing.ts';
import type { AgreementView } from './types.ts';

let office: TestOffice;
let at: AgreementCase;
beforeEach(async () => {
  office = await testOffice();
  at = await agreementCase(office);
});
afterEach(() => office.close());

const record = (changes: object) =>
  office.ok<{ ids: string[] }>('agreements.record', acta(at, changes));
const refused = async (changes: object) =>
  (await office.refused('agreements.record', acta(at, changes))).code;
const ofCase = () => office.ok<AgreementView[]>('agreements.ofCase', { caseId: at.caseId });
const caseView = () => office.ok<CaseView>('cases.view', { id: at.caseId });
const pending = async () => (await caseView()).followups.filter(({ state }) => state === 'pending');
const followup = async () => (await pending())[0]?.id ?? '';
const result = (id: string, changes = {}) => ({
  id,
  happenedAt: office.running.backend.clock().toISOString(),
  kind: 'revision_deposito',
  result: 'cumple',
  notes: 'Depositó.',
  newFacts: null,
  next: null,
  contactOverride: null,
  ...changes,
});
const maintenance = (changes = {}) => ({ maintenance: pension(at, changes) });
const custody = () => ({
  children: [at.luz],
  form: 'exclusiva',
  withId: at.teresa,
  calendar: '',
  address: 'Jr. Arequipa 120',
});
const visits = () => ({
  children: [at.luz],
  visitorId: at.raul,
  times: [{ weekday: 6, from: '09:00', to: '17:00' }],
  outings: true,
  pickupPlace: 'Jr. Arequipa 120',
  holidays: '',
  specialDates: '',
  supervision: null,
});

describe('an agreement', () => {
  it('is one of each matter of one acta, and its nearest obligation waits in the tray', async () => {
    await record({ ...maintenance(), custody: custody(), visits: visits() });
    const views = await ofCase();
    expect(views.map(({ matter }) => matter).sort()).toEqual(['A1', 'A2', 'A3']);
    expect(views.every(({ replacedOn }) => replacedOn === null)).toBe(true);
    // Friday 28 August is a holiday in Tacna: Monday 31. A month after Monday 10 August: Thursday 10.
    expect((await pending()).map(({ kind, dueOn }) => `${kind} ${dueOn}`).sort()).toEqual([
      'revision_acuerdo 2026-09-10',
      'revision_acuerdo 2026-09-10',
      'revision_deposito 2026-08-31',
    ]);
    expect((await office.ok<TrayOwn>('tray.own')).later).toBe(3);
    const money = views.find(({ matter }) => matter === 'A1')?.money;
    expect(money).toMatchObject({
      next: { dueOn: '2026-08-28', payableUntil: '2026-08-31', cents: 30_000 },
      balance: { dueCents: 0, owedCents: 0, lateSince: null },
    });
    const told = (await caseView()).diary.rows.filter(({ kind }) => kind === 'acuerdo');
    expect(told[0]?.text).toBe(
      'Acuerdo firmado: alimentos, tenencia y régimen de visitas. Se verificará: Cada mes, con el depósito a la vista.',
    );
  });

  it('has one look pending: recorded, it says the balance, and the next one comes', async () => {
    await record(maintenance());
    office.setTime('2026-09-01T14:00:00.000Z');
    const first = await followup();
    expect(await office.ok<FollowupView>('followups.view', { id: first })).toMatchObject({
      agreement: { matter: 'A1', balance: { owedCents: 30_000, lateSince: '2026-08-28' } },
    });
    const { nextId } = await office.ok<{ nextId: string }>(
      'followups.record',
      result(first, { result: 'incumple', notes: 'No depositó.' }),
    );
    expect((await caseView()).diary.rows.find(({ kind }) => kind === 'seguimiento')?.text).toBe(
      'Revisión de depósito, incumple. No depositó. Al 01/09/2026: vencido S/ 300.00, pagado S/ 0.00; debe S/ 300.00, con atraso desde el 28/08/2026.',
    );
    expect(await pending()).toMatchObject([{ id: nextId, dueOn: '2026-09-28' }]);
    expect(await ofCase()).toMatchObject([
      { lastResult: 'incumple', check: { followupId: nextId, dueOn: '2026-09-28' } },
    ]);
    const why = await office.ok<{ explanation: string }[]>('followups.why', { id: first });
    expect(why[0]?.explanation).toContain('el día acordado es el 28/08/2026');

    // Another day that somebody chose, once; and left without effect, the next one is looked at.
    const next = { dueOn: '2026-09-15', kind: 'llamada', task: 'Llamar' };
    await office.ok('followups.record', result(nextId, { next }));
    const chosen = await pending();
    expect(chosen).toMatchObject([{ dueOn: '2026-09-15' }]);
    await office.ok('followups.cancel', { id: chosen[0]?.id, reason: 'Avisó que pagará.' });
    expect(await pending()).toMatchObject([{ dueOn: '2026-09-28' }]);
  });

  it('is looked at until nothing more falls due', async () => {
    await record(maintenance({ endsOn: '2026-08-31' }));
    office.setTime('2026-08-31T14:00:00.000Z');
    await office.ok('followups.record', result(await followup()));
    expect(await pending()).toEqual([]);
  });

  it('shows what was paid, late and ahead; a payment taken back does not count', async () => {
    const { ids } = await record(maintenance());
    const [agreementId] = ids;
    office.setTime('2026-09-03T14:00:00.000Z');
    const pay = (cents: number, paidOn = '2026-09-03') =>
      office.ok<{ id: string }>('agreements.addPayment', {
        agreementId,
        paidOn,
        cents,
        note: 'Voucher 123.',
      });
    const balance = async () => (await ofCase())[0]?.money?.balance;
    await pay(10_000);
    expect(await balance()).toMatchObject({ owedCents: 20_000, lateSince: '2026-08-28' });
    const { id } = await pay(50_000);
    expect(await balance()).toMatchObject({ owedCents: 0, aheadCents: 30_000, lateSince: null });
    await office.ok('agreements.takeBackPayment', { id, reason: 'Era de otro caso.' });
    expect(await balance()).toMatchObject({ paidCents: 10_000, owedCents: 20_000 });
    expect((await ofCase())[0]?.money?.payments).toMatchObject([
      { cents: 50_000, takenBack: { reason: 'Era de otro caso.' } },
      { cents: 10_000, takenBack: null },
    ]);
    const again = { id, reason: 'Otra vez.' };
    expect((await office.refused('agreements.takeBackPayment', again)).code).toBe('state_forbids');
    const early = { agreementId, paidOn: '2026-08-09', cents: 100, note: 'x' };
    expect((await office.refused('agreements.addPayment', early)).code).toBe('date_not_possible');
    const future = { ...early, paidOn: '2026-09-04' };
    expect((await office.refused('agreements.addPayment', future)).code).toBe('date_not_possible');
  });

  it('takes the place of the earlier one in its matter alone (RDNA 46)', async () => {
    await record({ ...maintenance(), custody: custody() });
    office.setTime('2026-09-10T14:00:00.000Z');
    await record({
      signedOn: '2026-09-10',
      ...maintenance({ amountCents: 40_000, startsOn: '2026-09-10' }),
    });
    const views = await ofCase();
    expect(views.map(({ matter, replacedOn }) => [matter, replacedOn])).toEqual([
      ['A1', null],
      ['A2', null],
      ['A1', '2026-09-10'],
    ]);
    expect(views[0]).toMatchObject({ replacesOf: '2026-08-10' });
    // What was owed of the earlier one stays; nothing more falls due.
    expect(views[2]?.money).toMatchObject({ balance: { owedCents: 30_000 }, next: null });
    const looks = (await caseView()).followups.filter(({ kind }) => kind === 'revision_deposito');
    expect(looks.map(({ state, dueOn }) => `${state} ${dueOn}`).sort()).toEqual([
      'cancelled 2026-08-31',
      'pending 2026-09-28',
    ]);
    expect(looks.find(({ state }) => state === 'cancelled')?.notes).toContain('art. 46');
    expect(await refused({ signedOn: '2026-09-09', ...maintenance() })).toBe('date_not_possible');
  });

  it('is looked at again in a case that is reopened', async () => {
    await record(maintenance());
    await office.ok('cases.finishAction', {
      id: at.actionId,
      finishedOn: '2026-08-10',
      state: 'done',
      result: 'Acuerdo.',
    });
    const { version } = await caseView();
    const at14 = { happenedAt: '2026-08-10T14:00:00.000Z', text: 'Cumple.' };
    await office.ok('cases.conclude', {
      id: at.caseId,
      version,
      cause: 'derecho_restituido',
      ...at14,
    });
    expect(await pending()).toEqual([]);
    office.setTime('2026-09-01T14:00:00.000Z');
    await office.ok('cases.reopen', {
      id: at.caseId,
      version: version + 1,
      reason: 'Dejó de pagar.',
    });
    expect(await pending()).toMatchObject([{ kind: 'revision_deposito', dueOn: '2026-09-28' }]);
  });

  it('moves with the calendar when its date was counted, not when it was chosen', async () => {
    await record(maintenance());
    await office.ok('followups.assign', {
      caseId: at.caseId,
      kind: 'llamada',
      task: 'Llamar',
      personId: null,
      isVerification: false,
      dueOn: '2026-08-31',
      assignedTo: at.me,
      contactOverride: null,
    });
    const { moved } = await office.ok<{ moved: { rows: object[] } }>('calendar.add', {
      date: '2026-08-31',
      name: 'Día no laborable',
      scope: 'sector_publico',
      norm: 'DS 042-2026-PCM',
      reason: 'Publicado en El Peruano',
    });
    expect(moved.rows).toMatchObject([
      { what: 'seguimiento', from: '2026-09-01T04:59:00.000Z', to: '2026-09-02T04:59:00.000Z' },
    ]);
    expect((await pending()).map(({ kind, dueOn }) => `${kind} ${dueOn}`).sort()).toEqual([
      'llamada 2026-08-31',
      'revision_deposito 2026-09-01',
    ]);
  });
});

describe('what forbids an agreement', () => {
  it('violence, delito and falta; alimentos alone when both want them (RDNA 43.3)', async () => {
    const { version } = await caseView();
    const flags = { ...qualification(at.caseId, version), misdemeanor: 'si' };
    const { competence: _, actions: __, ...refinement } = flags;
    await office.ok('cases.refineQualification', refinement);
    const both = { bothWant: true, favoursChild: true, betweenThem: false };
    expect(await refused(maintenance())).toBe('conciliation_violence');
    expect(await refused({ ...maintenance(), custody: custody(), crimeFound: both })).toBe(
      'conciliation_violence',
    );
    expect(await refused({ ...maintenance(), crimeFound: { ...both, betweenThem: true } })).toBe(
      'conciliation_violence',
    );
    await record({ ...maintenance(), crimeFound: both });

    await office.ok('cases.refineQualification', {
      ...refinement,
      version: version + 1,
      violence: 'si',
    });
    expect(await refused({ ...maintenance(), crimeFound: both })).toBe('conciliation_violence');
  });

  it('somebody who is not of the case, one representative of both, who does not come herself', async () => {
    const stranger = { ...maintenance(), parties: [signer(at.teresa), signer(at.caseId)] };
    expect(await refused(stranger)).toBe('not_found');
    const through = { representativeId: at.luz, representation: 'impedimento' };
    const shared = [signer(at.teresa, through), signer(at.raul, through)];
    expect(await refused({ ...maintenance(), parties: shared })).toBe('representative_shared');
    const uncaused = [signer(at.teresa), signer(at.raul, { representativeId: at.luz })];
    expect(await refused({ ...maintenance(), parties: uncaused })).toBe('representation_uncaused');
    const silent = [signer(at.teresa), signer(at.raul, { readsAndSigns: false })];
    expect(await refused({ ...maintenance(), parties: silent })).toBe('bad_input');
  });

  it('V07 refuses a party under 14 who comes alone, and V07 passes one of 14', async () => {
    const young = { ...maintenance(), parties: [signer(at.luz), signer(at.teresa)] };
    expect(await refused(young)).toBe('party_too_young');
    const through = { representativeId: at.raul, representation: 'edad' };
    await record({ ...young, parties: [signer(at.luz, through), signer(at.teresa)] });
  });

  it('tenencia between others than the mother and the father (RDNA 37.4)', async () => {
    const three = [
      signer(at.teresa),
      signer(at.raul),
      signer(at.luz, { representativeId: at.teresa, representation: 'edad' }),
    ];
    expect(await refused({ custody: custody(), parties: three.slice(1) })).toBe(
      'custody_not_parents',
    );
    await record({ custody: custody() });
  });

  it('an action that is over, or of another kind; a day to come', async () => {
    expect(await refused({ ...maintenance(), signedOn: '2026-08-11' })).toBe('date_not_possible');
    expect(await refused({ ...maintenance(), signedOn: '2026-08-09' })).toBe('date_not_possible');
    expect(await refused({})).toBe('bad_input');
    await office.ok('cases.finishAction', {
      id: at.actionId,
      finishedOn: '2026-08-10',
      state: 'done',
      result: 'Acuerdo.',
    });
    expect(await refused(maintenance())).toBe('state_forbids');
  });

  it('whoever is no defensor/a; she may note what was paid', async () => {
    const { ids } = await record(maintenance());
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.as('ana.flores');
    expect(await refused(maintenance())).toBe('needs_defensor');
    const paid = { agreementId: ids[0], paidOn: '2026-08-10', cents: 5_000, note: 'Recibo.' };
    await office.ok('agreements.addPayment', paid);
  });
});
