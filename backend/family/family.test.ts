import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cases } from '../../db/entities/index.ts';
import { drawnFamily } from '../../domain/family/shown.ts';
import { BLANK_TOLD } from '../../domain/records/family.ts';
import { pdfText } from '../../letters/testing/pdf.ts';
import type { CaseView, RevealedInformant } from '../cases/types.ts';
import { granted } from '../letters/testing.ts';
import {
  child,
  colleague,
  LUZ,
  NO_SAFE_CONTACT,
  reception,
  registration,
  someone,
} from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { FamilyView } from './types.ts';

let office: TestOffice;
let caseId: string;
let luz: string;
let braulio: string;
let teresa: string;
beforeEach(async () => {
  office = await testOffice();
  ({ id: caseId } = await office.ok<{ id: string }>('cases.register', registration(FAMILY)));
  const view = await office.ok<CaseView>('cases.view', { id: caseId });
  luz = view.people[0]?.personId ?? '';
  braulio = view.people[1]?.personId ?? '';
  teresa = view.informant?.person?.personId ?? '';
});
afterEach(() => office.close());

const BRAULIO = {
  firstSurname: 'Ñahui',
  secondSurname: 'Larico',
  givenNames: 'Braulio',
  birthDate: '1988-01-01',
  sex: '1',
} as const;
const FAMILY = {
  affected: [child(LUZ)],
  obliged: [
    {
      person: someone(BRAULIO),
      presumed: 'presunto' as const,
      relation: 'padre' as const,
      livesTogether: 'no' as const,
      notes: '',
    },
  ],
};

const told = (changes = {}) => ({ ...BLANK_TOLD, ...changes });
const again = (changes = {}) => ({ ...BLANK_TOLD, mistake: null, ...changes });
const family = (personId = luz) => office.ok<FamilyView>('family.view', { personId });
const tie = (changes = {}) => ({
  personId: luz,
  otherId: teresa,
  kind: 'madre',
  caseId,
  told: told({ fromDate: '2017-03-04', toldBy: 'La madre' }),
  ...changes,
});
const refused = async (path: string, input: unknown) => {
  const { code, fields = {} } = await office.refused(path, input);
  return [code, ...Object.keys(fields)];
};

describe('ties', () => {
  it('are kept once for a pair and read from both sides, with how they are known', async () => {
    await office.ok('family.addTie', tie());
    const [mine] = (await family()).ties;
    expect(mine).toMatchObject({
      personId: teresa,
      otherId: luz,
      kind: 'madre',
      fromDate: '2017-03-04',
      toldBy: 'La madre',
      verified: false,
    });
    expect((await family(teresa)).ties).toEqual([mine]);
    expect(await refused('family.addTie', tie())).toEqual(['bad_input', 'kind']);
    // The same, said from the other side.
    expect(
      await refused('family.addTie', tie({ personId: teresa, otherId: luz, kind: 'hijo' })),
    ).toEqual(['bad_input', 'kind']);
    expect(await refused('family.addTie', tie({ otherId: luz }))).toEqual(['bad_input', 'otherId']);
    expect(await refused('family.addTie', tie({ otherId: caseId }))).toEqual(['not_found']);
  });

  it('end with a date and may begin again; a mistake shows no more', async () => {
    await office.ok('family.addTie', tie({ otherId: teresa, kind: 'cuidador' }));
    const [first] = (await family()).ties;
    const change = (changes: object, version = first?.version) => ({
      personId: luz,
      otherId: teresa,
      tieId: first?.id,
      version,
      told: again(changes),
    });
    await office.ok('family.changeTie', change({ untilDate: '2026-08-01' }));
    expect((await family()).ties).toMatchObject([{ untilDate: '2026-08-01', version: 2 }]);
    expect(await refused('family.changeTie', change({}))).toEqual(['conflict']);
    await office.ok('family.addTie', tie({ kind: 'cuidador' }));
    expect((await family()).ties).toHaveLength(2);
    // It cannot go on again while the other one does.
    expect(await refused('family.changeTie', change({}, 2))).toEqual(['bad_input', 'kind']);
    await office.ok('family.changeTie', change({ mistake: 'Era su vecina.' }, 2));
    expect((await family()).ties).toHaveLength(1);
    expect(await refused('family.changeTie', change({}, 3))).toEqual(['not_found']);
  });

  it('are refused when they can never be, and said when they are odd', async () => {
    await office.ok('family.addTie', tie());
    expect(
      await refused('family.addTie', tie({ personId: teresa, otherId: luz, kind: 'madre' })),
    ).toEqual(['bad_input', 'kind']);
    expect(await refused('family.addTie', tie({ otherId: braulio, kind: 'hijo' }))).toEqual([
      'bad_input',
      'kind',
    ]);
    await office.ok('family.addTie', tie({ otherId: braulio, kind: 'madre' }));
    expect((await family()).oddities).toEqual([{ what: 'several_mothers', id: luz }]);
    expect(await refused('family.addTie', tie({ told: told({ fromDate: '2026-12-31' }) }))).toEqual(
      ['date_not_possible', 'told.fromDate'],
    );
    const backwards = told({ fromDate: '2020-01-02', untilDate: '2020-01-01' });
    expect(await refused('family.addTie', tie({ told: backwards }))).toEqual([
      'bad_input',
      'told.untilDate',
    ]);
  });

  it('offer who takes part in her cases and is no family yet', async () => {
    const names = async () => (await family()).near.map(({ id }) => id);
    expect((await names()).toSorted()).toEqual([teresa, braulio].toSorted());
    await office.ok('family.addTie', tie());
    expect(await names()).toEqual([braulio]);
    expect((await family()).cases).toEqual([{ id: caseId, number: '0001-2026-23010' }]);
  });
});

