import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../cases/types.ts';
import { child, colleague, LUZ, reception, registration, someone } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { PersonView } from './types.ts';

const NOW = '2026-08-10T14:00:00.000Z';
const NAME = 'Visitación';

let office: TestOffice;
let caseId: string;
let hidden: string;
let ana: string;
let rosa: string;
beforeEach(async () => {
  office = await testOffice();
  ({ operatorId: rosa } = await office.ok<{ operatorId: string }>('accounts.me'));
  ({ id: ana } = await office.ok<{ id: string }>(
    'accounts.add',
    colleague('ana.flores', 'Ana Flores', 'worker'),
  ));
  ({ id: caseId } = await register());
  hidden = await informantOf(caseId);
});
afterEach(() => office.close());

const informant = () => ({
  ...reception().informant,
  person: someone({ givenNames: NAME, phone: '955 000 111', address: 'Jr. Tacna 9' }),
  reserveIdentity: true,
});
const register = () =>
  office.ok<{ id: string }>(
    'cases.register',
    registration({ informant: informant(), affected: [child(LUZ)] }),
  );
const informantOf = async (id: string) =>
  (await office.ok<CaseView>('cases.view', { id })).informant?.person?.personId ?? '';
const task = (assignedTo: string, changes = {}) => ({
  caseId,
  kind: 'entrevista',
  task: 'Preguntar de nuevo',
  personId: hidden,
  isVerification: false,
  dueOn: '2026-08-12',
  assignedTo,
  contactOverride: null,
  ...changes,
});

describe('a reserved informant', () => {
  it('is in no answer about the case that a worker reads', async () => {
    const { id: followupId } = await office.ok<{ id: string }>('followups.assign', task(rosa));
    const { id: done } = await office.ok<{ id: string }>('followups.assign', task(rosa));
    const result = {
      id: done,
      happenedAt: NOW,
      kind: 'entrevista',
      result: 'cumple',
      notes: 'Lo confirma.',
      newFacts: null,
      next: { dueOn: '2026-09-10', kind: 'entrevista', task: 'Setiembre' },
      contactOverride: null,
    };
    const { nextId } = await office.ok<{ nextId: string }>('followups.record', result);
    await office.ok('cases.addNote', {
      caseId,
      kind: 'llamada',
      happenedAt: NOW,
      text: 'Se conversó.',
      correctsId: null,
      personId: hidden,
      contactOverride: null,
    });
    const luz = (await office.ok<CaseView>('cases.view', { id: caseId })).people[0]?.personId ?? '';
    const reads: readonly [string, unknown][] = [
      ['cases.view', { id: caseId }],
      ['cases.diary', { id: caseId }],
      ['cases.list', {}],
      ['followups.view', { id: followupId }],
      ['followups.view', { id: done }],
      ['followups.view', { id: nextId }],
      ['people.view', { id: luz }],
      ['people.search', { text: 'luz' }],
      ['search.all', { text: '0001' }],
      ['letters.list', {}],
      ['tray.own', undefined],
    ];
    expect(JSON.stringify(await office.ok('followups.view', { id: nextId }))).toContain(NAME);

    await office.as('ana.flores');
    for (const [path, input] of reads) {
      const answer = JSON.stringify(await office.ok(path, input));
      expect(answer, path).not.toContain(hidden);
      expect(answer, path).not.toContain(NAME);
    }
    expect((await office.ok<PersonView>('people.view', { id: hidden })).cases).toEqual([]);
  });

  it('is given only to who may know her', async () => {
    expect(await office.refused('followups.assign', task(ana))).toMatchObject({
      code: 'bad_input',
      fields: { personId: expect.any(String) },
    });
    await office.ok('followups.assign', task(ana, { personId: null }));
    await office.ok('followups.assign', task(rosa));
  });

  it('who also takes part openly is there as what she is', async () => {
    const person = { kind: 'existing' as const, id: hidden };
    await office.ok('cases.addPerson', {
      caseId,
      role: 'relative',
      person,
      relation: 'abuelo',
      presumed: null,
      livesTogether: 'si',
      notes: '',
      safeContact: null,
    });
    const { id } = await office.ok<{ id: string }>('followups.assign', task(ana));
    await office.as('ana.flores');
    expect(await office.ok('followups.view', { id })).toMatchObject({ person: { id: hidden } });
    const seen = await office.ok<CaseView>('cases.view', { id: caseId });
    expect(seen.followups).toMatchObject([{ personId: hidden }]);
    expect(seen.informant).toMatchObject({ reserved: true, person: null });
  });
});
