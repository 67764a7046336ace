import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALLEST_MARKED, suppressed } from './suppressed.ts';

describe('figures that leave', () => {
  it('hides what is small, and the next smallest of its row and column', () => {
    expect(
      suppressed([
        [12, 3],
        [20, 30],
        [40, 50],
      ]),
    ).toEqual([
      [null, null],
      [null, null],
      [40, 50],
    ]);
  });
  it('says zero and five, unless a zero tells of somebody', () => {
    expect(suppressed([[0], [5], [9]])).toEqual([[0], [5], [9]]);
    expect(suppressed([[0], [5], [9]], { zeros: 'hidden' })).toEqual([[null], [null], [9]]);
  });
  it('has another least for what marks a person', () => {
    expect(suppressed([[9], [10], [12]], { least: SMALLEST_MARKED })).toEqual([
      [null],
      [null],
      [12],
    ]);
  });
  it('hides alone what is no part of one total', () => {
    expect(suppressed([[3], [20]], { apart: true })).toEqual([[null], [20]]);
  });

  const table = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.nat({ max: 30 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  it('never leaves one alone in a row or a column, never says a small one, never changes a figure', () => {
    fc.assert(
      fc.property(table, (values) => {
        const said = suppressed(values);
        const lines = [...said, ...(said[0] ?? []).map((_, at) => said.map((row) => row[at]))];
        for (const line of lines.filter(({ length }) => length > 1))
          expect(line.filter((value) => value === null)).not.toHaveLength(1);
        const shown = said.flatMap((row, at) =>
          row.flatMap((value, of) => (value === null ? [] : [[value, values[at]?.[of]] as const])),
        );
        for (const [value, counted] of shown) {
          expect(value).toBe(counted);
          expect(value === 0 || value >= 5).toBe(true);
        }
      }),
    );
  });
});
