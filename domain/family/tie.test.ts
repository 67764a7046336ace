import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIES, tieEntry } from '../catalogues/ties.ts';
import { keptAs, otherIs, tieLabel } from './tie.ts';
import { whatSheIs, whenWords } from './words.ts';

const CODES = TIES.entries.map(({ code }) => code);
const sexes: Readonly<Record<string, string | null>> = { rosa: '2', luis: '1', wari: null };
const sexOf = (id: string): string | null => sexes[id] ?? null;

describe('a tie', () => {
  it('is kept once, whoever says it', () => {
    const said = keptAs({ personId: 'luis', kind: 'hijo', otherId: 'rosa' }, sexOf);
    expect(said).toEqual({ personId: 'rosa', kind: 'madre', otherId: 'luis' });
    expect(keptAs({ personId: 'rosa', kind: 'hijo', otherId: 'wari' }, sexOf).kind).toBe(
      'progenitor',
    );
    const one = keptAs({ personId: 'rosa', kind: 'hermano', otherId: 'luis' }, sexOf);
    expect(keptAs({ personId: 'luis', kind: 'hermano', otherId: 'rosa' }, sexOf)).toEqual(one);
  });

  it('reads from both sides', () => {
    const mother = { personId: 'rosa', kind: 'madre', otherId: 'luis' };
    expect(otherIs(mother, 'luis', sexOf)).toBe('madre');
    expect(otherIs(mother, 'rosa', sexOf)).toBe('hijo');
    expect(otherIs(mother, 'wari', sexOf)).toBeNull();
    const step = { personId: 'luis', kind: 'pareja_progenitor', otherId: 'wari' };
    expect(otherIs(step, 'wari', sexOf)).toBe('padrastro');
  });

  it('of any kind and any two people, kept from either side, reads back as it was said', () => {
    const people = fc.constantFrom('rosa', 'luis', 'wari', 'x1', 'x2');
    fc.assert(
      fc.property(people, people, fc.constantFrom(...CODES), (a, b, kind) => {
        fc.pre(a !== b);
        const kept = keptAs({ personId: a, otherId: b, kind }, sexOf);
        expect(tieEntry(kept.kind)?.turned ?? false).toBe(false);
        const back = otherIs(kept, b, sexOf) ?? '';
        // A word that tells the sex stands for one that does not.
        const same = new Map([
          ['madre', 'progenitor'],
          ['padre', 'progenitor'],
          ['madrastra', 'pareja_progenitor'],
          ['padrastro', 'pareja_progenitor'],
        ]);
        expect(same.get(back) ?? back).toBe(same.get(kind) ?? kind);
      }),
    );
  });

  it('knows of each kind what the other one is, which is a kind of its shape', () => {
    for (const { inverse, shape } of TIES.entries.filter(({ code }) => code !== 'autoridad'))
      expect(tieEntry(inverse)?.shape).toBe(shape);
  });

  it('is said in the word of her sex', () => {
    expect(tieLabel(TIES, 'hijo', '2')).toBe('Hija');
    expect(tieLabel(TIES, 'abuelo', '1')).toBe('Abuelo');
    expect(tieLabel(TIES, 'tutor', '2')).toBe('Tutora legal');
    expect(tieLabel(TIES, 'hermano', null)).toBe('Hermana/o');
    const ties = [
      { personId: 'rosa', kind: 'tio', otherId: 'luis' },
      { personId: 'rosa', kind: 'cuidador', otherId: 'luis' },
    ];
    expect(whatSheIs(TIES, ties, 'luis', { id: 'rosa', sex: '2' })).toBe('Tía; cuidadora');
    expect(whatSheIs(TIES, ties, 'luis', { id: 'wari', sex: null })).toBeNull();
  });

  it('says since when and that it is to be confirmed', () => {
    const dates = { fromDate: '2020-03-05', untilDate: '2024-02-01', verified: false };
    expect(whenWords(dates)).toBe('desde el 05/03/2020, hasta el 01/02/2024; por verificar');
    expect(whenWords({ fromDate: null, untilDate: null, verified: true })).toBeNull();
  });
});
