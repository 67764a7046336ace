import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attachments, caseConflicts, personMergeMoves } from '../../../db/entities/index.ts';
import { BLANK_TOLD } from '../../../domain/records/family.ts';
import { BLANK_PERSON, type PersonFields } from '../../../domain/records/person.ts';
import type { CaseView, RevealedInformant } from '../../cases/types.ts';
import { sheetOf } from '../../fvr/testing.ts';
import { registered, viewOf } from '../../omaped/testing.ts';
import { basisOf } from '../../rights/calls.ts';
import { child, colleague, reception, registration, someone } from '../../samples.ts';
import { type TestOffice, testOffice } from '../../testing.ts';
import { violenceReceptionOf } from '../../violence/testing.ts';
import type { PersonHit } from '../types.ts';
import { asked, exported, inCase, personOf, relativeOf } from './testing.ts';
import type { MergePreview, MergeView } from './types.ts';

const LUCIA: Partial<PersonFields> = {
  firstSurname: 'Huamán',
  givenNames: 'Lucía',
  birthDate: '2012-05-06',
  documentType: '1',
  documentNumber: '99900021',
};
const LUCY: Partial<PersonFields> = {
  firstSurname: 'Guamán',
  givenNames: 'Lucy',
  phone: '952 777 111',
  healthNotes: 'Asma.',
};

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const unite = async (pair: readonly [string, string], changes = {}) =>
  office.ok<{ id: string }>('people.merge', await asked(office, pair, changes));
const refused = async (pair: readonly [string, string], changes = {}) =>
  (await office.refused('people.merge', await asked(office, pair, changes))).code;
const preview = (keptId: string, goneId: string) =>
  office.ok<MergePreview>('people.previewMerge', { keptId, goneId });
const unions = (id: string) => office.ok<MergeView[]>('people.merges', { id });
const found = async (text: string) =>
  (await office.ok<{ hits: PersonHit[] }>('people.search', { text })).hits.map(({ id }) => id);
const write = (sql: string, ...values: string[]) =>
  office.running.backend.open?.store.write((tx) => tx.query(sql, values));
const two = async () => {
  const kept = await inCase(office, LUCIA);
  const gone = await inCase(office, LUCY);
  return { kept, gone, pair: [kept.personId, gone.personId] as const };
};

