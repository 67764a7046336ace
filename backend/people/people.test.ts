import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView, RevealedInformant } from '../cases/types.ts';
import {
  child,
  colleague,
  LUZ,
  NO_SAFE_CONTACT,
  reception,
  registration,
  someone,
  TERESA,
} from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { PersonHit, PersonView } from './types.ts';

let office: TestOffice;
let id: string;
let teresa: string;
beforeEach(async () => {
  office = await testOffice();
  ({ id } = await office.ok<{ id: string }>('cases.register', registration()));
  teresa = (await caseView()).informant?.person?.personId ?? '';
});
afterEach(() => office.close());

const caseView = () => office.ok<CaseView>('cases.view', { id });
const view = (personId = teresa) => office.ok<PersonView>('people.view', { id: personId });
const search = async (text: string) =>
  (await office.ok<{ hits: PersonHit[] }>('people.search', { text })).hits.map(({ name }) => name);
const rules = async (changes: Partial<typeof NO_SAFE_CONTACT>) =>
  office.ok('people.setSafeContact', {
    personId: teresa,
    version: (await view()).version,
    rules: { ...NO_SAFE_CONTACT, ...changes },
  });

const LUZ_NAME = 'Ñahui Condori, Luz María';
const TERESA_NAME = 'Condori Vda. de Ñahui, Teresa';

describe('searching people', () => {
  it.each([
    ['luz maria', [LUZ_NAME]],
    ['MARÍA ñahui', [LUZ_NAME]],
    ['nahui luz', [LUZ_NAME]],
    ['condori ñah', [TERESA_NAME, LUZ_NAME]],
    ['99900011', [TERESA_NAME]],
    ['952123456', [TERESA_NAME]],
    ['952 123', [TERESA_NAME]],
    ['ñah lu', [LUZ_NAME]],
    ['Lus Kunturi', [LUZ_NAME]],
    ['viuda de Ñawi', [TERESA_NAME, LUZ_NAME]],
    ['luz teresa', []],
    ['"*) OR (', []],
    ['', []],
  ])('%j', async (text, names) => {
    expect((await search(text)).sort()).toEqual([...names].sort());
  });

  it('takes any text without failing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 300, unit: 'binary' }), async (text) => {
        await office.ok('people.search', { text });
        await office.ok('search.all', { text });
      }),
      { numRuns: 60 },
    );
  });

  it('says when there is more, and what each person is in which case', async () => {
    const found = await office.ok<{ hits: PersonHit[]; more: boolean }>('people.search', {
      text: 'ñahui',
      limit: 1,
    });
    expect(found.more).toBe(true);
    const [hit] = (await office.ok<{ hits: PersonHit[] }>('people.search', { text: 'luz' })).hits;
    expect(hit).toMatchObject({
      birth: { date: '2017-03-04', ageText: '9 años' },
      role: 'affected',
      cases: [{ id, number: '0001-2026-23010', state: 'recibido' }],
    });
  });

  it('finds people and their cases from the search on top', async () => {
    expect(await office.ok('search.all', { text: 'luz' })).toMatchObject([
      { kind: 'person', title: LUZ_NAME, match: 'word' },
      { kind: 'case', id, title: '0001-2026-23010', detail: `Recibido · ${LUZ_NAME}` },
    ]);
  });

  it('follows a name that was corrected', async () => {
    const { version, fields } = await view();
    const changed = { ...fields, givenNames: 'Teresa Wayra' };
    await office.ok('people.change', { id: teresa, version, fields: changed });
    expect(await search('wayra')).toEqual(['Condori Vda. de Ñahui, Teresa Wayra']);
    expect(await office.ok('cases.list', { text: 'wayra' })).toMatchObject({ rows: [{ id }] });
  });
});

describe('changing a person', () => {
  it('refuses a form opened before somebody else saved', async () => {
    const { version, fields } = await view();
    await office.ok('people.change', { id: teresa, version, fields });
    const error = await office.refused('people.change', { id: teresa, version, fields });
    expect(error.code).toBe('conflict');
  });

  it('refuses a birth that has not happened, and a document that cannot be one', async () => {
    const { version, fields } = await view();
    const unborn = { ...fields, birthDate: '2027-01-01' };
    expect(
      await office.refused('people.change', { id: teresa, version, fields: unborn }),
    ).toMatchObject({
      code: 'date_not_possible',
      fields: { 'fields.birthDate': expect.any(String) },
    });
    const letters = { ...fields, documentNumber: 'ABC' };
    expect(
      await office.refused('people.change', { id: teresa, version, fields: letters }),
    ).toMatchObject({ code: 'bad_input', fields: { 'fields.documentNumber': expect.any(String) } });
  });
});

