/**
 * A family drawn from its data: who stands in which generation, who beside whom, and the lines between
 * them. Pure: the same family gives the same drawing, on screen and on paper.
 *
 * Symbols follow the usual genogram: square for a man, circle for a woman, diamond when nobody knows, a
 * cross over whoever died, a double outline for whom it is about, a dashed frame around who lives together.
 */
import { shapeOf } from '../catalogues/ties.ts';
import type { Edge, Family, Frame, Genogram, Measures, Placed } from './drawing.ts';
import { generations } from './generations.ts';
import { heightsOf, linesOf } from './lines.ts';
import { placed } from './places.ts';

/** Draws a family. Ties of no family (`vecino`) have no line; people stay, whether tied or not. */
export function genogramOf(family: Family, measures: Measures): Genogram {
  const known = new Set(family.people.map(({ id }) => id));
  const edges = family.ties
    .map((tie): Edge => ({ ...tie, shape: shapeOf(tie.kind) }))
    .filter(
      ({ shape, personId, otherId }) =>
        shape !== 'other' && personId !== otherId && known.has(personId) && known.has(otherId),
    );
  const rows = generations(family.focus, family.people, edges);
  const xs = placed(rows, edges, measures.cellWidth);
  const heights = heightsOf(rows, xs, edges, measures);
  const people = rows.flatMap(({ generation, members }, row) =>
    members
      .map(({ id }): Placed => ({ id, x: xs.get(id) ?? 0, y: heights.tops[row] ?? 0, generation }))
      .toSorted((a, b) => a.x - b.x),
  );
  return {
    ...linesOf(heights, edges, measures),
    width: Math.max(0, ...people.map(({ x }) => x)) + measures.cellWidth / 2,
    height: heights.bottom,
    people,
    frames: family.homes.flatMap((home, at) => framesOf(at, home, people, measures)),
  };
}

/** A frame for each run of neighbours of one row. */
function framesOf(
  home: number,
  members: readonly string[],
  people: readonly Placed[],
  { cellWidth, cellHeight, lane }: Measures,
): readonly Frame[] {
  const runs: Placed[][] = [];
  for (const [at, person] of people.entries()) {
    if (!members.includes(person.id)) continue;
    const [before, run] = [people[at - 1], runs.at(-1)];
    const goesOn = run !== undefined && run.at(-1) === before && before?.y === person.y;
    if (goesOn) run.push(person);
    else runs.push([person]);
  }
  const inset = lane / 2;
  return runs.map((run) => {
    const [first, last] = [run[0]?.x ?? 0, run.at(-1)?.x ?? 0];
    return {
      home,
      x: first - cellWidth / 2 + inset,
      y: (run[0]?.y ?? 0) - inset,
      width: last - first + cellWidth - 2 * inset,
      height: cellHeight + 2 * inset,
    };
  });
}
