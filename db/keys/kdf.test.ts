/** @module-tag T8 */
import { describe, expect, it } from 'vitest';
import { toHex, utf8 } from './bytes.ts';
import { FastKdfForTests } from './fast-kdf.ts';
import { acceptableCost, costToMake, KDF_CEILING, KDF_FLOOR, stretch } from './kdf.ts';

describe('Argon2id', () => {
  it('gives the known answer of the reference implementation', async () => {
    const key = await stretch('password', utf8('somesalt'), { memoryKiB: 65536, passes: 2 });
    expect(toHex(key)).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
  });
});

describe('what a guess costs', () => {
  it('is 64 MiB and 3 passes when nothing is asked', () => {
    expect(costToMake(undefined)).toEqual({ memoryKiB: 65536, passes: 3 });
  });

  it.each([
    { memoryKiB: 65535, passes: 3 },
    { memoryKiB: 65536, passes: 2 },
    { memoryKiB: 64, passes: 1 },
    { memoryKiB: 262145, passes: 3 },
    { memoryKiB: 65536, passes: 11 },
    { memoryKiB: 65536.5, passes: 3 },
    { memoryKiB: Number.NaN, passes: 3 },
  ])('refuses $memoryKiB KiB × $passes, asked for or read from a file', (cost) => {
    expect(() => costToMake(cost)).toThrow(RangeError);
    expect(acceptableCost(cost, undefined)).toBe(false);
    expect(acceptableCost(cost, cost)).toBe(false);
  });

  it('lets nothing but the tests’ own class below the floor', () => {
    const fast = new FastKdfForTests();
    const lookalike = Object.assign(Object.create(FastKdfForTests.prototype), {
      memoryKiB: 64,
      passes: 1,
    });
    expect(costToMake(fast)).toBe(fast);
    expect(acceptableCost({ memoryKiB: 64, passes: 1 }, fast)).toBe(true);
    expect(() => costToMake(lookalike)).toThrow(RangeError);
    expect(acceptableCost({ memoryKiB: 64, passes: 1 }, lookalike)).toBe(false);
  });

  it('keeps its ceiling in tests too', () => {
    const above = { memoryKiB: KDF_CEILING.memoryKiB + 1, passes: 1 };
    expect(acceptableCost(above, new FastKdfForTests())).toBe(false);
    expect(acceptableCost(KDF_CEILING, undefined)).toBe(true);
    expect(acceptableCost(KDF_FLOOR, undefined)).toBe(true);
  });
});