describe('safe contact', () => {
  const reveal = (changes = {}) => ({
    personId: teresa,
    act: 'phone',
    caseId: id,
    override: null,
    ...changes,
  });

  it('shows contact data freely when no rule binds', async () => {
    expect(await view()).toMatchObject({
      contactHidden: false,
      fields: { phone: '952 123 456', address: 'Jr. Arequipa 120' },
    });
  });

  it('hides contact data behind a rule, and shows only the way that is open', async () => {
    await rules({ noPhone: true, hours: 'de 8 a 12' });
    expect(await view()).toMatchObject({
      contactHidden: true,
      fields: { phone: null, address: null },
      safeContact: { noPhone: true, hours: 'de 8 a 12' },
    });
    expect((await caseView()).informant?.person?.contactHidden).toBe(true);
    expect((await office.refused('people.reveal', reveal())).code).toBe('safe_contact');
    expect(await office.ok('people.reveal', reveal({ act: 'home' }))).toMatchObject({
      phone: null,
      address: 'Jr. Arequipa 120',
    });
  });

  it.each([
    ['voicemail', 'noVoicemail'],
    ['letter', 'noLetters'],
    ['home', 'noHome'],
  ])('stops %s by its own rule', async (act, rule) => {
    await rules({ [rule]: true });
    expect((await office.refused('people.reveal', reveal({ act }))).code).toBe('safe_contact');
    expect(await office.ok('people.reveal', reveal())).toMatchObject({ phone: '952 123 456' });
  });

  it('lets a reason through, keeps it in the diary and out of the audit chain', async () => {
    await rules({ noPhone: true });
    const override = 'Riesgo inmediato según la posta';
    const open = reveal({ override });
    expect(
      (await office.refused('people.reveal', { ...open, caseId: null })).fields,
    ).toHaveProperty('caseId');
    expect(await office.ok('people.reveal', open)).toMatchObject({ phone: '952 123 456' });
    expect((await caseView()).diary.rows[0]).toMatchObject({
      kind: 'contacto_seguro',
      contactOverride: override,
    });
    const chain = await office.running.backend.open?.store.read(
      (tx): Promise<{ detail: string }[]> => tx.query('SELECT detail FROM audit'),
    );
    const details = (chain ?? []).map(({ detail }) => detail);
    expect(details.map((text) => JSON.parse(text))).toContainEqual(
      expect.objectContaining({ act: 'phone', overridden: true }),
    );
    expect(details.join()).not.toContain('Riesgo');
  });

  it('stops the note of a call to her, until it has a reason', async () => {
    await rules({ noPhone: true });
    const note = {
      caseId: id,
      kind: 'llamada',
      happenedAt: '2026-08-10T14:00:00.000Z',
      text: 'Confirma la cita.',
      correctsId: null,
      personId: teresa,
      contactOverride: null as string | null,
    };
    expect(await office.refused('cases.addNote', note)).toMatchObject({
      code: 'safe_contact',
      fields: { contactOverride: expect.any(String) },
    });
    await office.ok('cases.addNote', { ...note, kind: 'entrevista' });
    await office.ok('cases.addNote', { ...note, contactOverride: 'Ella lo pidió' });
  });

  it('refuses rules typed before somebody else closed a way', async () => {
    const { version } = await view();
    await rules({ noPhone: true });
    const old = { personId: teresa, version, rules: NO_SAFE_CONTACT };
    expect((await office.refused('people.setSafeContact', old)).code).toBe('conflict');
    expect((await view()).safeContact).toMatchObject({ noPhone: true });
  });

  it('keeps what a form could not see', async () => {
    await rules({ noHome: true });
    const { version, fields } = await view();
    const seen = { ...fields, occupation: 'Comerciante', phone: '999 888 777' };
    await office.ok('people.change', { id: teresa, version, fields: seen });
    await rules({});
    expect((await view()).fields).toMatchObject({
      occupation: 'Comerciante',
      phone: '999 888 777',
      address: 'Jr. Arequipa 120',
    });
  });
});

describe('an informant who asked for reserve', () => {
  it('is nobody on any page: not in the case, not in a search, not among her cases', async () => {
    const informant = {
      ...reception().informant,
      person: someone({ ...TERESA, givenNames: 'Visitación', documentNumber: '99900014' }),
      reserveIdentity: true,
    };
    const made = await office.ok<{ id: string }>(
      'cases.register',
      registration({ informant, affected: [child(LUZ)] }),
    );
    const seen = () => office.ok<CaseView>('cases.view', { id: made.id });
    expect((await seen()).informant).toMatchObject({ reserved: true, person: null });
    const revealed = await office.ok<RevealedInformant>('cases.revealInformant', {
      caseId: made.id,
      reason: 'La fiscalía la citará.',
    });
    expect(revealed.person?.name).toContain('Visitación');
    expect((await seen()).diary.rows[0]?.text).toContain('La fiscalía la citará.');
    const hidden = revealed.person?.id ?? '';
    expect((await view(hidden)).cases).toEqual([]);
    expect(await office.ok('cases.list', { text: 'visitacion' })).toMatchObject({ rows: [] });

    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.as('ana.flores');
    expect((await seen()).informant).toEqual({
      kind: 'person',
      reserved: true,
      reserveAsked: true,
      institutionName: null,
      relation: null,
      person: null,
    });
    expect(JSON.stringify(await seen())).not.toContain('Visitación');
    expect((await view(hidden)).cases).toEqual([]);
    const { hits } = await office.ok<{ hits: PersonHit[] }>('people.search', {
      text: 'visitacion',
    });
    expect(hits).toMatchObject([{ role: null, cases: [] }]);
    const asked = { caseId: made.id, reason: 'Quiero saber.' };
    expect((await office.refused('cases.revealInformant', asked)).code).toBe('not_allowed');
  });
});
