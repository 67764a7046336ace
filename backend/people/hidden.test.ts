import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView, RevealedInformant } from '../cases/types.ts';
import { child, colleague, LUZ, reception, registration, someone } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';

const NAME = 'Visitación';

let office: TestOffice;
let caseId: string;
let hidden: string;
let ana: string;
beforeEach(async () => {
  office = await testOffice();
  ({ id: ana } = await office.ok<{ id: string }>(
    'accounts.add',
    colleague('ana.flores', 'Ana Flores', 'worker'),
  ));
});
afterEach(() => office.close());

const register = (reserveIdentity: boolean) =>
  office.ok<{ id: string }>(
    'cases.register',
    registration({
      informant: {
        ...reception().informant,
        person: someone({ givenNames: NAME, phone: '955 000 111', address: 'Jr. Tacna 9' }),
        reserveIdentity,
      },
      affected: [child(LUZ)],
    }),
  );
const reserve = () =>
  office.ok('cases.changeInformant', { caseId, reserveIdentity: true, relation: null });
const task = (changes = {}) => ({
  caseId,
  kind: 'entrevista',
  task: 'Preguntar de nuevo',
  personId: hidden,
  isVerification: false,
  dueOn: '2026-08-12',
  assignedTo: ana,
  contactOverride: null,
  ...changes,
});

describe('a reserved informant', () => {
  it('is named by no act of the case', async () => {
    ({ id: caseId } = await register(true));
    const asked = { caseId, reason: 'La fiscalía la citará.' };
    const told = await office.ok<RevealedInformant>('cases.revealInformant', asked);
    hidden = told.person?.id ?? '';
    expect(told.person?.name).toContain(NAME);
    expect((await office.refused('followups.assign', task())).code).toBe('not_found');
    await office.ok('followups.assign', task({ personId: null }));
  });

  it('who was called before she asked for reserve is in no answer about the case', async () => {
    ({ id: caseId } = await register(false));
    const before = await office.ok<CaseView>('cases.view', { id: caseId });
    hidden = before.informant?.person?.personId ?? '';
    const luz = before.people[0]?.personId ?? '';
    const { id: followupId } = await office.ok<{ id: string }>('followups.assign', task());
    expect(JSON.stringify(await office.ok('followups.view', { id: followupId }))).toContain(NAME);
    await reserve();
    const reads: readonly [string, unknown][] = [
      ['cases.view', { id: caseId }],
      ['cases.diary', { id: caseId }],
      ['cases.list', {}],
      ['followups.view', { id: followupId }],
      ['people.view', { id: luz }],
      ['people.search', { text: 'luz' }],
      ['search.all', { text: '0001' }],
      ['letters.list', {}],
      ['tray.own', undefined],
    ];
    for (const [path, input] of reads) {
      const answer = JSON.stringify(await office.ok(path, input));
      expect(answer, path).not.toContain(hidden);
      expect(answer, path).not.toContain(NAME);
    }
  });

  it('who also takes part openly is there as what she is', async () => {
    ({ id: caseId } = await register(false));
    const before = await office.ok<CaseView>('cases.view', { id: caseId });
    hidden = before.informant?.person?.personId ?? '';
    await reserve();
    await office.ok('cases.addPerson', {
      caseId,
      role: 'relative',
      person: { kind: 'existing', id: hidden },
      relation: 'abuelo',
      presumed: null,
      livesTogether: 'si',
      notes: '',
      safeContact: null,
    });
    const { id } = await office.ok<{ id: string }>('followups.assign', task());
    expect(await office.ok('followups.view', { id })).toMatchObject({ person: { id: hidden } });
    const seen = await office.ok<CaseView>('cases.view', { id: caseId });
    expect(seen.followups).toMatchObject([{ personId: hidden }]);
    expect(seen.informant).toMatchObject({ reserved: true, person: null });
  });

  it('of an older store, linked under its own key alone, is put apart when somebody enters', async () => {
    ({ id: caseId } = await register(false));
    const before = await office.ok<CaseView>('cases.view', { id: caseId });
    hidden = before.informant?.person?.personId ?? '';
    const { store } = office.running.backend.open ?? {};
    await store?.write((tx) =>
      tx.query(`UPDATE case_people SET reserve_identity = 1 WHERE role = 'informant'`),
    );
    await office.as('ana.flores');
    const rows = await office.running.backend.open?.store.read((tx) =>
      tx.query(`SELECT person_id AS "personId", relation, reserved FROM case_people
        WHERE role = 'informant'`),
    );
    expect(rows).toEqual([
      { personId: null, relation: null, reserved: expect.stringMatching(/^~k1~|^~b1~/) },
    ]);
    await office.as('rosa.quispe');
    const asked = { caseId, reason: 'La fiscalía la citará.' };
    const told = await office.ok<RevealedInformant>('cases.revealInformant', asked);
    expect(told.person?.id).toBe(hidden);
  });
});
