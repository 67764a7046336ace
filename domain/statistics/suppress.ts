/**
 * Small cells of a table that leaves: a figure under five is not said, and another one of its column
 * with it when by itself it could be worked out from the total.
 */
import { SMALLEST } from './small.ts';

/**
 * @param rows figures by row and column.
 * @param smallest under this a figure names people: 5; 10 where the subject asks for more.
 * @returns the same, null where a figure is not said. A column never has one hidden figure alone
 * beside others that are said; zeros are said.
 */
export function suppressed(
  rows: readonly (readonly number[])[],
  smallest: number = SMALLEST,
): (number | null)[][] {
  const shown: (number | null)[][] = rows.map((values) =>
    values.map((value) => (value > 0 && value < smallest ? null : value)),
  );
  const columns = rows[0]?.length ?? 0;
  for (let column = 0; column < columns; column += 1) hideAnother(shown, column);
  return shown;
}

/** The smallest of those that are said, when only one is hidden. */
function hideAnother(shown: (number | null)[][], column: number): void {
  const hidden = shown.filter((values) => values[column] === null);
  if (hidden.length !== 1) return;
  const said = shown
    .filter((values) => (values[column] ?? 0) > 0)
    .toSorted((a, b) => (a[column] ?? 0) - (b[column] ?? 0));
  const [smallest] = said;
  if (smallest !== undefined) smallest[column] = null;
}
