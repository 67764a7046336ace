import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../cases/types.ts';
import { colleague, qualification, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { CalendarRow, Moves } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

interface Changed {
  readonly id: string;
  readonly moved: Moves;
}

const day = (date: string, changes = {}) => ({
  date,
  name: 'Día no laborable',
  scope: 'sector_publico',
  norm: 'DS 042-2026-PCM',
  reason: 'Publicado en El Peruano',
  ...changes,
});
const add = (date: string, changes = {}) => office.ok<Changed>('calendar.add', day(date, changes));
const withdraw = (id: string) =>
  office.ok<Changed>('calendar.withdraw', { id, reason: 'Se derogó.' });
const year = async (of = 2026) => office.ok<CalendarRow[]>('calendar.year', { year: of });
const view = (id: string, from = office) => from.ok<CaseView>('cases.view', { id });

const register = async (from = office) => {
  const changes = { risk: 'no', lackOfProtection: 'no' } as const;
  return from.ok<{ id: string; number: string }>('cases.register', registration(changes));
};
/** Seven working days from Monday 10 August: Wednesday 19. */
async function extended(from = office) {
  const made = await register(from);
  await from.ok('cases.extendQualification', {
    id: made.id,
    version: 1,
    reason: 'Falta un informe.',
  });
  return made;
}
/** Six months from Monday 10 August 2026: Wednesday 10 February 2027. */
async function inAttention() {
  const made = await register();
  await office.ok('cases.qualify', qualification(made.id));
  const { version } = await view(made.id);
  const action = { caseId: made.id, version, kind: 'asesoria', detail: 'Se orienta.' };
  const started = await office.ok<{ id: string }>('cases.startAction', {
    ...action,
    startedOn: '2026-08-10',
  });
  return { ...made, actionId: started.id };
}
/** The last minute of a day in Lima. */
const endOf = (date: string): string => {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return `${next}T04:59:00.000Z`;
};

describe('the list of a year', () => {
  it('has the law’s days, the office’s own, and what was taken away or withdrawn', async () => {
    await add('2026-08-17');
    const gone = await add('2026-09-01', { name: 'Retorno de Tarata', scope: 'regional' });
    await withdraw(gone.id);
    await office.ok('calendar.takeAway', {
      date: '2026-08-28',
      norm: 'Ley X',
      reason: 'Se trabaja',
    });
    const rows = await year();
    const of = (date: string) => rows.filter((row) => row.date === date);
    expect(of('2026-04-02')).toMatchObject([{ id: null, state: 'law', norm: 'DL 713, art. 6' }]);
    expect(of('2026-08-17')).toMatchObject([
      { state: 'added', recorded: { by: 'Rosa Quispe Mamani', reason: 'Publicado en El Peruano' } },
    ]);
    expect(of('2026-08-28')).toMatchObject([
      { state: 'taken_away', scope: 'regional', norm: 'Ley X' },
    ]);
    expect(of('2026-09-01')).toMatchObject([
      { state: 'withdrawn', withdrawn: { by: 'Rosa Quispe Mamani', reason: 'Se derogó.' } },
    ]);
    expect(rows.map(({ date }) => date)).toEqual(rows.map(({ date }) => date).sort());
    expect((await year(2027)).every(({ state }) => state === 'law')).toBe(true);
  });

  it('is for everybody to read, and for the responsable to change', async () => {
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'defensor'));
    await office.as('ana.flores');
    expect((await year()).length).toBe(17);
    expect((await office.refused('calendar.add', day('2026-08-17'))).code).toBe('not_allowed');
  });

  it.each([
    ['a Saturday', day('2026-08-15'), 'sábado'],
    ['a holiday', day('2026-10-08'), 'Combate de Angamos'],
    ['a day without its norm', day('2026-08-17', { norm: ' ' }), null],
  ])('refuses %s', async (_what, given, says) => {
    const { code, fields } = await office.refused('calendar.add', given);
    expect(code).toBe('bad_input');
    expect(Object.values(fields ?? {})[0]).toContain(says ?? 'Escriba la norma');
  });

  it('refuses a day twice, and taking away what is no holiday', async () => {
    await add('2026-08-17');
    expect((await office.refused('calendar.add', day('2026-08-17'))).fields?.['date']).toContain(
      'ya está',
    );
    const taking = { date: '2026-08-18', norm: 'x', reason: 'x' };
    expect((await office.refused('calendar.takeAway', taking)).fields?.['date']).toContain(
      'no es feriado',
    );
    const { id } = await office.ok<Changed>('calendar.takeAway', { ...taking, date: '2026-10-08' });
    expect((await office.refused('calendar.add', day('2026-10-08'))).fields?.['date']).toContain(
      'se quitó',
    );
    await withdraw(id);
    expect((await office.refused('calendar.withdraw', { id, reason: 'x' })).code).toBe('not_found');
  });
});

