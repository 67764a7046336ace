/**
 * Small cells of a table that leaves for others to read: those under the least figure, and others
 * beside them, so that no subtraction from a total gives them back. No Peruvian threshold was found:
 * the rules are the office's own, after the practice of statistical offices (OECD, glossary).
 */
import { SMALLEST } from './small.ts';

/** Of ethnicity and whatever else marks a person (the office's own rule). */
export const SMALLEST_MARKED = 10;

export interface Suppression {
  /** Figures from one to the one before it are not said. */
  readonly least?: number;
  /** Where nobody tells of somebody too: a zero of a district is not said either. */
  readonly zeros?: 'said' | 'hidden';
  /** Its figures are no parts of one total: each stands for itself. */
  readonly apart?: boolean;
}

type Cells = (number | null)[][];

/**
 * @param values rows of figures, all of one length.
 * @returns the same with null for what is not said. In a row or a column of several figures there is
 * never just one that is not said.
 */
export function suppressed(
  values: readonly (readonly number[])[],
  { least = SMALLEST, zeros = 'said', apart = false }: Suppression = {},
): Cells {
  const hidden = values.map((row) =>
    row.map((value) => (value === 0 ? zeros === 'hidden' : value < least)),
  );
  if (!apart) while (hideAnother(values, hidden));
  return values.map((row, at) =>
    row.map((value, of) => (hidden[at]?.[of] === true ? null : value)),
  );
}

/** Hides one more beside a cell that is alone in its row or column; false when none is. */
function hideAnother(values: readonly (readonly number[])[], hidden: boolean[][]): boolean {
  for (const line of linesOf(values)) {
    const shown = line.filter(([row, column]) => hidden[row]?.[column] !== true);
    if (line.length < 2 || line.length - shown.length !== 1) continue;
    const [least] = shown.toSorted((a, b) => rank(values, a) - rank(values, b));
    const row = hidden[least?.[0] ?? -1];
    if (row === undefined || least === undefined) continue;
    row[least[1]] = true;
    return true;
  }
  return false;
}

type Place = readonly [row: number, column: number];

/** Each row and each column, as places. */
function linesOf(values: readonly (readonly number[])[]): Place[][] {
  const rows = values.map((row, at) => row.map((_, of): Place => [at, of]));
  const columns = (values[0] ?? []).map((_, of) => values.map((_row, at): Place => [at, of]));
  return [...rows, ...columns];
}

/** The smallest first, a zero last: hiding it hides little. */
function rank(values: readonly (readonly number[])[], [row, column]: Place): number {
  const value = values[row]?.[column] ?? 0;
  return value === 0 ? Number.POSITIVE_INFINITY : value;
}
