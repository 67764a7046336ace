import { expect, test } from 'vitest';
import { longDate } from './dates.ts';

test.each([
  ['2026-05-15', '15 de mayo de 2026'],
  ['2026-09-01', '1 de setiembre de 2026'],
  ['2027-12-31', '31 de diciembre de 2027'],
])('%s is written %s', (date, written) => {
  expect(longDate(date)).toBe(written);
});
