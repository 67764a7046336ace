import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BLANK_PERSON, type PersonFields } from '../../domain/records/person.ts';
import { asOmaped, DORA, registered } from '../omaped/testing.ts';
import { child, colleague, LUZ, reception, registration, someone, TERESA } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import type { LikelyPerson } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const COMPARED = [
  'firstSurname',
  'secondSurname',
  'givenNames',
  'knownAs',
  'sex',
  'birthDate',
  'estimatedAge',
  'documentType',
  'documentNumber',
  'documentCountry',
  'district',
  'community',
] as const;

function likely(fields: Partial<PersonFields>, more = {}): Promise<LikelyPerson[]> {
  const whole = { ...BLANK_PERSON, ...fields };
  const typed = Object.fromEntries(COMPARED.map((name) => [name, whole[name]]));
  return office.ok<LikelyPerson[]>('people.likely', {
    ...typed,
    mother: null,
    except: null,
    ...more,
  });
}
const names = (found: readonly LikelyPerson[]) => found.map(({ hit }) => hit.name);
const register = (changes = {}) =>
  office.ok<{ id: string }>('cases.register', registration(changes));

describe('whoever is typed and may be here', () => {
  it('is told with why, however her name is written, the likeliest first', async () => {
    await register({
      affected: [child(LUZ), child({ ...LUZ, givenNames: 'Lucía', birthDate: '2012-01-01' })],
    });
    const [one, ...others] = await likely({
      givenNames: 'Maria Luz',
      firstSurname: 'Kunduri',
      secondSurname: 'Nawi',
      birthDate: '2017-04-03',
    });
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      hit: { name: 'Ñahui Condori, Luz María', cases: [{ number: '0001-2026-23010' }] },
      strength: 'likely',
      reasons: expect.arrayContaining(['surnames_swapped', 'birth_swapped']),
    });
  });

  it('is nobody by one word, by a name that half the town has, or by one of her own twin', async () => {
    await register({ affected: [child(LUZ)] });
    expect(await likely({ firstSurname: 'Condori' })).toEqual([]);
    expect(await likely({ givenNames: 'Luz', secondSurname: 'Condori' })).toEqual([]);
    expect(await likely({ ...LUZ, givenNames: 'Flor' })).toEqual([]);
    expect(await likely({ ...LUZ, birthDate: '1980-06-30' })).toEqual([]);
  });

  it('is found by the birth date where the name has two slips, and by the document alone', async () => {
    await register({ affected: [child(LUZ)] });
    expect(
      names(await likely({ ...LUZ, firstSurname: 'Ñahiu', secondSurname: 'Codnori' })),
    ).toEqual(['Ñahui Condori, Luz María']);
    const { documentType = null, documentNumber = null } = TERESA;
    const [same] = await likely({ documentType, documentNumber, givenNames: 'Teresita' });
    expect(same?.reasons).toContain('document_same');
  });

  it('is told apart by her mother, whom the case names', async () => {
    await register({ affected: [child({ ...LUZ, birthDate: null })] });
    const typed = { ...LUZ, birthDate: null };
    const [alone] = await likely(typed);
    const [same] = await likely(typed, { mother: 'Teresa Condori' });
    expect(same?.reasons).toContain('mother_same');
    expect(same?.score).toBeGreaterThan(alone?.score ?? 0);
    expect(await likely(typed, { mother: 'Gregoria Pari Limache' })).toEqual([]);
  });

  it('is not herself while her record is corrected', async () => {
    await register({ affected: [child(LUZ)] });
    const [one] = await likely(LUZ);
    expect(await likely(LUZ, { except: one?.hit.id })).toEqual([]);
  });

  it('is found as she was renamed', async () => {
    await register({ affected: [child(LUZ)] });
    const [one] = await likely(LUZ);
    const { version, fields } = await office.ok<{ version: number; fields: PersonFields }>(
      'people.view',
      { id: one?.hit.id },
    );
    const renamed = { firstSurname: 'Maquera', secondSurname: 'Pari' };
    await office.ok('people.change', {
      id: one?.hit.id,
      version,
      fields: { ...fields, ...renamed },
    });
    expect(names(await likely({ ...LUZ, ...renamed }))).toEqual(['Maquera Pari, Luz María']);
    expect(await likely({ ...LUZ, birthDate: null })).toEqual([]);
  });
});

describe('nobody is told of', () => {
  it('one who is known only as a reserved informant, unless one may know', async () => {
    await register({
      informant: { ...reception().informant, person: someone(TERESA), reserveIdentity: true },
    });
    expect(names(await likely(TERESA))).toHaveLength(1);
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.as('ana.flores');
    expect(await likely(TERESA)).toEqual([]);
  });

  it('another desk’s people; each desk is told of its own', async () => {
    await registered(office);
    await register({ affected: [child(LUZ)] });
    expect(names(await likely(DORA))).toEqual(['Mamani Ticona, Dora']);
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.as('ana.flores');
    expect(await likely(DORA)).toEqual([]);
    expect(await likely(LUZ)).toHaveLength(1);
    await office.as('rosa.quispe');
    await asOmaped(office);
    expect(names(await likely({ ...DORA, documentNumber: null }))).toEqual(['Mamani Ticona, Dora']);
    expect(await likely(LUZ)).toEqual([]);
  });
});

describe('a sealed case', () => {
  it('tells nobody of its people but those whom it names', async () => {
    const { id: caseId } = await register({ affected: [child(LUZ)] });
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.ok('access.seal', {
      caseId,
      readers: [],
      reason: 'Trabaja en la municipalidad.',
      password: PASSWORD,
    });
    expect(await likely(LUZ)).toHaveLength(1);
    await office.as('ana.flores');
    expect(await likely(LUZ)).toEqual([]);
    expect(await likely({ ...LUZ, birthDate: null }, { mother: 'Teresa Condori' })).toEqual([]);
  });
});

it('is logged once typing has stopped, without the words', async () => {
  await register({ affected: [child(LUZ)] });
  const rows = async () =>
    office.running.backend.open?.store.read(
      (tx): Promise<{ detail: string }[]> =>
        tx.query(`SELECT detail FROM audit WHERE action = 'people.view' AND subject_id IS NULL`),
    );
  await likely(LUZ);
  expect(await rows()).toEqual([]);
  await likely(LUZ, { settled: true });
  expect(await rows()).toEqual([{ detail: '{"hits":1,"kind":"likely"}' }]);
});

it('hears after entering those whom an older version left', async () => {
  await register({ affected: [child(LUZ)] });
  const store = () => office.running.backend.open?.store;
  await store()?.write((tx) => tx.query(`UPDATE person_sounds SET rules = 0, pairs = ''`));
  const typed = { ...LUZ, birthDate: null };
  expect(await likely(typed)).toEqual([]);
  await office.as('rosa.quispe');
  await expect
    .poll(async () => names(await likely(typed)), { timeout: 10_000 })
    .toEqual(['Ñahui Condori, Luz María']);
});