describe('what her cases say already', () => {
  const said = async (personId = luz) =>
    (await family(personId)).said.map(({ personId: who, otherId, kind, otherIs, number }) => [
      who,
      kind,
      otherId,
      otherIs,
      number,
    ]);

  it('is offered from both sides until somebody writes it down, also as a mistake', async () => {
    const number = '0001-2026-23010';
    expect(await said()).toEqual([
      [teresa, 'madre', luz, 'madre', number],
      [braulio, 'padre', luz, 'padre', number],
    ]);
    expect(await said(teresa)).toEqual([[teresa, 'madre', luz, 'hijo', number]]);
    // Written from her side: the pair has one row.
    await office.ok(
      'family.addTie',
      tie({ personId: teresa, otherId: luz, kind: 'hijo', told: told() }),
    );
    expect((await family()).ties).toMatchObject([{ personId: teresa, otherId: luz }]);
    expect(await said()).toEqual([[braulio, 'padre', luz, 'padre', number]]);
    expect(await said(teresa)).toEqual([]);
    const [written] = (await family()).ties;
    await office.ok('family.changeTie', {
      personId: luz,
      otherId: teresa,
      tieId: written?.id,
      version: 1,
      told: again({ mistake: 'Es su tía.' }),
    });
    expect(await said(teresa)).toEqual([]);
  });

  it('leaves out teachers and neighbours, and whoever asked that her identity be kept', async () => {
    const { id } = await office.ok<{ id: string }>(
      'cases.register',
      registration({
        affected: [child({ givenNames: 'Wayra', firstSurname: 'Choque' })],
        informant: {
          ...reception().informant,
          person: someone({ givenNames: 'Sabina' }),
          relation: 'abuelo',
          reserveIdentity: true,
        },
        relatives: [
          {
            person: someone({ givenNames: 'Julio' }),
            relation: 'docente',
            livesTogether: 'no',
            safeContact: null,
            notes: '',
          },
        ],
      }),
    );
    const girl = (await office.ok<CaseView>('cases.view', { id })).people[0]?.personId ?? '';
    expect(await said(girl)).toEqual([]);
  });

  it('shows to nobody who does not see the case that says it', async () => {
    await office.ok('accounts.add', colleague('wilma.profesional', 'Wilma Profesional', 'worker'));
    // Luz shows to Wilma by a case of her own; what the other says of her family is of its desk.
    await office.ok(
      'cases.register',
      registration({
        affected: [{ ...child(), person: { kind: 'existing', id: luz } }],
        informant: {
          ...reception().informant,
          kind: 'anonymous',
          person: null,
          relation: null,
        },
      }),
    );
    await office.running.backend.open?.store.write((tx) =>
      tx.update(cases, { id: caseId }, { service: 'violencia' }),
    );
    await office.as('wilma.profesional');
    expect(await said()).toEqual([]);
    await office.as('rosa.quispe');
    expect(await said()).toHaveLength(2);
  });
});

