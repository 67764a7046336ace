import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALLEST_MARKED, suppressed, tellingTotals } from './suppressed.ts';

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
  it('looks at columns alone where rows add up to nothing', () => {
    expect(
      suppressed(
        [
          [12, 3],
          [20, 30],
        ],
        { totals: 'columns' },
      ),
    ).toEqual([
      [12, null],
      [20, null],
    ]);
  });
  it('goes on until those that are hidden are together no small figure', () => {
    expect(suppressed([[18], [1], [1]])).toEqual([[null], [null], [null]]);
    expect(suppressed([[18], [30], [1], [1]])).toEqual([[null], [30], [null], [null]]);
    expect(suppressed([[18], [1], [4]])).toEqual([[18], [null], [null]]);
  });
  it('tells where none is left to hide, and the total must not be said', () => {
    expect(tellingTotals([[18], [1], [1]])).toEqual([false]);
    expect(tellingTotals([[3]])).toEqual([true]);
    expect(tellingTotals([[1], [2]])).toEqual([true]);
    expect(tellingTotals([[9], [20]])).toEqual([false]);
  });
  it('says zero and five, unless a zero tells of somebody', () => {
    expect(suppressed([[0], [5], [9]])).toEqual([[0], [5], [9]]);
    expect(suppressed([[0], [5], [9]], { zeros: 'hidden' })).toEqual([[null], [null], [9]]);
  });
  it('hides one zero where nothing else is left, and no more than that', () => {
    expect(suppressed([[3], [0], [0]])).toEqual([[null], [null], [0]]);
    expect(suppressed([[1], [2], [0]])).toEqual([[null], [null], [0]]);
  });
  it('has another least for what marks a person', () => {
    expect(suppressed([[9], [10], [12]], { least: SMALLEST_MARKED })).toEqual([
      [null],
      [null],
      [12],
    ]);
    expect(suppressed([[9], [9], [12]], { least: (row) => (row === 1 ? 10 : 5) })).toEqual([
      [null],
      [null],
      [12],
    ]);
  });
  it('hides alone what is no part of one total', () => {
    expect(suppressed([[3], [20]], { totals: 'none' })).toEqual([[null], [20]]);
  });

  const table = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.record({
        values: fc.array(
          fc.array(fc.nat({ max: 30 }), { minLength: columns, maxLength: columns }),
          { minLength: rows, maxLength: rows },
        ),
        leasts: fc.array(fc.constantFrom(5, 10), { minLength: rows, maxLength: rows }),
        totals: fc.constantFrom('both' as const, 'columns' as const),
        zeros: fc.constantFrom('said' as const, 'hidden' as const),
      }),
    );
  it('leaves nothing that a total tells, says no small one and changes no figure, whatever the least of each row', () => {
    fc.assert(
      fc.property(table, ({ values, leasts, totals, zeros }) => {
        const least = (row: number) => leasts[row] ?? 5;
        const how = { least, totals, zeros };
        const said = suppressed(values, how);
        const telling = tellingTotals(values, how);
        const cells = values.map((row, at) =>
          row.map((value, of) => ({ value, least: least(at), said: said[at]?.[of] ?? null })),
        );
        const columns = (cells[0] ?? []).map((_, of) => cells.flatMap((row) => row[of] ?? []));
        const safe = (line: (typeof cells)[number]): boolean => {
          const hidden = line.filter((cell) => cell.said === null);
          const sum = hidden.reduce((all, { value }) => all + value, 0);
          return (
            hidden.length === 0 ||
            (hidden.length > 1 && sum >= Math.max(...hidden.map((cell) => cell.least)))
          );
        };
        const exhausted = (line: (typeof cells)[number]): boolean =>
          line.every((cell) => cell.said === null || cell.said === 0);
        for (const [at, column] of columns.entries()) {
          expect(safe(column) || exhausted(column)).toBe(true);
          expect(telling[at]).toBe(!safe(column));
        }
        if (totals === 'both' && columns.length > 1)
          for (const row of cells) expect(safe(row) || exhausted(row)).toBe(true);
        for (const cell of cells.flat().filter((each) => each.said !== null)) {
          expect(cell.said).toBe(cell.value);
          expect(cell.value >= cell.least || (cell.value === 0 && zeros === 'said')).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
