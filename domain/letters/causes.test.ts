import { expect, it } from 'vitest';
import { DERIVATION_CAUSES } from '../catalogues/case.ts';
import { codesOf } from '../catalogues/catalogue.ts';
import { isImmediate } from './causes.ts';

it('only what tells of an offence or of lack of protection leaves at once (RDNA 36.d, 36.e)', () => {
  expect(codesOf(DERIVATION_CAUSES).filter(isImmediate)).toEqual(['d', 'e']);
  expect(isImmediate('z')).toBe(false);
});
