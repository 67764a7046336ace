import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../cases/types.ts';
import { child, LUZ, NO_SAFE_CONTACT, registration, someone } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { PersonView } from './types.ts';

const NOW = '2026-08-10T14:00:00.000Z';
const HOME = { phone: '952 000 111', address: 'Jr. Puno 45' };

let office: TestOffice;
let caseId: string;
let luz: string;
let presumed: string;
let operatorId: string;
beforeEach(async () => {
  office = await testOffice();
  ({ operatorId } = await office.ok<{ operatorId: string }>('accounts.me'));
  await open(HOME, { phone: '+51 952-000-111', address: 'JR PUNO  45' });
});
afterEach(() => office.close());

async function open(childAt: object, presumedAt: object, livesTogether = 'no'): Promise<void> {
  const made = await office.ok<{ id: string }>(
    'cases.register',
    registration({
      affected: [child({ ...LUZ, ...childAt })],
      obliged: [
        {
          person: someone({ givenNames: 'Pedro', ...presumedAt }),
          presumed: 'presunto',
          relation: 'padre',
          livesTogether: livesTogether as 'si' | 'no',
          notes: '',
        },
      ],
    }),
  );
  caseId = made.id;
  const { people } = await office.ok<CaseView>('cases.view', { id: caseId });
  luz = people.find(({ role }) => role === 'affected')?.personId ?? '';
  presumed = people.find(({ role }) => role === 'obliged')?.personId ?? '';
}

async function rules(changes: Partial<typeof NO_SAFE_CONTACT>): Promise<void> {
  const { version } = await office.ok<PersonView>('people.view', { id: luz });
  const all = { ...NO_SAFE_CONTACT, ...changes };
  await office.ok('people.setSafeContact', { personId: luz, version, rules: all });
}
const note = (kind: string, personId: string | null, contactOverride: string | null = null) => ({
  caseId,
  kind,
  happenedAt: NOW,
  text: 'Se habló.',
  correctsId: null,
  personId,
  contactOverride,
});
const task = (kind: string, personId: string | null, contactOverride: string | null = null) => ({
  caseId,
  kind,
  task: 'Ver cómo está',
  personId,
  isVerification: false,
  dueOn: '2026-08-12',
  assignedTo: operatorId,
  contactOverride,
});

describe('a call or a visit with nobody named', () => {
  it('passes while no rule closes that way', async () => {
    await rules({ noLetters: true });
    await office.ok('cases.addNote', note('llamada', null));
    await office.ok('followups.assign', task('visita', null));
  });

  it('must say whom when a rule of anybody closes it, and a reason does not spare it', async () => {
    await rules({ noPhone: true, noHome: true });
    const named = { code: 'bad_input', fields: { personId: expect.any(String) } };
    expect(await office.refused('cases.addNote', note('llamada', null))).toMatchObject(named);
    expect(
      await office.refused('cases.addNote', note('visita_domiciliaria', null, 'Era urgente')),
    ).toMatchObject(named);
    expect(await office.refused('followups.assign', task('visita', null))).toMatchObject(named);
    await office.ok('followups.assign', task('entrevista', null));
    await office.ok('cases.addNote', note('gestion', null));
  });

  it('takes a reason for the result of one assigned before the rule', async () => {
    const { id } = await office.ok<{ id: string }>('followups.assign', task('visita', null));
    await rules({ noHome: true });
    const result = {
      id,
      happenedAt: NOW,
      kind: 'visita',
      result: 'cumple',
      notes: 'Está bien.',
      newFacts: null,
      next: null,
      contactOverride: null as string | null,
    };
    expect((await office.refused('followups.record', result)).code).toBe('safe_contact');
    await office.ok('followups.record', { ...result, contactOverride: 'Ya se había ido' });
  });
});

describe('somebody who shares what a rule closes', () => {
  it('is guarded at the same telephone and the same address', async () => {
    await rules({ noPhone: true, noHome: true });
    for (const kind of ['llamada', 'visita'])
      expect(await office.refused('followups.assign', task(kind, presumed)), kind).toMatchObject({
        code: 'safe_contact',
        fields: { contactOverride: expect.any(String) },
      });
    await office.ok('followups.assign', task('visita', presumed, 'Lo pidió el juzgado'));
    const reveal = { personId: presumed, act: 'home', override: null };
    for (const from of [caseId, null])
      expect((await office.refused('people.reveal', { ...reveal, caseId: from })).code).toBe(
        'safe_contact',
      );
  });

  it('is free at another address, unless she lives with the child and nobody wrote it', async () => {
    await open(HOME, { address: 'Jr. Lima 1' });
    await rules({ noHome: true });
    await office.ok('followups.assign', task('visita', presumed));
    await open({}, { address: 'Jr. Lima 1' }, 'si');
    await rules({ noHome: true });
    expect((await office.refused('followups.assign', task('visita', presumed))).code).toBe(
      'safe_contact',
    );
    await office.ok('followups.assign', task('llamada', presumed));
  });
});

describe('rules that close no way', () => {
  it('are marked in the case, and shown with the number', async () => {
    const seen = async () =>
      (await office.ok<CaseView>('cases.view', { id: caseId })).people.find(
        ({ personId }) => personId === luz,
      );
    expect(await seen()).toMatchObject({ hasRules: false, contactHidden: false, closedWays: [] });
    await rules({ codeWord: 'Retama' });
    expect(await seen()).toMatchObject({ hasRules: true, contactHidden: false, closedWays: [] });
    const reveal = { personId: luz, act: 'phone', caseId, override: null };
    expect(await office.ok('people.reveal', reveal)).toMatchObject({
      phone: '952 000 111',
      rules: { codeWord: 'Retama' },
    });
    await rules({ noHome: true });
    expect(await seen()).toMatchObject({ hasRules: true, closedWays: ['home'] });
  });
});