describe('a large family', () => {
  it('has all of her own ties in the list, and the nearest thirty in the drawing', async () => {
    const cousins = Array.from({ length: 40 }, (_, at) =>
      someone({ givenNames: 'Abel', firstSurname: 'Aro'.padEnd(4 + at, 'a'), sex: '1' }),
    );
    const ids: string[] = [];
    for (let from = 0; from < cousins.length; from += 10) {
      const { id } = await office.ok<{ id: string }>(
        'cases.register',
        registration({
          affected: cousins.slice(from, from + 10).map((person) => ({ ...child(), person })),
        }),
      );
      const { people } = await office.ok<CaseView>('cases.view', { id });
      ids.push(...people.map(({ personId }) => personId ?? ''));
    }
    for (const otherId of ids)
      await office.ok('family.addTie', tie({ otherId, kind: 'primo', caseId: null }));
    await office.ok('family.addTie', tie());
    const found = await family();
    expect(found.ties).toHaveLength(41);
    expect(found.people).toHaveLength(42);
    expect(found.more).toBe(true);
    const drawn = drawnFamily(found, '2026-08-10');
    expect(drawn.people).toHaveLength(30);
    // The mother, who comes last by name, and not the thirtieth cousin.
    expect(drawn.people.map(({ id }) => id)).toContain(teresa);
  });
});

