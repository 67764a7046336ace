import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../cases/types.ts';
import type { PersonView } from '../people/types.ts';
import { colleague, NO_SAFE_CONTACT, qualification, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { TrayOffice, TrayOwn } from '../tray/types.ts';
import type { FollowupView } from './types.ts';

const NOW = '2026-08-10T14:00:00.000Z';
let office: TestOffice;
let caseId: string;
let ana: string;
let teresa: string;
beforeEach(async () => {
  office = await testOffice();
  ({ id: caseId } = await office.ok<{ id: string }>('cases.register', registration()));
  ({ id: ana } = await office.ok<{ id: string }>(
    'accounts.add',
    colleague('ana.flores', 'Ana Flores', 'worker'),
  ));
  teresa = (await caseView()).informant?.person?.personId ?? '';
});
afterEach(() => office.close());

const caseView = () => office.ok<CaseView>('cases.view', { id: caseId });
const task = (changes = {}) => ({
  caseId,
  kind: 'llamada',
  task: 'Preguntar si recibió los alimentos de agosto',
  personId: teresa,
  isVerification: true,
  dueOn: '2026-08-12',
  assignedTo: ana,
  contactOverride: null as string | null,
  ...changes,
});
const assign = async (changes = {}) =>
  (await office.ok<{ id: string }>('followups.assign', task(changes))).id;
const result = (id: string, changes = {}) => ({
  id,
  happenedAt: NOW,
  kind: 'llamada',
  result: 'cumple_parcial',
  notes: 'Recibió la mitad.',
  newFacts: null as string | null,
  next: null as object | null,
  contactOverride: null as string | null,
  ...changes,
});
async function closePhone(): Promise<void> {
  const { version } = await office.ok<PersonView>('people.view', { id: teresa });
  const rules = { ...NO_SAFE_CONTACT, noPhone: true, codeWord: 'Retama' };
  await office.ok('people.setSafeContact', { personId: teresa, version, rules });
}

describe('a follow-up', () => {
  it('goes from the responsable to a tray, to its result, to the next one', async () => {
    const id = await assign();
    expect((await caseView()).due).toMatchObject({ what: 'calificacion' });
    await office.as('ana.flores');
    const tray = await office.ok<TrayOwn>('tray.own');
    expect(tray.week).toMatchObject({
      total: 1,
      rows: [{ followupId: id, caseNumber: '0001-2026-23010', dueOn: '2026-08-12' }],
    });
    expect(tray.toQualify.rows).toEqual([]);

    const next = { dueOn: '2026-09-10', kind: 'llamada', task: 'Setiembre' };
    const { nextId } = await office.ok<{ nextId: string }>(
      'followups.record',
      result(id, { next }),
    );
    expect(await office.ok<FollowupView>('followups.view', { id: nextId })).toMatchObject({
      state: 'pending',
      isVerification: true,
      assignedTo: 'Ana Flores',
      person: { id: teresa },
      before: [{ id, result: 'cumple_parcial', notes: 'Recibió la mitad.' }],
    });
    expect(await office.ok<FollowupView>('followups.view', { id })).toMatchObject({ nextId });
    expect((await office.ok<TrayOwn>('tray.own')).later).toBe(1);
    const seen = await caseView();
    expect(seen.verifications).toBe(1);
    expect(seen.diary.rows.find(({ kind }) => kind === 'seguimiento')?.text).toBe(
      'Llamada, cumple en parte. Recibió la mitad.',
    );
  });

  it('stands in its case with its hour and room, by the hour', async () => {
    await assign({ atTime: '10:00', room: 'Sala 1' });
    await assign();
    await assign({ atTime: '09:30' });
    expect((await caseView()).followups.map(({ atTime, room }) => [atTime, room])).toEqual([
      [null, ''],
      ['09:30', ''],
      ['10:00', 'Sala 1'],
    ]);
  });

  it('reads late, today or this week by the day in Lima', async () => {
    await assign({ dueOn: '2026-08-25' });
    const parts = async (at: string) => {
      office.setTime(at);
      await office.as('ana.flores');
      const { late, today, week, later } = await office.ok<TrayOwn>('tray.own');
      return [late.total, today.total, week.total, later];
    };
    expect(await parts('2026-08-17T14:00:00.000Z')).toEqual([0, 0, 0, 1]);
    expect(await parts('2026-08-18T14:00:00.000Z')).toEqual([0, 0, 1, 0]);
    expect(await parts('2026-08-26T04:59:00.000Z')).toEqual([0, 1, 0, 0]);
    expect(await parts('2026-08-26T05:00:00.000Z')).toEqual([1, 0, 0, 0]);
  });

  it('shows new facts to the responsable', async () => {
    const id = await assign();
    await office.ok('followups.record', result(id, { newFacts: 'El hermano dejó la escuela.' }));
    expect((await office.ok<TrayOffice>('tray.office')).newFacts.rows).toMatchObject([
      { caseId, text: 'El hermano dejó la escuela.', by: 'Rosa Quispe Mamani' },
    ]);
  });

  it('is left without effect with a reason, and when the case is concluded', async () => {
    const id = await assign();
    await office.ok('followups.cancel', { id, reason: 'Se mudó.' });
    expect((await office.refused('followups.record', result(id))).code).toBe('state_forbids');
    expect((await office.refused('followups.cancel', { id, reason: 'x' })).code).toBe(
      'state_forbids',
    );
    const open = await assign();
    await office.ok('cases.qualify', qualification(caseId));
    await office.ok('cases.conclude', {
      id: caseId,
      version: 2,
      happenedAt: NOW,
      cause: 'acumulado',
      text: 'Sigue en otro expediente.',
    });
    expect(await office.ok('followups.view', { id: open })).toMatchObject({ state: 'cancelled' });
    expect((await caseView()).due).toBeNull();
    expect((await office.refused('followups.assign', task())).code).toBe('state_forbids');
  });

  it('refuses a day gone by, a result of tomorrow, and people who are not there', async () => {
    const gone = await office.refused('followups.assign', task({ dueOn: '2026-08-09' }));
    expect(gone).toMatchObject({
      code: 'date_not_possible',
      fields: { dueOn: expect.any(String) },
    });
    const nobody = await office.refused('followups.assign', task({ assignedTo: caseId }));
    expect(nobody.fields).toHaveProperty('assignedTo');
    const stranger = await office.refused('followups.assign', task({ personId: caseId }));
    expect(stranger.code).toBe('not_found');
    const id = await assign();
    const tomorrow = result(id, { happenedAt: '2026-08-11T14:00:00.000Z' });
    expect((await office.refused('followups.record', tomorrow)).code).toBe('date_not_possible');
    const past = result(id, { next: { dueOn: '2026-08-01', kind: 'llamada', task: 'x' } });
    expect((await office.refused('followups.record', past)).fields).toHaveProperty('next.dueOn');
    expect((await caseView()).followups).toMatchObject([{ id, state: 'pending' }]);
  });

  it('is recorded by whoever has it, or by who gives them out', async () => {
    const id = await assign();
    await office.ok('accounts.add', colleague('luis.ramos', 'Luis Ramos', 'defensor'));
    await office.as('luis.ramos');
    expect((await office.refused('followups.record', result(id))).code).toBe('not_allowed');
    await office.as('ana.flores');
    await office.ok('followups.record', result(id));
  });

  it('is assigned by the responsable alone', async () => {
    await office.as('ana.flores');
    expect((await office.refused('followups.assign', task())).code).toBe('not_allowed');
  });
});

describe('a follow-up of someone who may not be called', () => {
  it('needs a reason when it is assigned, and keeps it', async () => {
    await closePhone();
    expect(await office.refused('followups.assign', task())).toMatchObject({
      code: 'safe_contact',
      fields: { contactOverride: expect.any(String) },
    });
    await assign({ kind: 'entrevista' });
    const id = await assign({ contactOverride: 'Pidió que la llamen hoy' });
    expect(await office.ok('followups.view', { id })).toMatchObject({
      contactOverride: 'Pidió que la llamen hoy',
      person: { safeContact: { noPhone: true, codeWord: 'Retama' } },
    });
    await office.ok('followups.record', result(id));
  });

  it('needs a reason when the rule came after it was assigned, and for the next call', async () => {
    const id = await assign();
    await closePhone();
    expect((await office.refused('followups.record', result(id))).code).toBe('safe_contact');
    const visit = result(id, { kind: 'entrevista' });
    const next = { dueOn: '2026-08-20', kind: 'llamada', task: 'Llamar' };
    expect((await office.refused('followups.record', { ...visit, next })).code).toBe(
      'safe_contact',
    );
    await office.ok('followups.record', visit);
  });
});
