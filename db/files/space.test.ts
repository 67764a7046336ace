import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing.ts';
import { freeBytes, hasRoomFor, isNearlyFull } from './space.ts';

const MB = 1024 * 1024;

it('knows what is free, and keeps a reserve for the records', async () => {
  expect(await freeBytes(await temporaryFolder())).toBeGreaterThan(0);
  expect(isNearlyFull(1024 * MB)).toBe(false);
  expect(isNearlyFull(1024 * MB - 1)).toBe(true);
  expect(hasRoomFor(120 * MB, 10 * MB)).toBe(true);
  expect(hasRoomFor(120 * MB - 1, 10 * MB)).toBe(false);
});