describe('two rows of one person', () => {
  it('become one: what was chosen stays, what pointed to either points to it', async () => {
    const { kept, gone, pair } = await two();
    const compared = await preview(...pair);
    expect(compared).toMatchObject({
      differ: ['name', 'birth', 'document', 'phone', 'health'],
      suggested: ['phone', 'health'],
      twoDocuments: false,
      obstacles: [],
    });
    expect(compared.gone.counts).toEqual([{ of: 'cases', n: 1 }]);
    await unite(pair, { take: compared.suggested });

    const one = await personOf(office, kept.personId);
    expect(one.fields).toMatchObject({
      ...BLANK_PERSON,
      ...LUCIA,
      phone: LUCY.phone,
      healthNotes: 'Asma.',
    });
    expect(one.cases.map(({ id }) => id).sort()).toEqual([kept.caseId, gone.caseId].sort());
    const seen = await office.ok<CaseView>('cases.view', { id: gone.caseId });
    expect(seen.people[0]).toMatchObject({ personId: kept.personId });
    // By its sound still: the one that stayed, and never the row that went.
    expect(await found('guaman lucy')).toEqual([kept.personId]);
    expect(await found('huaman lucia')).toEqual([kept.personId]);
  });

  it('the row that went points on, and nothing is written to it', async () => {
    const { kept, gone, pair } = await two();
    const stale = await personOf(office, gone.personId);
    await unite(pair);
    expect((await personOf(office, gone.personId)).id).toBe(kept.personId);
    const change = { id: gone.personId, version: stale.version, fields: stale.fields };
    expect((await office.refused('people.change', change)).code).toBe('person_merged');
    const tie = {
      personId: kept.personId,
      otherId: gone.personId,
      kind: 'madre',
      caseId: null,
      told: BLANK_TOLD,
      draftId: null,
    };
    expect((await office.refused('family.addTie', tie)).code).toBe('person_merged');
    // A form that was open meanwhile sends the row it knew.
    const other = await inCase(office, { givenNames: 'Ana' });
    const added = await relativeOf(office, other.caseId, { kind: 'existing', id: gone.personId });
    expect(added).toBe(kept.personId);
  });

  it('is written down on both, and whoever asks who saw her is told of both', async () => {
    const { kept, pair } = await two();
    await unite(pair);
    const { rows } = await office.ok<{ rows: { what: string; subject: { id: string } }[] }>(
      'audit.of',
      { kind: 'person', id: kept.personId },
    );
    const about = rows
      .filter(({ what }) => what.startsWith('Unió'))
      .map(({ subject }) => subject.id);
    expect(about.sort()).toEqual([...pair].sort());
  });

  it('takes along what no case shows: who told under reserve, sheets, consents, files, tasks', async () => {
    const { kept, gone, pair } = await two();
    const told = await office.ok<{ id: string }>(
      'cases.register',
      registration({
        informant: {
          ...reception().informant,
          person: { kind: 'existing', id: gone.personId },
          reserveIdentity: true,
        },
        affected: [child({ givenNames: 'Otra' })],
      }),
    );
    const of = { caseId: gone.caseId, personId: gone.personId, institutionId: '' };
    await office.ok('fvr.record', sheetOf(of));
    const [{ id: institutionId } = { id: '' }] = await office.ok<{ id: string }[]>(
      'institutions.list',
      {},
    );
    await office.ok('consents.record', basisOf({ ...of, institutionId }));
    const { operatorId } = await office.ok<{ operatorId: string }>('accounts.me');
    await office.running.backend.open?.store.write((tx) =>
      tx.insert(attachments, fileOf(gone.personId, operatorId)),
    );
    const { id } = await unite(pair);

    const moves = await office.running.backend.open?.store.write((tx) =>
      tx.findBy(personMergeMoves, { mergeId: id }),
    );
    const tables = new Set(moves?.map(({ tableName }) => tableName));
    for (const table of ['case_people', 'fvr_sheets', 'consents', 'attachments'])
      expect(tables).toContain(table);
    const informant = await office.ok<RevealedInformant>('cases.revealInformant', {
      caseId: told.id,
      reason: 'La fiscalía la citará.',
    });
    expect(informant.person).toMatchObject({ id: kept.personId });
  });

  it('closes every way that either closed', async () => {
    const { kept, gone, pair } = await two();
    const rules = { hours: '', codeWord: '', noVoicemail: false, noLetters: false, notes: '' };
    const set = async (id: string, changes: object) =>
      office.ok('people.setSafeContact', {
        personId: id,
        version: (await personOf(office, id)).version,
        rules: { ...rules, noPhone: false, noHome: false, ...changes },
      });
    await set(kept.personId, { noPhone: true, hours: 'mañanas' });
    await set(gone.personId, { noHome: true, notes: 'Él abre la puerta.' });
    const compared = await preview(...pair);
    expect(compared.gone).toMatchObject({ contactHidden: true, fields: { phone: null } });
    const before = await exported(office);
    const { id } = await unite(pair);
    expect((await personOf(office, kept.personId)).safeContact).toMatchObject({
      noPhone: true,
      noHome: true,
      hours: 'mañanas',
      notes: 'Él abre la puerta.',
    });
    await office.ok('people.undoMerge', { id });
    expect(await exported(office)).toEqual(before);
  });
});

