import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hundredthsOf, perCent, soles, typedHundredths } from './money.ts';

it('reads as Peru writes it', () => {
  expect(soles(123_450)).toBe('S/ 1,234.50');
  expect(soles(5)).toBe('S/ 0.05');
  expect(soles(100_000_000)).toBe('S/ 1,000,000.00');
  expect(soles(-35_000)).toBe('-S/ 350.00');
  expect(perCent(2_550)).toBe('25.50 %');
});

it.each([
  ['350', 35_000],
  ['350.00', 35_000],
  ['350.5', 35_050],
  ['S/ 350', 35_000],
  ['S/.1,234.50', 123_450],
  [' 0.05 ', 5],
])('takes «%s»', (typed, cents) => {
  expect(hundredthsOf(typed)).toBe(cents);
});

it.each(['', 'trescientos', '350.', '1,23', '12,3456', '3.505', '350,50', '-5', '1e3'])(
  'does not guess at «%s»',
  (typed) => {
    expect(hundredthsOf(typed)).toBeNull();
  },
);

it('takes back what it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
      expect(hundredthsOf(soles(cents))).toBe(cents);
      expect(hundredthsOf(typedHundredths(cents))).toBe(cents);
    }),
  );
});
