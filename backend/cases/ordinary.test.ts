import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prefilled } from '../letters/testing.ts';
import { colleague, registration } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import type { CaseView } from './types.ts';

let office: TestOffice;
let caseId: string;
beforeEach(async () => {
  office = await testOffice();
  ({ id: caseId } = await office.ok<{ id: string }>('cases.register', registration()));
});
afterEach(() => office.close());

const view = (id = caseId) => office.ok<CaseView>('cases.view', { id });

describe('new facts (RDNA 32.4)', () => {
  const followUp = () =>
    office.ok<{ id: string; number: string }>('cases.register', {
      ...registration(),
      originId: caseId,
    });

  it('are a case of their own, and each shows the other', async () => {
    const { id, number } = await followUp();
    const first = await view();
    expect(first.linked).toEqual({ origin: null, after: [{ id, number }] });
    expect((await view(id)).linked).toEqual({
      origin: { id: caseId, number: first.number },
      after: [],
    });
    expect(first.diary.rows.map(({ kind }) => kind)).toContain('caso_vinculado');
    expect(JSON.stringify(first.diary)).not.toContain(number);
  });

  it('do not lead to a case that is closed to whoever looks', async () => {
    const { id } = await followUp();
    const ana = await office.ok<{ id: string }>(
      'accounts.add',
      colleague('ana.flores', 'Ana Flores', 'defensor'),
    );
    await office.ok('accounts.add', colleague('luis.rojas', 'Luis Rojas', 'defensor'));
    await office.ok('access.seal', {
      caseId: id,
      reason: 'Vive cerca de la oficina.',
      readers: [ana.id],
      password: PASSWORD,
    });
    await office.as('luis.rojas');
    expect((await view()).linked.after).toEqual([]);
    const origin = { ...registration(), originId: id };
    expect((await office.refused('cases.register', origin)).code).toBe('not_found');
    await office.as('ana.flores');
    expect((await view()).linked.after).toMatchObject([{ id }]);
  });
});

describe('a derivation', () => {
  it('says how far it has come, from its letter', async () => {
    const step = async () => (await view()).letters[0]?.step;
    const draft = await prefilled(office, caseId);
    const { id } = await office.ok<{ id: string }>('letters.create', { caseId, fields: draft });
    expect(await step()).toBe('coordinada');
    await office.ok('letters.issue', { id, version: 1, reason: '' });
    expect(await step()).toBe('emitida');
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
    expect(await step()).toBe('entregada');
    office.setTime('2026-08-19T14:00:00.000Z');
    expect((await view()).letters[0]).toMatchObject({
      step: 'sin_respuesta',
      waiting: { level: 'reminder' },
    });
    await office.ok('letters.recordAnswer', {
      letterId: id,
      answeredAt: '2026-08-19T13:00:00.000Z',
      document: 'Oficio 8',
      notes: '',
      outcome: 'observada',
    });
    expect((await view()).letters[0]).toMatchObject({ step: 'observada', waiting: null });
  });
});