describe('undoing', () => {
  it('parts them as they were, and leaves what was written since with the one that stayed', async () => {
    const { kept, gone, pair } = await two();
    const { id } = await unite(pair, { take: ['phone', 'health'] });
    const since = await inCase(office, { givenNames: 'Ana' });
    await relativeOf(office, since.caseId, { kind: 'existing', id: kept.personId });
    const one = await personOf(office, kept.personId);
    await office.ok('people.change', {
      id: kept.personId,
      version: one.version,
      fields: { ...one.fields, phone: '952 000 999' },
    });
    expect((await unions(kept.personId))[0]).toMatchObject({
      replaced: { healthNotes: null },
      gone: { fields: { phone: null, healthNotes: 'Asma.' } },
      writtenSince: ['phone'],
    });
    await office.ok('people.undoMerge', { id });

    const left = await personOf(office, kept.personId);
    expect(left.fields).toMatchObject({ phone: '952 000 999', healthNotes: null });
    expect(left.cases.map((one) => one.id).sort()).toEqual([kept.caseId, since.caseId].sort());
    const back = await personOf(office, gone.personId);
    expect(back).toMatchObject({ id: gone.personId, cases: [{ id: gone.caseId }] });
    expect(await found('guaman')).toEqual([gone.personId, kept.personId]);
    expect((await unions(kept.personId))[0]?.undone).not.toBeNull();
    expect((await office.refused('people.undoMerge', { id })).code).toBe('conflict');
  });

  it('goes from the last union to the first', async () => {
    const { kept, gone, pair } = await two();
    const third = await inCase(office, { givenNames: 'Luz' });
    const first = await unite(pair);
    const second = await unite([kept.personId, third.personId]);
    const [, under] = await unions(kept.personId);
    expect(under?.laterFirst).toBe(true);
    expect((await office.refused('people.undoMerge', { id: first.id })).code).toBe(
      'merge_later_first',
    );
    await office.ok('people.undoMerge', { id: second.id });
    await office.ok('people.undoMerge', { id: first.id });
    expect((await personOf(office, gone.personId)).id).toBe(gone.personId);
  });

  it('of a row that went on into another, first that one', async () => {
    const { kept, gone, pair } = await two();
    const last = await inCase(office, { givenNames: 'Luz' });
    const first = await unite(pair);
    const second = await unite([last.personId, kept.personId]);
    expect((await personOf(office, gone.personId)).id).toBe(last.personId);
    expect((await office.refused('people.undoMerge', { id: first.id })).code).toBe(
      'merge_later_first',
    );
    await office.ok('people.undoMerge', { id: second.id });
    expect((await personOf(office, gone.personId)).id).toBe(kept.personId);
  });
});

describe('two rows are not united', () => {
  it('when both take part in one case, but for who only came', async () => {
    const { id: caseId } = await office.ok<{ id: string }>('cases.register', registration());
    const seen = await office.ok<CaseView>('cases.view', { id: caseId });
    const came = seen.informant?.person?.personId ?? '';
    const luz = seen.people.find(({ role }) => role === 'affected')?.personId ?? '';
    const uncle = await relativeOf(office, caseId, someone({ givenNames: 'Tío' }));
    expect(await refused([luz, uncle])).toBe('merge_same_case');
    expect((await preview(luz, uncle)).obstacles).toEqual([
      { code: 'merge_same_case', where: [seen.number] },
    ]);
    await unite([uncle, came]);
  });

  it('when both are in one register, or on one list', async () => {
    const personIn = async (registrationId: string) =>
      (await viewOf(office, registrationId)).person.id;
    const one = await personIn(await registered(office));
    const other = await personIn(await registered(office, {}, { givenNames: 'Dorita' }));
    expect((await preview(one, other)).obstacles).toEqual([
      { code: 'merge_same_register', where: ['OMAPED'] },
    ]);

    const { pair } = await two();
    const { id: activityId } = await office.ok<{ id: string }>('activities.plan', activity);
    const { sessions } = await office.ok<{ sessions: { id: string }[] }>('activities.view', {
      id: activityId,
    });
    for (const id of pair)
      await office.ok('activities.addAttendee', {
        activityId,
        personId: id,
        name: '',
        documentType: null,
        documentNumber: null,
        sex: null,
        band: null,
        district: null,
        sessionIds: [sessions[0]?.id],
      });
    expect(await refused(pair)).toBe('merge_same_activity');
  });

  it('when another desk would come to know somebody of a case of violence', async () => {
    const { id: caseId } = await office.ok<{ id: string }>(
      'violence.register',
      violenceReceptionOf(),
    );
    const { people } = await office.ok<CaseView>('cases.view', { id: caseId });
    const victim = people.find(({ role }) => role === 'affected')?.personId ?? '';
    const rosa = { givenNames: 'Rosa', firstSurname: 'Ticona' };
    const known = (await viewOf(office, await registered(office, {}, rosa))).person.id;
    expect(await refused([known, victim])).toBe('merge_would_show');
    expect(await refused([victim, known])).toBe('merge_would_show');
  });

  it('by whoever must abstain from a case of either, and is told no more', async () => {
    const { gone, pair } = await two();
    const other = await inCase(office, { givenNames: 'Ana' });
    await relativeOf(office, other.caseId, { kind: 'existing', id: gone.personId });
    const ask = await asked(office, pair);
    const { operatorId } = await office.ok<{ operatorId: string }>('accounts.me');
    await office.running.backend.open?.store.write((tx) =>
      tx.insert(caseConflicts, {
        id: office.running.backend.newId(),
        caseId: gone.caseId,
        operatorId,
        cause: 'consanguinidad',
        note: 'Es su prima.',
        declaredAt: '2026-08-10T14:00:00.000Z',
        declaredBy: operatorId,
        endedAt: null,
        endedBy: null,
        endedReason: null,
      }),
    );
    expect((await office.refused('people.merge', ask)).code).toBe('merge_not_yours');
    expect((await preview(...pair)).obstacles).toEqual([{ code: 'merge_not_yours', where: [] }]);
  });

  it('by whoever does not answer for the office, nor from a form that is old', async () => {
    const { kept, pair } = await two();
    const ask = await asked(office, pair);
    const { version, fields } = await personOf(office, kept.personId);
    await office.ok('people.change', { id: kept.personId, version, fields });
    expect((await office.refused('people.merge', ask)).code).toBe('conflict');
    expect(await refused([kept.personId, kept.personId])).toBe('bad_input');
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.as('ana.flores');
    expect(await refused(pair)).toBe('not_allowed');
    // She tells who may.
    await office.ok('people.tellSame', { keptId: pair[1], goneId: pair[0] });
    await office.as('rosa.quispe');
    expect((await preview(...pair)).noticeId).not.toBeNull();
  });
});

