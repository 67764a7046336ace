import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hearing, mistyped, NEARNESS, nearness, slips } from './closeness.ts';

const near = (a: string, b: string): number => {
  const hear = hearing();
  return nearness(hear(a), hear(b));
};

describe('nearness', () => {
  it.each([
    ['quispe', 'quispe', NEARNESS.spelled],
    ['quispe', 'kispi', NEARNESS.sound],
    ['pepe', 'jose', NEARNESS.called],
    ['mamani', 'mamnai', NEARNESS.typed],
    ['j', 'juan', NEARNESS.initial],
    ['flores', 'torres', 0],
    ['beto', 'tito', 0],
  ])('of %s and %s is %d', (a, b, worth) => {
    expect(near(a, b)).toBe(worth);
    expect(near(b, a)).toBe(worth);
  });
});

describe('a slip of the hand', () => {
  it.each([
    ['chambilla', 'chmabila'],
    ['rosa', 'rsoa'],
    ['calizaya', 'calizya'],
  ])('%s, %s', (a, b) => expect(mistyped(a, b)).toBe(true));

  it.each([
    ['mario', 'maria'],
    ['daniel', 'daniela'],
    ['luz', 'luis'],
    ['pari', 'mari'],
    ['alberto', 'roberto'],
  ])('is not what parts %s and %s', (a, b) => expect(mistyped(a, b)).toBe(false));
});

it('counts the letters to add, drop, change or twist, either way', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(slips(a, b)).toBe(slips(b, a));
      expect(slips(a, b) === 0).toBe(a === b);
      expect(slips(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(slips(`${a}x${b}`, a + b)).toBe(1);
    }),
  );
});
