import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../cases/types.ts';
import { colleague, qualification } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import { type AgreementCase, agreementCase, commitment, recognition, signer } from './testing.ts';
import type { AgreementView } from './types.ts';

let office: TestOffice;
let at: AgreementCase;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const begin = async (raul?: Parameters<typeof agreementCase>[2]) => {
  at = await agreementCase(office, 'compromiso', raul);
};
const commit = (changes: object = {}) =>
  office.ok<{ ids: string[] }>(
    'agreements.commit',
    commitment(at, { filiation: recognition(at), ...changes }),
  );
const refused = (changes: object = {}) =>
  office.refused('agreements.commit', commitment(at, { filiation: recognition(at), ...changes }));
const ofCase = () => office.ok<AgreementView[]>('agreements.ofCase', { caseId: at.caseId });
const caseView = () => office.ok<CaseView>('cases.view', { id: at.caseId });
const pending = async () => (await caseView()).followups.filter(({ state }) => state === 'pending');
const step = (agreementId: string | undefined, kind: string, changes = {}) => ({
  agreementId,
  kind,
  happenedOn: '2026-08-10',
  text: 'En ventanilla.',
  number: null as string | null,
  remindOn: null as string | null,
  ...changes,
});
const conclusion = async () => ({
  id: at.caseId,
  version: (await caseView()).version,
  happenedAt: office.running.backend.clock().toISOString(),
  cause: 'derecho_restituido',
  text: 'Inscrita.',
});

