import { expect, it } from 'vitest';
import { isLateEntry } from './rules.ts';

it.each([
  ['2026-08-10T13:35:42.123Z', false],
  ['2026-08-10T13:35:42.122Z', true],
  ['2026-08-10T14:30:00.000Z', false],
])('a reception of %s begun at 14:05:42.123 is late: %s', (receivedAt, late) => {
  expect(isLateEntry(receivedAt, '2026-08-10T14:05:42.123Z')).toBe(late);
});