describe('who may see a tie', () => {
  const shown = async (personId = luz) => (await family(personId)).ties.length;

  it('is whoever sees both people and the case it was learnt in', async () => {
    const other = await office.ok<{ id: string }>(
      'cases.register',
      registration({
        ...reception(),
        affected: [child({ givenNames: 'Wayra', firstSurname: 'Choque' })],
      }),
    );
    const wayra = (await office.ok<CaseView>('cases.view', { id: other.id })).people[0]?.personId;
    await office.ok('family.addTie', tie({ otherId: wayra, kind: 'hermano', caseId: null }));
    await office.ok('family.addTie', tie());
    await office.ok('accounts.add', colleague('wilma.profesional', 'Wilma Profesional', 'worker'));
    await office.as('wilma.profesional');
    expect(await shown()).toBe(2);

    // The other case passes to the desk of violence, which Wilma does not attend.
    await office.running.backend.open?.store.write((tx) =>
      tx.update(cases, { id: other.id }, { service: 'violencia' }),
    );
    expect(await shown()).toBe(1);
    const found = await family();
    expect(JSON.stringify(found)).not.toContain('Wayra');
    expect(JSON.stringify(found)).not.toContain(wayra);
    expect((await office.refused('family.view', { personId: wayra })).code).toBe('not_found');
    expect(
      await refused('family.addTie', tie({ otherId: wayra, kind: 'primo', caseId: null })),
    ).toEqual(['not_found']);
    await office.as('rosa.quispe');
    expect(await shown()).toBe(2);
  });

  it('does not show one learnt in a case of violence to another desk that knows both', async () => {
    await office.ok('family.addTie', tie());
    // Both are in a second case too, of violence; the tie was learnt there.
    const second = await office.ok<{ id: string }>(
      'cases.register',
      registration({
        ...reception(),
        ...FAMILY,
        affected: [{ ...child(), person: { kind: 'existing', id: luz } }],
        obliged: [{ ...FAMILY.obliged[0], person: { kind: 'existing', id: braulio } }] as never,
      }),
    );
    await office.ok('family.addTie', tie({ otherId: braulio, kind: 'padre', caseId: second.id }));
    await office.ok('family.addStay', {
      personId: luz,
      otherId: braulio,
      memberId: null,
      caseId: second.id,
      told: told(),
    });
    await office.running.backend.open?.store.write((tx) =>
      tx.update(cases, { id: second.id }, { service: 'violencia' }),
    );
    const tieId = (await family()).ties.find(({ kind }) => kind === 'padre')?.id;
    await office.ok('accounts.add', colleague('wilma.profesional', 'Wilma Profesional', 'worker'));
    await office.as('wilma.profesional');
    const found = await family();
    expect(found.ties.map(({ kind }) => kind)).toEqual(['madre']);
    expect(found.homes).toEqual([]);
    expect(
      await refused('family.changeTie', {
        personId: luz,
        otherId: braulio,
        tieId,
        version: 1,
        told: again(),
      }),
    ).toEqual(['not_found']);
    const paper = await granted(office, 'family.print', { personId: luz });
    expect(pdfText(paper.bytes)).not.toContain('Braulio');
  });

  it('never leads to who told and asked that her identity be kept', async () => {
    const { id } = await office.ok<{ id: string }>(
      'cases.register',
      registration({
        ...FAMILY,
        informant: {
          ...reception().informant,
          person: someone({ givenNames: 'Sabina' }),
          relation: 'vecino',
          reserveIdentity: true,
        },
      }),
    );
    const girl = (await office.ok<CaseView>('cases.view', { id })).people[0]?.personId ?? '';
    const informant = await office.ok<RevealedInformant>('cases.revealInformant', {
      caseId: id,
      reason: 'Anotar la familia.',
    });
    const told = { personId: girl, otherId: informant.person?.id, kind: 'abuelo', caseId: id };
    await office.ok('family.addTie', tie(told));
    expect(await shown(girl)).toBe(1);
    await office.ok('accounts.add', colleague('wilma.profesional', 'Wilma Profesional', 'worker'));
    await office.as('wilma.profesional');
    expect(await shown(girl)).toBe(0);
    expect(JSON.stringify(await family(girl))).not.toContain('Sabina');
  });

  it('is not told by whoever holds no key what somebody said of it', async () => {
    await office.ok('family.addTie', tie({ told: told({ toldBy: 'Sabina', notes: 'Azucena' }) }));
    await office.ok('accounts.add', colleague('ana.apoyo', 'Ana Apoyo', 'apoyo'));
    await office.as('ana.apoyo');
    const { operatorId } = await office.ok<{ operatorId: string }>('accounts.me');
    await office.running.backend.open?.store.write((tx) =>
      tx.update(cases, { id: caseId }, { responsibleId: operatorId }),
    );
    const found = JSON.stringify(await family());
    expect(found).toContain('madre');
    expect(found).not.toMatch(/Sabina|Azucena/u);
    expect((await office.refused('family.addTie', tie({ kind: 'tio' }))).code).toBe('not_allowed');
  });
});

describe('homes', () => {
  const stay = (changes = {}) => ({
    personId: luz,
    otherId: teresa,
    memberId: null,
    caseId,
    told: told({ fromDate: '2020-01-01' }),
    ...changes,
  });

  it('begin with two, and whoever comes to one of them joins', async () => {
    await office.ok('family.addStay', stay());
    const [home] = (await family()).homes;
    const hers = home?.members.find(({ personId }) => personId === teresa);
    const joined = { personId: braulio, otherId: teresa, memberId: hers?.id };
    await office.ok('family.addStay', stay(joined));
    const found = await family();
    expect(found.homes).toHaveLength(1);
    expect(found.homes[0]?.members.map(({ personId }) => personId).toSorted()).toEqual(
      [luz, teresa, braulio].toSorted(),
    );
    expect(found.homes[0]).toMatchObject({ address: 'Jr. Arequipa 120', guarded: false });
    expect(await refused('family.addStay', stay(joined))).toEqual(['bad_input', 'otherId']);
    expect(await refused('family.addStay', stay({ ...joined, otherId: luz }))).toEqual([
      'not_found',
    ]);

    const his = found.homes[0]?.members.find(({ personId }) => personId === braulio);
    await office.ok('family.changeStay', {
      personId: braulio,
      memberId: his?.id,
      version: 1,
      told: again({ untilDate: '2026-08-01' }),
    });
    expect((await family()).homes[0]?.members.filter((one) => one.untilDate === null)).toHaveLength(
      2,
    );
  });

  it('do not say where they are when somebody who lives there is guarded', async () => {
    await office.ok('family.addStay', stay());
    const { version } = await office.ok<{ version: number }>('people.view', { id: luz });
    await office.ok('people.setSafeContact', {
      personId: luz,
      version,
      rules: { ...NO_SAFE_CONTACT, noHome: true },
    });
    const found = await family();
    expect(found.homes).toMatchObject([{ address: null, guarded: true }]);
    expect(JSON.stringify(found)).not.toContain('Arequipa');
  });
});

