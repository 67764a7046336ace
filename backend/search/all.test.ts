import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { institutionId, issuedLetter } from '../letters/testing.ts';
import { registered } from '../received/testing.ts';
import { child, registration, someone } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { SearchResult } from './types.ts';

let office: TestOffice;
let caseId: string;
beforeAll(async () => {
  office = await testOffice();
  ({ id: caseId } = await office.ok<{ id: string }>(
    'cases.register',
    registration({
      affected: [child({ givenNames: 'Jhon', firstSurname: 'Huamán', secondSurname: 'Quispe' })],
      obliged: [
        {
          person: someone({ givenNames: 'Fausto', firstSurname: 'Huamani', knownAs: 'Chato' }),
          presumed: 'presunto',
          relation: null,
          livesTogether: 'no_sabe',
          notes: '',
        },
      ],
    }),
  ));
});
afterAll(() => office.close());

const search = (text: string, more: object = {}) =>
  office.ok<SearchResult[]>('search.all', { text, ...more });
const said = async (text: string): Promise<string[]> =>
  (await search(text)).map(({ kind, title, match, why }) =>
    [kind, title, match, why].filter((part) => part !== null).join(' | '),
  );

describe('the search on top', () => {
  it('shows the nearest of each kind first, and people before their cases', async () => {
    expect(await said('huaman')).toEqual([
      'person | Huamán Quispe, Jhon | word',
      'person | Huamani, Fausto | beginning',
      'case | 0001-2026-23010 | word',
    ]);
    expect(await said('Kispe Yon')).toEqual([
      'person | Huamán Quispe, Jhon | sound',
      'case | 0001-2026-23010 | sound',
    ]);
  });

  it('says by what it was found when that does not show', async () => {
    expect(await said('chato')).toEqual([
      'person | Huamani, Fausto | word | conocida/o como «Chato»',
      'case | 0001-2026-23010 | word | por una persona del expediente',
    ]);
    expect(await said('952 123 456')).toEqual([
      'person | Condori Vda. de Ñahui, Teresa | number | por su teléfono',
    ]);
    expect(await said('99900011')).toEqual([
      'person | Condori Vda. de Ñahui, Teresa | number',
      'case | 0001-2026-23010 | number | por una persona del expediente',
    ]);
  });

  it('looks for what was asked for alone, and for so many of each kind', async () => {
    expect(await search('huaman', { kinds: ['case'] })).toMatchObject([{ id: caseId }]);
    expect(await search('huaman', { limit: 1 })).toMatchObject([
      { kind: 'person', title: 'Huamán Quispe, Jhon' },
      { kind: 'case' },
    ]);
    expect(await search('  …')).toEqual([]);
  });

  it('puts the kind with the nearest match first: a number, a name of the directory', async () => {
    const { id } = await issuedLetter(office);
    expect(await search('45-2026', { kinds: ['person', 'case', 'letter'] })).toMatchObject([
      { kind: 'letter', id, match: 'number', why: null },
    ]);
    const upe = await institutionId(office, 'UPE Tacna');
    const found = await search('upe');
    expect(found.map(({ kind }) => kind)).toEqual(['letter', 'institution', 'text']);
    expect(found[1]).toMatchObject({ id: upe, match: 'word' });
  });

  it('answers once with a document that is found by its number and by its words', async () => {
    const { id } = await registered(office, { subject: 'Responde al 7781.', deskNumber: '7781' });
    expect(await search('7781')).toMatchObject([
      { kind: 'received', id, match: 'number', why: 'mesa de partes 7781' },
    ]);
  });

  it('is logged when typing stopped, with how many and without the words', async () => {
    await search('huaman', { settled: true });
    const { open } = office.running.backend;
    const rows = await open?.store.read((tx) =>
      tx.query(`SELECT detail FROM main.audit WHERE action = 'search.all'`),
    );
    expect(rows).toEqual([{ detail: '{"hits":3,"kind":"all"}' }]);
  });
});
