import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hearDocs, indexDoc, matchOf, searchDocs } from './search.ts';
import type { Store } from './store.ts';
import { testStore } from './testing.ts';

describe('what a list is filtered by', () => {
  it.each([
    ['Ñahui  María', 'text : ("nahui"* AND "maria"*)'],
    ['Ch’oque', 'text : ("choque"*)'],
    ['rosa de la cruz', 'text : ("rosa"* AND "cruz"*)'],
    ['rosa m', 'text : ("rosa"*)'],
    ['m', 'text : ("m")'],
    ['9521 2345', 'text : (("9521"* AND "2345"*) OR "95212345"*)'],
    ['1-2026', 'text : ((("1" OR "001" OR "0001") AND "2026"*) OR "12026"*)'],
    ['45', 'text : (("45"* OR "045" OR "0045"))'],
    ['0001-2', 'text : (("0001"*) OR "00012"*)'],
    ['NEAR("a b", 2)', 'text : ("near"*)'],
  ])('%j → %s', (text, match) => {
    expect(matchOf(text)).toBe(match);
  });

  it.each(['', '  ', '…', '"*"', '()'])('%j is nothing to look for', (text) => {
    expect(matchOf(text)).toBeNull();
  });

  it('is bounded, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5_000, unit: 'binary' }), (text) => {
        expect(matchOf(text)?.length ?? 0).toBeLessThan(2_000);
      }),
    );
  });
});

describe('the index', () => {
  const person = (subjectId: string, ...words: string[]) =>
    ({ kind: 'person', subjectId, words }) as const;
  const searching =
    (store: Store) =>
    async (text: string, limit = 10): Promise<string[]> =>
      (await store.read((tx) => searchDocs(tx, { text, kinds: ['person', 'case'], limit }))).map(
        ({ subjectId, match }) => `${subjectId} ${match}`,
      );

  it('finds a subject by all its words in any order, and forgets what was replaced', async () => {
    const { store } = await testStore();
    const found = searching(store);
    await store.write(async (tx) => {
      await indexDoc(tx, { kind: 'person', subjectId: 'p1', words: ['Ñahui', 'Luz María', null] });
      await indexDoc(tx, {
        kind: 'case',
        subjectId: 'c1',
        words: ['0001-2026-23010', 'Luz Ñahui'],
      });
      await indexDoc(tx, { kind: 'institution', subjectId: 'i1', words: ['Luz del Sur'] });
    });
    expect(await found('ñah luz')).toEqual(['p1 beginning', 'c1 beginning']);
    expect(await found('luz', 1)).toEqual(['p1 word', 'c1 word']);
    expect(await found('2026 ñahui')).toEqual(['c1 number']);
    expect(await found('1-2026')).toEqual(['c1 number']);
    expect(await found('sur')).toEqual([]);
    expect(await found('person')).toEqual([]);

    await store.write((tx) =>
      indexDoc(tx, { kind: 'person', subjectId: 'p1', words: ['Ñahui', 'Rosa'] }),
    );
    expect(await found('maria')).toEqual([]);
    expect(await found('rosa nahui')).toEqual(['p1 word']);
  });

  it('puts the word before its beginning, and this before what sounds like it; then the newest', async () => {
    const { store } = await testStore();
    const found = searching(store);
    await store.write(async (tx) => {
      await indexDoc(tx, person('whole', 'Huamán', 'Jhon'));
      await indexDoc(tx, person('begun', 'Huamani', 'Rosa'));
      await indexDoc(tx, person('older', 'Guamán', 'John'));
      await indexDoc(tx, person('newer', 'Waman', 'Yon', '952123456'));
      await indexDoc(tx, person('other', 'Vargas', 'Rosa'));
      await indexDoc(tx, person('called', 'Pepe', 'Tito'));
    });
    expect(await found('huaman')).toEqual([
      'whole word',
      'begun beginning',
      'newer sound',
      'older sound',
    ]);
    expect(await found('huaman', 3)).toEqual(['whole word', 'begun beginning', 'newer sound']);
    expect(await found('John Guaman')).toEqual(['older word', 'newer sound', 'whole sound']);
    expect(await found('huam 952')).toEqual(['newer sound']);
    expect(await found('wama')).toEqual([
      'newer beginning',
      'older sound',
      'begun sound',
      'whole sound',
    ]);
    expect(await found('jose tito')).toEqual(['called sound']);
    expect(await found('pepe tito')).toEqual(['called word']);
    expect(await found('de la waman')).toEqual([
      'newer beginning',
      'older sound',
      'whole sound',
      'begun sound',
    ]);
  });

  it('ranks a common name step by step as it ranks a rare one at once', async () => {
    const { store } = await testStore();
    const found = searching(store);
    const surnames = ['Mamani', 'Mamany', 'Mamanio', 'Mamanys', 'Quispe'];
    await store.write(async (tx) => {
      for (let n = 0; n < 300; n += 1)
        await indexDoc(tx, person(`p${n}`, surnames[n % 5] ?? '', `Rosa${n}`));
    });
    const all = await found('mamani', 500);
    expect(all).toHaveLength(240);
    expect(all.slice(0, 2)).toEqual(['p295 word', 'p290 word']);
    expect([60, 120, 180].map((at) => all[at])).toEqual([
      'p297 beginning',
      'p296 sound',
      'p298 sound',
    ]);
    for (const limit of [1, 6, 60, 61, 121, 200])
      expect(await found('mamani', limit)).toEqual(all.slice(0, limit));
  });

  it('hears what an older program put there, a few at a time', async () => {
    const { store } = await testStore();
    await store.write(async (tx) => {
      await indexDoc(tx, person('p1', 'Quispe'));
      await indexDoc(tx, person('p2', 'Kispi'));
      await tx.query('UPDATE search_docs SET sounds = NULL');
    });
    expect(await searching(store)('qespe')).toEqual([]);
    const hear = () => store.write((tx) => hearDocs(tx, 1));
    expect([await hear(), await hear(), await hear()]).toEqual([1, 1, 0]);
    expect(await searching(store)('qespe')).toEqual(['p2 sound', 'p1 sound']);
  });
});