describe('care and death', () => {
  const care = (changes = {}) => ({
    personId: luz,
    caseId,
    kind: 'familia_extensa',
    carerId: teresa,
    place: null,
    basis: 'acuerdo',
    basisText: 'Acta N.° 005-2026',
    told: told({ fromDate: '2020-01-01' }),
    ...changes,
  });

  it('tells with whom she has lived, the latest first, and under what', async () => {
    await office.ok('family.addCare', care());
    await office.ok(
      'family.addCare',
      care({
        kind: 'acogimiento_residencial',
        carerId: null,
        place: 'CAR San José',
        told: told({ fromDate: '2024-01-01', untilDate: '2025-01-01' }),
      }),
    );
    const found = (await family()).care;
    expect(found).toMatchObject([
      { kind: 'acogimiento_residencial', carer: null, place: 'CAR San José' },
      { kind: 'familia_extensa', carer: { id: teresa }, basisText: 'Acta N.° 005-2026' },
    ]);
    expect(await refused('family.addCare', care({ carerId: null }))).toEqual([
      'bad_input',
      'place',
    ]);
    expect(await refused('family.addCare', care({ carerId: luz }))).toEqual([
      'bad_input',
      'carerId',
    ]);
    const { id, version } = found[1] ?? { id: '', version: 0 };
    const { caseId: _, ...rest } = care({ told: again({ untilDate: '2023-12-31' }) });
    await office.ok('family.changeCare', { ...rest, careId: id, version });
    expect((await family()).care[1]).toMatchObject({ untilDate: '2023-12-31', version: 2 });
  });

  it('writes a death once, and takes it back when it was a mistake', async () => {
    const death = { personId: teresa, caseId, told: told({ fromDate: '2026-08-01' }) };
    await office.ok('family.addTie', tie());
    await office.ok('family.addDeath', death);
    const person = async () => (await family()).people.find(({ id }) => id === teresa);
    const row = (await person())?.death;
    expect(row).toMatchObject({ fromDate: '2026-08-01' });
    expect((await office.refused('family.addDeath', death)).code).toBe('bad_input');
    await office.ok('family.changeDeath', {
      personId: teresa,
      deathId: row?.id,
      version: 1,
      told: again({ mistake: 'Era otra persona.' }),
    });
    expect((await person())?.death).toBeNull();
  });
});

describe('on paper', () => {
  it('names the family, and nobody who told it nor where they live', async () => {
    await office.ok('family.addTie', tie({ told: told({ toldBy: 'Sabina', notes: 'Azucena' }) }));
    await office.ok('family.addTie', tie({ otherId: braulio, kind: 'padre' }));
    await office.ok('family.addStay', {
      personId: luz,
      otherId: teresa,
      memberId: null,
      caseId,
      told: told(),
    });
    const { bytes } = await granted(office, 'family.print', { personId: luz });
    const text = pdfText(bytes).replace(/\s+/gu, ' ');
    expect(text).toContain('GENOGRAMA');
    expect(text).toContain('Ñahui Condori, Luz María');
    expect(text).toMatch(/Teresa \(\d\): madre de Ñahui Condori, Luz María/u);
    expect(text).toContain('Hogar 1, de 2 personas');
    expect(text).not.toMatch(/Sabina|Azucena|Arequipa|952/u);
  });
});