describe('a change of the calendar', () => {
  it('moves a term that runs, tells what a preview told, and leaves it in the chain', async () => {
    const { id, number } = await extended();
    const foreseen = await office.ok('calendar.preview', {
      kind: 'add',
      date: '2026-08-17',
      scope: 'sector_publico',
    });
    expect((await view(id)).due?.at).toBe(endOf('2026-08-19'));
    const { id: dayId, moved } = await add('2026-08-17');
    const from = endOf('2026-08-19');
    const to = endOf('2026-08-20');
    expect(moved).toEqual({
      rows: [{ caseId: id, subjectId: id, rule: null, number, what: 'calificacion', from, to }],
      total: 1,
      kept: 0,
    });
    expect(foreseen).toEqual(moved);
    const seen = await view(id);
    expect(seen.due).toMatchObject({ what: 'calificacion', at: to });
    expect(seen.terms[1]).toMatchObject({ due: to, status: 'running' });
    expect(seen.terms[1]?.explanation).toContain('lun 17/08, Día no laborable (DS 042-2026-PCM)');
    const acts = await office.running.backend.open?.store.read((tx) =>
      tx.query(`SELECT subject_id AS id, detail FROM audit WHERE subject_kind = 'calendar_day'`),
    );
    expect(acts).toHaveLength(1);
    expect(acts[0].id).toBe(dayId);
    expect(JSON.parse(acts[0].detail)).toEqual({
      date: '2026-08-17',
      effect: 'closed',
      scope: 'sector_publico',
      norm: 'DS 042-2026-PCM',
      moved: 1,
      kept: 0,
      terms: [{ number, what: 'calificacion', from, to }],
    });

    const back = await withdraw(dayId);
    expect(back.moved.rows).toMatchObject([{ from: to, to: from }]);
    expect((await view(id)).due?.at).toBe(from);
  });

  it('moves the six months of a verification, and no date that a person chose', async () => {
    const { id } = await inAttention();
    const { operatorId } = await office.ok<{ operatorId: string }>('accounts.me');
    await office.ok('followups.assign', {
      caseId: id,
      kind: 'entrevista',
      task: 'Entrevistar',
      personId: null,
      isVerification: false,
      dueOn: '2027-02-10',
      assignedTo: operatorId,
      contactOverride: null,
    });
    expect((await add('2027-02-10')).moved).toMatchObject({
      total: 1,
      rows: [{ what: 'verificacion', from: endOf('2027-02-10'), to: endOf('2027-02-11') }],
    });
    const seen = await view(id);
    expect(seen.followups).toMatchObject([{ dueOn: '2027-02-10' }]);
    expect(seen.due).toMatchObject({ what: 'seguimiento', at: endOf('2027-02-10') });
    expect(seen.terms[1]?.due).toBe(endOf('2027-02-11'));
  });

  it('leaves a term that was already over, with its mark, and says why it did not move', async () => {
    const { id } = await extended();
    office.setTime('2026-08-20T14:00:00.000Z');
    expect((await add('2026-08-17')).moved).toEqual({ rows: [], total: 0, kept: 0 });
    const [, term] = (await view(id)).terms;
    expect(term).toMatchObject({ due: endOf('2026-08-19'), status: 'overdue' });
    expect(term?.explanation).toContain('conserva la fecha que tenía, el miércoles 19/08/2026');
  });

  it('leaves a term that was met, whatever the calendar says now', async () => {
    const { id } = await extended();
    const { version } = await view(id);
    await office.ok('cases.qualify', qualification(id, version));
    expect((await add('2026-08-17')).moved.total).toBe(0);
    expect((await view(id)).terms[1]).toMatchObject({ due: endOf('2026-08-19'), status: 'met' });
  });

  it('leaves a verification that was over, or whose case was concluded', async () => {
    const over = await inAttention();
    const done = await inAttention();
    await office.ok('cases.finishAction', {
      id: done.actionId,
      finishedOn: '2026-08-10',
      state: 'done',
      result: 'Orientada.',
    });
    const { version } = await view(done.id);
    await office.ok('cases.conclude', {
      id: done.id,
      version,
      happenedAt: '2026-08-10T14:00:00.000Z',
      cause: 'derecho_restituido',
      text: 'El padre cumple.',
    });
    const due = endOf('2027-02-10');
    office.setTime('2027-02-09T14:00:00.000Z');
    // In time for one, and nobody's affair any more for the other.
    expect(
      (
        await office.ok<Moves>('calendar.preview', {
          kind: 'add',
          date: '2027-02-10',
          scope: 'regional',
        })
      ).rows.map(({ caseId }) => caseId),
    ).toEqual([over.id]);
    office.setTime('2027-02-11T14:00:00.000Z');
    expect((await add('2027-02-10')).moved).toEqual({ rows: [], total: 0, kept: 0 });
    expect((await view(over.id)).terms[1]).toMatchObject({ due, status: 'overdue' });
    expect((await view(done.id)).terms[1]).toMatchObject({ due, status: 'met' });
  });

  it('makes no term late that was in time', async () => {
    const { id } = await extended();
    const added = await add('2026-08-17');
    office.setTime('2026-08-20T14:00:00.000Z');
    expect((await withdraw(added.id)).moved).toEqual({ rows: [], total: 0, kept: 1 });
    expect((await view(id)).terms[1]).toMatchObject({
      due: endOf('2026-08-20'),
      status: 'running',
    });
  });

  it('keeps the date of a verification that was over when another action begins', async () => {
    const { id } = await inAttention();
    office.setTime('2027-02-12T14:00:00.000Z');
    await add('2027-02-10');
    const { version } = await view(id);
    const action = { caseId: id, version, kind: 'asesoria', detail: 'Otra.' };
    await office.ok('cases.startAction', { ...action, startedOn: '2027-02-12' });
    expect((await view(id)).terms[1]).toMatchObject({
      due: endOf('2027-02-10'),
      status: 'overdue',
    });
  });

  it('lets the office close on one day without stretching what runs over it', async () => {
    const { id } = await extended();
    expect((await add('2026-08-17', { scope: 'cierre' })).moved.total).toBe(0);
    const last = await add('2026-08-19', { scope: 'cierre', name: 'Corte de luz' });
    expect(last.moved.rows).toMatchObject([{ to: endOf('2026-08-20') }]);
    expect((await view(id)).terms[1]?.explanation).toContain('la oficina no atendió');
  });

  it('counts a term that begins afterwards', async () => {
    await add('2026-08-17');
    const { id } = await extended();
    expect((await view(id)).due?.at).toBe(endOf('2026-08-20'));
  });

  it('neither names nor counts a case from which whoever changes it must abstain', async () => {
    const { id } = await extended();
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'defensor'));
    const people = await office.ok<{ id: string; userName: string }[]>('accounts.list');
    const substituteId = people.find(({ userName }) => userName === 'ana.flores')?.id;
    await office.ok('access.abstain', { caseId: id, cause: 'proceso', note: '', substituteId });
    expect((await add('2026-08-17')).moved).toEqual({ rows: [], total: 0, kept: 0 });
    await office.as('ana.flores');
    expect((await view(id)).due?.at).toBe(endOf('2026-08-20'));
  });
});

it('is of each store alone, also when two are open in one process', async () => {
  const other = await testOffice();
  try {
    await add('2026-08-17');
    const there = await extended(other);
    const here = await extended();
    expect((await view(here.id)).due?.at).toBe(endOf('2026-08-20'));
    expect((await view(there.id, other)).due?.at).toBe(endOf('2026-08-19'));
  } finally {
    await other.close();
  }
});

it('is read again from the store by whoever enters next', async () => {
  await add('2026-08-17');
  await office.as('rosa.quispe');
  const { id } = await extended();
  expect((await view(id)).due?.at).toBe(endOf('2026-08-20'));
});
