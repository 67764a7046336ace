import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { issuedLetter } from '../letters/testing.ts';
import { qualification, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { TermReason } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const register = async () => (await office.ok<{ id: string }>('cases.register', registration())).id;
const why = (path: string, input: unknown) => office.ok<TermReason[]>(path, input);

describe('why something is due when it is', () => {
  it('of a qualification says the rule, its norm and from when it runs', async () => {
    const id = await register();
    const [reason] = await why('cases.why', { id, what: 'calificacion' });
    expect(reason).toMatchObject({ label: 'Calificación del caso', verified: true });
    expect(reason?.explanation).toMatch(/^Plazo de 24 horas desde el .*\(RDNA 30\.2\)/);
  });

  it('of one extended is the term that runs now, with the days it jumps over', async () => {
    const id = await register();
    await office.ok('cases.extendQualification', {
      id,
      version: 1,
      reason: 'Falta el informe de la escuela.',
    });
    const [reason] = await why('cases.why', { id, what: 'calificacion' });
    expect(reason?.label).toBe('Calificación del caso, ampliada');
    expect(reason?.explanation).toContain('No cuentan sábados ni domingos');
  });

  it('of a verification runs from the first defence action', async () => {
    const id = await register();
    await office.ok('cases.qualify', qualification(id));
    expect((await office.refused('cases.why', { id, what: 'verificacion' })).code).toBe(
      'not_found',
    );
    await office.ok('cases.startAction', {
      caseId: id,
      version: 2,
      kind: 'asesoria',
      startedOn: '2026-08-10',
      detail: 'Se orientó.',
    });
    const [reason] = await why('cases.why', { id, what: 'verificacion' });
    expect(reason?.explanation).toMatch(/^Plazo de 6 meses desde el 10\/08\/2026 .*RDNA 32\.2/);
  });

  it('of a follow-up is who chose the day, and that no norm did', async () => {
    const id = await register();
    const { operatorId } = await office.ok<{ operatorId: string }>('accounts.me');
    const assign = (dueOn: string) =>
      office.ok<{ id: string }>('followups.assign', {
        caseId: id,
        personId: null,
        kind: 'llamada',
        task: 'Llamar a la madre',
        dueOn,
        assignedTo: operatorId,
        isVerification: true,
        contactOverride: null,
      });
    const late = await assign('2026-08-20');
    await assign('2026-08-12');
    const [own] = await why('followups.why', { id: late.id });
    expect(own?.explanation).toBe(
      'Vence el 20/08/2026: es la fecha que puso Rosa Quispe Mamani al asignarlo el 10/08/2026 09:00. Cuenta como verificación (RDNA 32.3). No es un plazo de ley: puede cambiarse asignando otro.',
    );
    // Of the case it is the nearest.
    const [nearest] = await why('cases.why', { id, what: 'seguimiento' });
    expect(nearest?.explanation).toContain('Vence el 12/08/2026');
  });

  it('of the wait for an answer is both terms, to be verified, from the delivery on', async () => {
    const letter = await issuedLetter(office);
    expect((await office.refused('letters.why', { id: letter.id })).code).toBe('not_found');
    await office.ok('letters.markSigned', {
      id: letter.id,
      version: letter.version,
      signedAt: '2026-08-10T14:00:00.000Z',
    });
    await office.ok('letters.fileCargo', {
      letterId: letter.id,
      receivedAt: '2026-08-10T14:00:00.000Z',
      receivedBy: 'Mesa de partes',
      receivedPost: '',
      deskNumber: '',
      folios: null,
      notes: '',
    });
    const reasons = await why('letters.why', { id: letter.id });
    expect(reasons.map(({ verified }) => verified)).toEqual([false, false]);
    expect(reasons[0]?.explanation).toContain('Vence el lunes 17/08/2026');
    expect(reasons[1]?.explanation).toContain('Vence el lunes 24/08/2026');
  });

  it('of a reception left half done runs from the arrival that was typed, and is for the office', async () => {
    const { id } = await office.ok<{ id: string }>('drafts.save', {
      id: null,
      kind: 'reception',
      subjectId: null,
      payload: '{"receivedAt":"2026-08-10T12:00:00.000Z","facts":"Secreto"}',
    });
    const reasons = await why('tray.whyDraft', { id });
    expect(reasons[0]?.explanation).toContain('desde el 10/08/2026 07:00 (RDNA 30.2)');
    expect(JSON.stringify(reasons)).not.toContain('Secreto');
  });

  it('is no look at the case: nothing is logged', async () => {
    const id = await register();
    const rows = async () =>
      office.running.backend.open?.store.read((tx) => tx.query('SELECT count(*) FROM audit'));
    const before = await rows();
    await why('cases.why', { id, what: 'calificacion' });
    expect(await rows()).toEqual(before);
  });
});