it('a party by the document of the row that went must still abstain', async () => {
  const { kept, pair } = await two();
  const ana = colleague('ana.flores', 'Ana Flores', 'worker');
  await office.ok('accounts.add', {
    ...ana,
    fields: { ...ana.fields, documentType: '1', documentNumber: '99900044' },
  });
  await write(`UPDATE persons SET document_number = '99900044' WHERE id = ?`, pair[1]);
  await unite(pair);
  await office.as('ana.flores');
  expect((await office.refused('cases.view', { id: kept.caseId })).code).toBe('not_found');
});

it('the document of a row that went is that of the one that stayed', async () => {
  const kept = await inCase(office, LUCIA);
  const gone = await inCase(office, { ...LUCY, documentType: '1', documentNumber: '99900022' });
  await unite([kept.personId, gone.personId]);
  const hits = await office.ok<PersonHit[]>('people.ofDocument', {
    type: '1',
    number: '99900022',
    country: null,
    except: null,
  });
  expect(hits.map(({ id }) => id)).toEqual([kept.personId]);
});

it('a pair that was noticed is settled by its union, and stands again when that is undone', async () => {
  const kept = await inCase(office, LUCIA);
  const gone = await inCase(office, { ...LUCY, documentType: '1', documentNumber: '99900021' });
  const open = async () =>
    (await office.ok<{ rows: unknown[] }>('registrations.duplicates', {})).rows.length;
  expect(await open()).toBe(1);
  const { noticeId } = await preview(kept.personId, gone.personId);
  expect(noticeId).not.toBeNull();
  const { id } = await unite([kept.personId, gone.personId]);
  expect(await open()).toBe(0);
  await office.ok('people.undoMerge', { id });
  expect(await open()).toBe(1);
});

const activity = {
  title: 'Escuela de familias',
  kind: 'escuela_liderazgo',
  desks: ['demuna'],
  topic: 'Derechos',
  groups: ['adolescentes'],
  district: '230401',
  place: 'Casa de la Cultura',
  leaderId: null,
  leaderName: 'Prof. Inés Condori',
  budget: '',
  sessions: [{ id: null, onDate: '2026-08-05', from: '09:00', to: '11:00' }],
};

const fileOf = (personId: string, addedBy: string) => ({
  id: office.running.backend.newId(),
  version: 1,
  subjectKind: 'person' as const,
  subjectId: personId,
  caseId: null,
  fileId: 'f-1',
  fieldClass: 'sensible' as const,
  kind: 'informe' as const,
  title: 'DNI',
  disabilityTitle: null,
  olderTitle: null,
  mime: 'application/pdf' as const,
  bytes: 10,
  sha256: 'a'.repeat(64),
  pages: null,
  addedAt: '2026-08-10T14:00:00.000Z',
  addedBy,
  state: 'kept' as const,
  quarantinedAt: null,
  quarantinedBy: null,
  quarantineReason: null,
  destroyedAt: null,
  destroyedBy: null,
  destructionReason: null,
});