describe('a recognition', () => {
  it('opens its gestión, which ends with the new acta alone; until then the case goes on', async () => {
    await begin();
    const { ids } = await commit();
    const [agreementId] = ids;
    const gestion = (await caseView()).actions.find(
      ({ kind }) => kind === 'gestion_administrativa',
    );
    expect(gestion).toMatchObject({ state: 'open', startedOn: '2026-08-10' });
    expect(await pending()).toMatchObject([{ kind: 'revision_acuerdo', dueOn: '2026-08-21' }]);
    expect(await ofCase()).toMatchObject([{ matter: 'filiacion', registry: { state: 'open' } }]);

    const byHand = { id: gestion?.id, finishedOn: '2026-08-10', state: 'done', result: 'Listo.' };
    expect((await office.refused('cases.finishAction', byHand)).code).toBe('registry_ends_itself');
    const finished = { ...byHand, id: at.actionId };
    await office.ok('cases.finishAction', finished);
    expect((await office.refused('cases.conclude', await conclusion())).code).toBe(
      'closing_registry_open',
    );

    await office.ok('agreements.addStep', step(agreementId, 'cita', { remindOn: '2026-08-17' }));
    expect(await pending()).toMatchObject([{ dueOn: '2026-08-17' }]);
    await office.ok(
      'agreements.addStep',
      step(agreementId, 'observada', { text: 'Falta el DNI.' }),
    );
    const early = step(agreementId, 'acta_nueva', { happenedOn: '2026-08-09', number: '1' });
    expect((await office.refused('agreements.addStep', early)).code).toBe('date_not_possible');
    expect(
      (await office.refused('agreements.addStep', step(agreementId, 'acta_nueva'))).fields,
    ).toHaveProperty('number');

    office.setTime('2026-08-24T14:00:00.000Z');
    const acta = { happenedOn: '2026-08-24', number: '2203-2026', text: 'Con ambos apellidos.' };
    await office.ok('agreements.addStep', step(agreementId, 'acta_nueva', acta));
    expect(await pending()).toEqual([]);
    expect((await caseView()).actions).toMatchObject([
      {},
      {
        state: 'done',
        finishedOn: '2026-08-24',
        result: 'Nueva acta de nacimiento 2203-2026. Con ambos apellidos.',
      },
    ]);
    const over = step(agreementId, 'cita', { happenedOn: '2026-08-24' });
    expect((await office.refused('agreements.addStep', over)).code).toBe('state_forbids');
    const dni = { happenedOn: '2026-08-24', number: '99900099' };
    await office.ok('agreements.addStep', step(agreementId, 'dni', dni));
    expect((await ofCase())[0]?.registry?.steps.map(({ kind }) => kind)).toEqual([
      'dni',
      'acta_nueva',
      'observada',
      'cita',
    ]);
    await office.ok('cases.conclude', await conclusion());
  });

  it('is asked about every fifteen days once its day is over', async () => {
    await begin();
    await commit();
    office.setTime('2026-08-21T14:00:00.000Z');
    const [first] = await pending();
    await office.ok('followups.record', {
      id: first?.id,
      happenedAt: '2026-08-21T14:00:00.000Z',
      kind: 'revision_acuerdo',
      result: 'incumple',
      notes: 'No fue.',
      newFacts: null,
      next: null,
      contactOverride: null,
    });
    // Saturday 5 September: Monday 7.
    expect(await pending()).toMatchObject([{ dueOn: '2026-09-07' }]);
  });

  it('is stopped by the responsable, with a reason, and may be made again', async () => {
    await begin();
    const { ids } = await commit();
    expect((await refused()).code).toBe('filiation_exists');
    await office.ok('accounts.add', colleague('luis.ramos', 'Luis Ramos', 'defensor'));
    await office.as('luis.ramos');
    const stop = { agreementId: ids[0], reason: 'Se retractó antes de inscribir.' };
    expect((await office.refused('agreements.stopRegistry', stop)).code).toBe('not_allowed');
    await office.as('rosa.quispe');
    await office.ok('agreements.stopRegistry', stop);
    expect(await pending()).toEqual([]);
    expect(await ofCase()).toMatchObject([{ registry: { state: 'stopped' } }]);
    expect((await office.refused('agreements.stopRegistry', stop)).code).toBe('state_forbids');
    await commit();
  });

  it('V07 passes an adolescent of 14 alone, and refuses one of 13 (RDNA 50.3)', async () => {
    await begin({ birthDate: '2012-08-11' });
    const young = await refused();
    expect(young.code).toBe('recognition_too_young');
    expect(young.fields).toHaveProperty('filiation');
    await office.close();
    office = await testOffice();
    await begin({ birthDate: '2012-08-10' });
    await commit();
  });

  it('asks the age that nobody knows, and what the acta de nacimiento says', async () => {
    await begin({ birthDate: null });
    expect((await refused()).code).toBe('party_age_unknown');
    const unknown = { filiation: recognition(at, { hasFiliation: 'no_sabe' }), ageConfirmed: true };
    expect((await refused(unknown)).code).toBe('filiation_unknown');
    const there = { filiation: recognition(at, { hasFiliation: 'si' }), ageConfirmed: true };
    expect((await refused(there)).code).toBe('filiation_exists');
    const late = { filiation: recognition(at, { registerBy: '2026-08-09' }), ageConfirmed: true };
    expect((await refused(late)).code).toBe('date_not_possible');
    await commit({ ageConfirmed: true });
  });

  it('is not between a victim and whoever is accused', async () => {
    await begin();
    const { version } = await caseView();
    const { competence: _, actions: __, ...refinement } = qualification(at.caseId, version);
    await office.ok('cases.refineQualification', { ...refinement, crime: 'si' });
    expect((await refused()).code).toBe('victim_with_accused');
    expect((await refused({ withAccused: true })).code).toBe('victim_with_accused');
    await commit({ withAccused: false });
  });
});

describe('norms of conduct', () => {
  it('are of anybody, a child and an institution too, and looked at each month until their last day', async () => {
    await begin();
    const conduct = {
      commitments: [
        { personId: at.luz, institution: null, what: 'Ir a clases', indicator: 'Asistencia' },
        { personId: null, institution: 'IE 42218', what: 'Tutoría', indicator: 'Informe' },
      ],
      until: '2026-09-30',
    };
    await commit({ filiation: null, conduct, parties: [signer(at.luz), signer(at.teresa)] });
    expect(await ofCase()).toMatchObject([{ matter: 'normas', registry: null, money: null }]);
    // A month after Monday 10 August.
    expect(await pending()).toMatchObject([{ dueOn: '2026-09-10' }]);
  });
});
