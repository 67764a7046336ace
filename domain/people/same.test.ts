import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Likeness, likeness, listener, SUGGESTED, type Verdict } from './same.ts';

const ROSA: Likeness = {
  givenNames: 'Rosa Elena',
  firstSurname: 'Huamán',
  secondSurname: 'Quispe',
  knownAs: null,
  sex: '2',
  birthDate: '1990-05-12',
  estimatedAge: null,
  estimatedOn: null,
  documentType: '1',
  documentNumber: '41234567',
  documentCountry: null,
  mother: 'Petronila Quispe Mamani',
  district: '230401',
  community: 'Ticaco',
};
const FACTLESS = {
  documentNumber: null,
  documentType: null,
  birthDate: null,
  mother: null,
} as const;

function compare(a: Partial<Likeness>, b: Partial<Likeness>): Verdict {
  const hear = listener();
  return likeness(hear({ ...ROSA, ...a }), hear({ ...ROSA, ...b }));
}

describe('one person', () => {
  it.each([
    ['the same in all', {}, 'document_same'],
    ['another spelling', { firstSurname: 'Guaman', secondSurname: 'Kispe' }, 'surnames_sound'],
    [
      'surnames the other way round',
      { firstSurname: 'Quispe', secondSurname: 'Huamán' },
      'surnames_swapped',
    ],
    [
      'both surnames in one field',
      { firstSurname: 'Huamán Quispe', secondSurname: null },
      'surnames_same',
    ],
    ['one surname', { secondSurname: null }, 'surname_one'],
    ['a husband’s name', { secondSurname: 'Quispe Vda. de Flores' }, 'surnames_same'],
    ['a widow by another word', { secondSurname: 'viuda de Flores' }, 'surname_one'],
    ['how she is called', { givenNames: 'Rosita' }, 'name_called'],
    ['one name of two', { givenNames: 'Elena' }, 'name_part'],
    ['a slip of the hand', { firstSurname: 'Huamna' }, 'surnames_near'],
    ['day and month the other way round', { birthDate: '1990-12-05' }, 'birth_swapped'],
    [
      'an age instead of a date',
      { birthDate: null, estimatedAge: 36, estimatedOn: '2026-08-10' },
      'age_near',
    ],
    [
      'two digits of the document the other way round',
      { documentNumber: '41235467' },
      'document_near',
    ],
    ['another place', { district: '230408', community: null }, 'mother_same'],
  ] as const)('%s', (_, changes, reason) => {
    const { score, reasons } = compare({}, changes);
    expect(score).toBeGreaterThanOrEqual(SUGGESTED);
    expect(reasons).toContain(reason);
  });

  it('is believed by the document whatever the names say', () => {
    expect(compare({}, { givenNames: 'Nayra' }).score).toBeGreaterThanOrEqual(SUGGESTED);
  });

  it('is found by what she is known as', () => {
    const known = { ...FACTLESS, birthDate: '1990-05-12' };
    const { reasons, score } = compare(known, {
      ...known,
      givenNames: 'Gregoria',
      knownAs: 'Rosita',
    });
    expect(reasons).toContain('name_called');
    expect(score).toBeGreaterThanOrEqual(SUGGESTED);
  });
});

describe('two people', () => {
  it.each([
    [
      'twins, with documents that follow one another',
      { givenNames: 'Luz Marina', documentNumber: '41234568' },
    ],
    [
      'twins with a name in common',
      { givenNames: 'Rosa Luz', documentNumber: null, documentType: null },
    ],
    ['homonyms of another birth', { ...FACTLESS, birthDate: '1975-01-30' }],
    ['homonyms of another document', { documentNumber: '70111222', birthDate: null }],
    [
      'a mother and her daughter of one name',
      { secondSurname: 'Flores', birthDate: '2012-03-02', documentNumber: null },
    ],
    ['a brother', { givenNames: 'Roso', sex: '1', birthDate: '1993-02-02', documentNumber: null }],
  ] as const)('%s', (_, changes) => {
    expect(compare({}, changes).score).toBeLessThan(SUGGESTED);
  });
});

const part = (...words: string[]) => fc.option(fc.constantFrom(...words), { nil: null });
const anybody: fc.Arbitrary<Likeness> = fc.record({
  givenNames: part('Rosa', 'Rosa Elena', 'Luz', 'Pepe', 'José', 'Jhon', 'Yon', 'Marisol'),
  firstSurname: part('Huamán', 'Waman', 'Quispe', 'Mamani', 'De la Cruz', 'Mamani de Flores'),
  secondSurname: part('Huamán', 'Kispe', 'Mamani', 'Vda. de Flores', 'Ñahui'),
  knownAs: part('Rosita', 'Chola'),
  sex: part('1', '2'),
  birthDate: part('1990-05-12', '1990-12-05', '1991-05-12', '1960-01-01'),
  estimatedAge: fc.option(fc.integer({ min: 0, max: 90 }), { nil: null }),
  estimatedOn: fc.constant('2026-08-10'),
  documentType: fc.constant('1' as const),
  documentNumber: part('41234567', '41234568', '70111222'),
  documentCountry: fc.constant(null),
  mother: part('Petronila Quispe', 'Petrona Quispi', 'Ana Flores'),
  district: part('230401', '230402'),
  community: part('Ticaco', 'Tarata'),
});

it('judges two records alike whichever comes first, and never suggests who has another name or birth by less than a document', () => {
  fc.assert(
    fc.property(anybody, anybody, (a, b) => {
      const hear = listener();
      const there = likeness(hear(a), hear(b));
      const back = likeness(hear(b), hear(a));
      expect(back.score).toBe(there.score);
      expect(new Set(back.reasons)).toEqual(new Set(there.reasons));
      const apart = there.reasons.some((reason) =>
        ['name_other', 'name_shared', 'birth_other', 'document_other'].includes(reason),
      );
      if (apart && !there.reasons.includes('document_same'))
        expect(there.score).toBeLessThan(SUGGESTED);
    }),
  );
});
