/**
 * Small cells of a table that leaves for others to read: those under the least figure, and others
 * beside them, so that no subtraction from a total gives them back. No Peruvian threshold was found:
 * the rules are the office's own, after the practice of statistical offices (OECD, glossary).
 */
import { SMALLEST } from './small.ts';

/**
 * Of ethnicity, of sexual violence, of girls, boys and adolescents, and whatever else marks a person
 * (the office's own rule; violencia-omaped-ciam.md §6.2.1).
 */
export const SMALLEST_MARKED = 10;

export interface Suppression {
  /** Figures from one to the one before it are not said; of a row, when each has its own. */
  readonly least?: number | ((row: number) => number);
  /** Where nobody tells of somebody too: a zero of a district is not said either. */
  readonly zeros?: 'said' | 'hidden';
  /** Which lines add up to a figure that somebody may know; with none, each cell stands for itself. */
  readonly totals?: 'both' | 'columns' | 'none';
}

/** What is written for a figure that is not said: it may be a small one, or one hidden beside it. */
export const NOT_SAID = 'no se dice';

type Values = readonly (readonly number[])[];

/**
 * @param values rows of figures, all of one length.
 * @returns the same with null for what is not said. In a line that adds up to a total, those that are
 * not said are several and together no small figure, as long as there is another to hide.
 */
export function suppressed(values: Values, how: Suppression = {}): (number | null)[][] {
  const hidden = hiddenOf(values, how);
  return values.map((row, at) =>
    row.map((value, of) => (hidden[at]?.[of] === true ? null : value)),
  );
}

/** Of each column, whether its total would still tell what is hidden: then it is not said either. */
export function tellingTotals(values: Values, how: Suppression = {}): boolean[] {
  const hidden = hiddenOf(values, how);
  return columnsOf(values).map((line) => lacksOf(line.map(cellOf(values, hidden, how))) !== null);
}

function hiddenOf(values: Values, how: Suppression): boolean[][] {
  const { zeros = 'said' } = how;
  const hidden = values.map((row, at) =>
    row.map((value) => (value === 0 ? zeros === 'hidden' : value < leastOf(how, at))),
  );
  while (hideAnother(values, hidden, how));
  return hidden;
}

const leastOf = ({ least = SMALLEST }: Suppression, row: number): number =>
  typeof least === 'number' ? least : least(row);

type Place = readonly [row: number, column: number];

interface Cell {
  readonly place: Place;
  readonly value: number;
  readonly least: number;
  readonly hidden: boolean;
}

const cellOf =
  (values: Values, hidden: readonly (readonly boolean[])[], how: Suppression) =>
  ([row, column]: Place): Cell => ({
    place: [row, column],
    value: values[row]?.[column] ?? 0,
    least: leastOf(how, row),
    hidden: hidden[row]?.[column] === true,
  });

/** Hides one more in a line whose total tells what is hidden in it; false when none is to be. */
function hideAnother(values: Values, hidden: boolean[][], how: Suppression): boolean {
  for (const line of linesOf(values, how)) {
    const found = anotherOf(line.map(cellOf(values, hidden, how)));
    const row = hidden[found?.[0] ?? -1];
    if (found === null || row === undefined) continue;
    row[found[1]] = true;
    return true;
  }
  return false;
}

/**
 * What the hidden cells of a line lack so that its total tells none of them: a second one, or a sum that
 * is no small figure itself (18, 1 and 1 of 20: whoever knows the 18 knows that two are one and one).
 */
function lacksOf(cells: readonly Cell[]): 'second' | 'sum' | null {
  const hidden = cells.filter((cell) => cell.hidden);
  if (hidden.length === 0) return null;
  if (hidden.length === 1) return 'second';
  const sum = hidden.reduce((all, { value }) => all + value, 0);
  return sum < Math.max(...hidden.map(({ least }) => least)) ? 'sum' : null;
}

/** The smallest that is shown; a zero, which adds nothing, only where a second one is lacking. */
function anotherOf(cells: readonly Cell[]): Place | null {
  const lacks = lacksOf(cells);
  if (lacks === null) return null;
  const shown = cells.filter((cell) => !cell.hidden).toSorted((a, b) => a.value - b.value);
  const [smallest] = shown.filter(({ value }) => value > 0);
  return (smallest ?? (lacks === 'second' ? shown[0] : undefined))?.place ?? null;
}

function linesOf(values: Values, { totals = 'both' }: Suppression): Place[][] {
  if (totals === 'none') return [];
  const columns = columnsOf(values);
  if (totals === 'columns') return columns;
  const rows = values.map((row, at) => row.map((_, of): Place => [at, of]));
  // A row of one figure is its own total.
  return [...rows.filter(({ length }) => length > 1), ...columns];
}

const columnsOf = (values: Values): Place[][] =>
  (values[0] ?? []).map((_, of) => values.map((_row, at): Place => [at, of]));
