import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDoc, matchOf, searchDocs } from './search.ts';
import { testStore } from './testing.ts';

describe('what is asked of the index', () => {
  it.each([
    ['Ñahui  María', '"nahui" AND "maria"*'],
    ['Ch’oque', '"choque"*'],
    ['952 123', '("952" AND "123"*) OR "952123"*'],
    ['0001-2026', '("0001" AND "2026"*) OR "00012026"*'],
    ['NEAR("a b", 2)', '"near" AND "a" AND "b" AND "2"*'],
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
  it('finds a subject by all its words in any order, and forgets what was replaced', async () => {
    const { store } = await testStore();
    const found = (text: string, limit = 10) =>
      store.read((tx) => searchDocs(tx, { text, kinds: ['person', 'case'], limit }));
    await store.write(async (tx) => {
      await indexDoc(tx, { kind: 'person', subjectId: 'p1', words: ['Ñahui', 'Luz María', null] });
      await indexDoc(tx, {
        kind: 'case',
        subjectId: 'c1',
        words: ['0001-2026-23010', 'Luz Ñahui'],
      });
      await indexDoc(tx, { kind: 'institution', subjectId: 'i1', words: ['Luz del Sur'] });
    });
    expect(await found('luz ñah')).toEqual([
      { kind: 'case', subjectId: 'c1' },
      { kind: 'person', subjectId: 'p1' },
    ]);
    expect(await found('luz', 1)).toEqual([{ kind: 'case', subjectId: 'c1' }]);
    expect(await found('sur')).toEqual([]);

    await store.write((tx) =>
      indexDoc(tx, { kind: 'person', subjectId: 'p1', words: ['Ñahui', 'Rosa'] }),
    );
    expect(await found('maria')).toEqual([]);
    expect(await found('rosa nahui')).toEqual([{ kind: 'person', subjectId: 'p1' }]);
  });
});
