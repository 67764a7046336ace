import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../cases/types.ts';
import { colleague, qualification, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { TrayOwn } from '../tray/types.ts';
import type { JudicialView } from './types.ts';

let office: TestOffice;
let caseId: string;
beforeEach(async () => {
  office = await testOffice();
  ({ id: caseId } = await office.ok<{ id: string }>('cases.register', registration()));
});
afterEach(() => office.close());

const lawsuit = (changes = {}) => ({
  caseId,
  subject: 'alimentos',
  part: 'representa',
  court: 'Juzgado de Paz Letrado de Tarata',
  number: '',
  startedOn: '2026-08-10',
  ...changes,
});
const opened = () => office.ok<{ id: string }>('judicial.open', lawsuit());
const ofCase = () => office.ok<JudicialView[]>('judicial.ofCase', { caseId });
const caseView = () => office.ok<CaseView>('cases.view', { id: caseId });
const me = async () => (await office.ok<{ operatorId: string }>('accounts.me')).operatorId;
const hearing = async (id: string, changes = {}) => ({
  id,
  kind: 'audiencia_judicial',
  dueOn: '2026-08-12',
  task: 'Audiencia única, 09:00',
  assignedTo: await me(),
  ...changes,
});

describe('a lawsuit', () => {
  it('keeps its court, its number, what happened and how it ended', async () => {
    const { id } = await opened();
    const court = 'Juzgado Mixto de Tarata';
    await office.ok('judicial.change', { id, version: 1, court, number: '00045-2026-0-2304' });
    office.setTime('2026-08-11T15:00:00.000Z');
    const act = { id, happenedOn: '2026-08-11', text: 'Se pide asignación anticipada.' };
    await office.ok('judicial.addAct', { ...act, kind: 'escrito' });
    const ended = { result: 'conciliacion', endedOn: '2026-08-11', text: '300 soles cada mes.' };
    await office.ok('judicial.end', { id, version: 2, ...ended });
    expect(await ofCase()).toMatchObject([
      {
        id,
        court,
        number: '00045-2026-0-2304',
        part: 'representa',
        result: 'conciliacion',
        resultText: '300 soles cada mes.',
        acts: [
          { kind: 'escrito', text: 'Se pide asignación anticipada.', by: 'Rosa Quispe Mamani' },
        ],
      },
    ]);
    const told = (await caseView()).diary.rows.filter(({ kind }) => kind === 'proceso_judicial');
    expect(told.map(({ text }) => text)).toContain(
      'Escrito presentado: Se pide asignación anticipada.',
    );
    expect((await office.refused('judicial.addAct', { ...act, kind: 'otro' })).code).toBe(
      'state_forbids',
    );
  });

  it('has the office as representative in alimentos and filiación alone', async () => {
    const refused = await office.refused('judicial.open', lawsuit({ subject: 'tenencia' }));
    expect(refused.code).toBe('representation_forbidden');
    await office.ok('judicial.open', lawsuit({ subject: 'tenencia', part: 'sigue' }));
  });

  it('may have begun before the case, and nothing of it before it began', async () => {
    const { id } = await office.ok<{ id: string }>(
      'judicial.open',
      lawsuit({ startedOn: '2025-03-02' }),
    );
    const act = { id, kind: 'demanda', text: 'Demanda.' };
    const early = await office.refused('judicial.addAct', { ...act, happenedOn: '2025-03-01' });
    expect(early.code).toBe('date_not_possible');
    await office.ok('judicial.addAct', { ...act, happenedOn: '2025-03-02' });
    const future = lawsuit({ startedOn: '2026-08-11' });
    expect((await office.refused('judicial.open', future)).code).toBe('date_not_possible');
  });

  it('is changed by one at a time', async () => {
    const { id } = await opened();
    const change = { id, version: 1, court: 'Juzgado Mixto', number: '' };
    await office.ok('judicial.change', change);
    expect((await office.refused('judicial.change', change)).code).toBe('conflict');
  });

  it('is kept by a defensor/a, and only looked at by who is none', async () => {
    await opened();
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.as('ana.flores');
    expect(await ofCase()).toHaveLength(1);
    expect((await office.refused('judicial.open', lawsuit())).code).toBe('needs_defensor');
  });
});

describe('a hearing or a term of it', () => {
  it('is in the tray of whoever answers for it, and what is due next in the case', async () => {
    await office.ok('cases.qualify', qualification(caseId, 1));
    const { id } = await opened();
    await office.ok('judicial.schedule', await hearing(id));
    expect(await office.ok<TrayOwn>('tray.own')).toMatchObject({
      week: { total: 1, rows: [{ kind: 'audiencia_judicial', dueOn: '2026-08-12' }] },
    });
    expect((await caseView()).due).toMatchObject({ what: 'seguimiento' });
    expect(await ofCase()).toMatchObject([{ dates: [{ state: 'pending', dueOn: '2026-08-12' }] }]);
    const past = await hearing(id, { dueOn: '2026-08-09' });
    expect((await office.refused('judicial.schedule', past)).code).toBe('date_not_possible');
    const visit = await hearing(id, { kind: 'visita' });
    expect((await office.refused('judicial.schedule', visit)).code).toBe('bad_input');
  });

  it('is done or put off, and the next one is of the same lawsuit', async () => {
    const { id } = await opened();
    const { id: followupId } = await office.ok<{ id: string }>(
      'judicial.schedule',
      await hearing(id),
    );
    const result = {
      id: followupId,
      happenedAt: '2026-08-10T14:00:00.000Z',
      kind: 'audiencia_judicial',
      notes: 'El demandado pidió otra fecha.',
      newFacts: null,
      next: { dueOn: '2026-08-20', kind: 'audiencia_judicial', task: 'Continuación' },
      contactOverride: null,
    };
    const complies = await office.refused('followups.record', { ...result, result: 'cumple' });
    expect(complies.fields).toHaveProperty('result');
    await office.ok('followups.record', { ...result, result: 'reprogramado' });
    expect(await ofCase()).toMatchObject([
      { dates: [{ state: 'pending', dueOn: '2026-08-20' }, { state: 'done' }] },
    ]);
  });

  it('keeps the lawsuit open, and the lawsuit the case', async () => {
    await office.ok('cases.qualify', qualification(caseId, 1));
    const { id } = await opened();
    const { id: followupId } = await office.ok<{ id: string }>(
      'judicial.schedule',
      await hearing(id),
    );
    const end = { id, version: 1, result: 'fundada', endedOn: '2026-08-10', text: 'Fundada.' };
    expect((await office.refused('judicial.end', end)).code).toBe('judicial_dates_pending');
    await office.ok('followups.cancel', { id: followupId, reason: 'Se suspendió.' });
    const conclusion = {
      id: caseId,
      version: (await caseView()).version,
      happenedAt: '2026-08-10T14:00:00.000Z',
      cause: 'derecho_restituido',
      text: 'Cumple.',
    };
    expect((await office.refused('cases.conclude', conclusion)).code).toBe('closing_judicial_open');
    await office.ok('judicial.end', end);
    await office.ok('cases.conclude', conclusion);
  });
});
