/** Terms that are suspended and extended, on a real store. The office's clock stands on Monday 10 August 2026, 09:00. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dateInLima } from '../../domain/clock/lima.ts';
import type { CaseView } from '../cases/types.ts';
import { prefilled } from '../letters/testing.ts';
import { colleague, qualification, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { TermPreview } from './types.ts';

let office: TestOffice;
let caseId: string;
beforeEach(async () => {
  office = await testOffice();
  const plain = registration({ risk: 'no', lackOfProtection: 'no' });
  ({ id: caseId } = await office.ok<{ id: string }>('cases.register', plain));
});
afterEach(() => office.close());

const view = () => office.ok<CaseView>('cases.view', { id: caseId });
const NORM = 'DS 042-2026-PCM';
const suspension = async (more: object = {}) => ({
  caseId,
  version: (await view()).version,
  term: 'DNA_VERIF',
  subjectId: null,
  from: '2026-08-17',
  to: '2026-08-21',
  reason: 'Huelga nacional.',
  norm: NORM,
  ...more,
});
const extension = async (more: object = {}) => ({
  caseId,
  version: (await view()).version,
  term: 'DNA_VERIF',
  subjectId: null,
  amount: 2,
  reason: 'La familia cumple poco a poco.',
  norm: 'RDNA 32.2',
  ...more,
});
const inAttention = async (): Promise<string> => {
  await office.ok('cases.qualify', qualification(caseId));
  const { id } = await office.ok<{ id: string }>('cases.startAction', {
    caseId,
    version: (await view()).version,
    kind: 'asesoria',
    startedOn: '2026-08-10',
    detail: 'Orientar a la madre.',
  });
  return id;
};
const termOf = async (id: string) => (await view()).terms.find((term) => term.id === id);
const lastDay = async (id: string) => dateInLima((await termOf(id))?.due ?? '');

describe('the window of verification', () => {
  beforeEach(inAttention);

  it('goes on with a reason and a norm, and says who decided it', async () => {
    expect(await lastDay('DNA_VERIF')).toBe('2027-02-10');
    await office.ok('terms.extend', await extension());
    expect(await termOf('DNA_VERIF')).toMatchObject({ changed: true, status: 'running' });
    expect(await lastDay('DNA_VERIF')).toBe('2027-04-12');
    const { explanation } = (await termOf('DNA_VERIF')) ?? { explanation: '' };
    expect(explanation).toContain(
      'Ampliado en 2 meses: La familia cumple poco a poco; lo decidió Rosa Quispe Mamani (RDNA 32.2)',
    );
    const [line] = (await view()).diary.rows;
    expect(line).toMatchObject({
      kind: 'plazo_ampliado',
      text: expect.stringContaining('vencía el miércoles 10/02/2027 y vence el lunes 12/04/2027'),
    });
  });

  it('stands still while it is suspended, and both changes count together', async () => {
    await office.ok('terms.suspend', await suspension());
    expect(await lastDay('DNA_VERIF')).toBe('2027-02-15');
    await office.ok('terms.extend', await extension({ amount: 1 }));
    expect(await lastDay('DNA_VERIF')).toBe('2027-03-15');
  });

  it('shows until when it would run, and changes nothing', async () => {
    const { version: _, reason: __, norm: ___, ...asked } = await suspension();
    const found = await office.ok<TermPreview>('terms.preview', { ...asked, kind: 'suspension' });
    expect([found.from, found.to].map(dateInLima)).toEqual(['2027-02-10', '2027-02-15']);
    expect(found.explanation).toContain('Suspendido del 17/08/2026 al 21/08/2026');
    expect(await lastDay('DNA_VERIF')).toBe('2027-02-10');
  });

  it('keeps its mark once it is over', async () => {
    office.setTime('2027-02-11T14:00:00.000Z');
    const late = await extension();
    expect((await office.refused('terms.extend', late)).code).toBe('term_over');
    expect(await termOf('DNA_VERIF')).toMatchObject({ status: 'overdue', changed: false });
  });

  it('refuses days that move nothing, days reversed and a form opened before', async () => {
    const after = await suspension({ from: '2027-03-01', to: '2027-03-05' });
    expect(await office.refused('terms.suspend', after)).toMatchObject({
      code: 'bad_input',
      fields: { to: expect.stringContaining('no mueven') },
    });
    const reversed = await suspension({ to: '2026-08-16' });
    expect((await office.refused('terms.suspend', reversed)).fields).toHaveProperty('to');
    const stale = { ...(await extension()), version: 1 };
    expect((await office.refused('terms.extend', stale)).code).toBe('conflict');
  });

  it('begins anew when the case is reopened', async () => {
    await office.ok('terms.extend', await extension());
    const action = (await view()).actions[0]?.id;
    await office.ok('cases.finishAction', {
      id: action,
      finishedOn: '2026-08-10',
      state: 'done',
      result: 'Se orientó.',
    });
    const { version } = await view();
    await office.ok('cases.conclude', {
      id: caseId,
      version,
      happenedAt: '2026-08-10T14:00:00.000Z',
      cause: 'derecho_restituido',
      text: 'Se restituyó.',
    });
    expect((await office.refused('terms.extend', await extension())).code).toBe('state_forbids');
    office.setTime('2026-08-11T14:00:00.000Z');
    await office.ok('cases.reopen', { id: caseId, version: version + 1, reason: 'Se precipitó.' });
    office.setTime('2026-08-11T14:05:00.000Z');
    await office.ok('cases.startAction', {
      caseId,
      version: version + 2,
      kind: 'asesoria',
      startedOn: '2026-08-11',
      detail: 'Otra.',
    });
    expect(await lastDay('DNA_VERIF')).toBe('2027-02-11');
  });

  it('is counted anew with its changes when the calendar changes', async () => {
    await office.ok('terms.extend', await extension());
    await office.ok('calendar.add', {
      date: '2027-04-12',
      name: 'Día no laborable',
      scope: 'sector_publico',
      norm: NORM,
      reason: 'Publicado.',
    });
    expect(await lastDay('DNA_VERIF')).toBe('2027-04-13');
  });

  it('is suspended by the responsable alone, and extended by whoever attends', async () => {
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'defensor'));
    await office.as('ana.flores');
    expect((await office.refused('terms.suspend', await suspension())).code).toBe('not_allowed');
    await office.ok('terms.extend', await extension());
    await office.as('rosa.quispe');
    await office.ok('accounts.add', colleague('luz.vega', 'Luz Vega', 'worker'));
    await office.as('luz.vega');
    expect((await office.refused('terms.extend', await extension())).code).toBe('needs_defensor');
  });

  it('tells the list nothing of why', async () => {
    await office.ok('terms.suspend', await suspension());
    const [reason] = await office.ok<{ explanation: string }[]>('cases.why', {
      id: caseId,
      what: 'verificacion',
    });
    expect(reason?.explanation).toContain(`lo decidió Rosa Quispe Mamani (${NORM})`);
    expect(reason?.explanation).not.toContain('Huelga');
  });
});

describe('a qualification', () => {
  const of = { term: 'DNA_CALIF' };

  it('stands still by the clock, and its extension too', async () => {
    const before = (await termOf('DNA_CALIF'))?.due ?? '';
    const days = { ...of, from: '2026-08-11', to: '2026-08-11' };
    await office.ok('terms.suspend', await suspension(days));
    const { due } = (await termOf('DNA_CALIF')) ?? { due: '' };
    expect(Date.parse(due) - Date.parse(before)).toBe(24 * 60 * 60 * 1000);
    expect((await view()).due).toMatchObject({ what: 'calificacion', at: due });
    await office.ok('cases.extendQualification', {
      id: caseId,
      version: (await view()).version,
      reason: 'Falta un informe.',
    });
    // Seven working days from Monday 10 are 19 August; with one suspended, Thursday 20.
    expect(await lastDay('DNA_CALIF_EXT')).toBe('2026-08-20');
  });

  it('is extended by its own act only', async () => {
    expect(await office.refused('terms.extend', await extension(of))).toMatchObject({
      code: 'term_not_extendable',
    });
    await office.ok('cases.qualify', qualification(caseId));
    const days = { ...of, from: '2026-08-11', to: '2026-08-11' };
    expect((await office.refused('terms.suspend', await suspension(days))).code).toBe(
      'state_forbids',
    );
  });
});

describe('an asesoría (RDNA 34)', () => {
  it('goes on by working days, and has no term once it is over', async () => {
    const subjectId = await inAttention();
    const of = { term: 'DNA_ASESORIA', subjectId, norm: 'RDNA 34' };
    const term = async () => (await view()).actions[0]?.term;
    expect(await term()).toMatchObject({ dueOn: '2026-09-01' });
    await office.ok('terms.extend', await extension({ ...of, amount: 10 }));
    expect(await term()).toMatchObject({
      dueOn: '2026-09-15',
      explanation: expect.stringContaining('Ampliado en 10 días hábiles'),
    });
    await office.ok('cases.finishAction', {
      id: subjectId,
      finishedOn: '2026-08-10',
      state: 'done',
      result: 'Se orientó.',
    });
    expect((await office.refused('terms.extend', await extension(of))).code).toBe('state_forbids');
  });

  it('of another case is not found', async () => {
    const subjectId = await inAttention();
    const other = await office.ok<{ id: string }>('cases.register', registration());
    const asked = await extension({ term: 'DNA_ASESORIA', subjectId });
    const elsewhere = { ...asked, caseId: other.id, version: 1 };
    expect((await office.refused('terms.extend', elsewhere)).code).toBe('not_found');
  });
});

describe('the wait for an answer', () => {
  it('is repeated and goes up later when the institution is given more time', async () => {
    const draft = await prefilled(office, caseId);
    const { id } = await office.ok<{ id: string }>('letters.create', { caseId, fields: draft });
    await office.ok('letters.issue', { id, version: 1, reason: '' });
    await office.ok('letters.markSigned', { id, version: 2, signedAt: '2026-08-10T14:00:00.000Z' });
    await office.ok('letters.fileCargo', {
      letterId: id,
      receivedAt: '2026-08-10T14:00:00.000Z',
      receivedBy: 'Mesa de partes',
      receivedPost: '',
      deskNumber: '',
      folios: null,
      notes: '',
    });
    const of = { term: 'LETTER_REMINDER', subjectId: id, norm: 'Oficio 12-2026' };
    await office.ok('terms.extend', await extension({ ...of, amount: 5 }));
    const level = async () => (await view()).letters[0]?.waiting?.level;
    const unanswered = async () =>
      (await office.ok<{ letters: { unanswered: { total: number } } }>('tray.own')).letters
        .unanswered.total;
    // Five working days end on the 17th, ten on the 24th.
    office.setTime('2026-08-19T14:00:00.000Z');
    expect([await level(), await unanswered()]).toEqual(['in_time', 0]);
    await office.ok('calendar.add', {
      date: '2026-08-21',
      name: 'Día no laborable',
      scope: 'sector_publico',
      norm: NORM,
      reason: 'Publicado.',
    });
    office.setTime('2026-08-25T14:00:00.000Z');
    expect([await level(), await unanswered()]).toEqual(['in_time', 0]);
    office.setTime('2026-08-26T14:00:00.000Z');
    expect([await level(), await unanswered()]).toEqual(['reminder', 1]);
    const reasons = await office.ok<{ explanation: string }[]>('letters.why', { id });
    expect(reasons.map(({ explanation }) => explanation.includes('Ampliado en 5'))).toEqual([
      true,
      true,
    ]);
  });
});
