import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writePairs } from '../../domain/people/pairs/pairs.ts';
import { madePairs, PAIRS_FILE } from './make.ts';

it('makes the very pairs that are kept', () => {
  expect(writePairs(madePairs())).toBe(readFileSync(PAIRS_FILE, 'utf8'));
});
