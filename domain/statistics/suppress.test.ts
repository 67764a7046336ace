import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressed } from './suppress.ts';

describe('§6.2 small cells of what leaves', () => {
  it('says zero and five, and not one to four', () => {
    expect(suppressed([[0], [1], [4], [5]])).toEqual([[0], [null], [null], [5]]);
  });

  it('hides another one with a single hidden figure: the total would tell it', () => {
    expect(suppressed([[3], [40], [12]])).toEqual([[null], [40], [null]]);
    expect(suppressed([[3], [0]])).toEqual([[null], [0]]);
  });

  it('asks for more where the subject does', () => {
    expect(suppressed([[7], [30], [50]], 10)).toEqual([[null], [null], [50]]);
  });

  it('never leaves one hidden figure alone beside others, and never changes one that it says', () => {
    const cells = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(cells, (rows) => {
        const shown = suppressed(rows);
        for (const column of [0, 1]) {
          const values = shown.map((row) => row[column] ?? null);
          const hidden = values.filter((value) => value === null).length;
          const said = values.filter((value) => value !== null && value > 0).length;
          expect(hidden === 1 && said > 0).toBe(false);
          values.forEach((value, at) => {
            if (value !== null) expect(value).toBe(rows[at]?.[column]);
            else expect(rows[at]?.[column]).toBeGreaterThan(0);
          });
          expect(values.some((value) => value !== null && value > 0 && value < 5)).toBe(false);
        }
      }),
    );
  });
});
