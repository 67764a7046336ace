/** In which generation each person of a family stands. */
import type { TieShape } from '../catalogues/ties.ts';
import type { Drawn, Edge, Row } from './drawing.ts';

/** How many generations above the other one a person stands, and how sure that is: the lower, the surer. */
const STEPS: Readonly<Record<TieShape, readonly [above: number, doubt: number]>> = {
  parent: [1, 0],
  partner: [0, 0],
  sibling: [0, 0],
  former: [0, 1],
  step: [1, 1],
  grandparent: [2, 1],
  uncle: [1, 2],
  cousin: [0, 2],
  guardian: [1, 3],
  kin: [0, 4],
  other: [0, 4],
};

/**
 * The generations, the oldest first. What contradicts what is surer gives way; whoever no tie leads to
 * stands with the focus.
 */
export function generations(
  focus: string,
  people: readonly Drawn[],
  edges: readonly Edge[],
): readonly Row[] {
  const levels = new Map<string, number>([[focus, 0]]);
  const surest = edges.toSorted((a, b) => STEPS[a.shape][1] - STEPS[b.shape][1]);
  for (let edge = reaching(surest, levels); edge !== null; edge = reaching(surest, levels)) {
    const [above] = STEPS[edge.shape];
    const known = levels.get(edge.personId);
    if (known === undefined) levels.set(edge.personId, (levels.get(edge.otherId) ?? 0) - above);
    else levels.set(edge.otherId, known + above);
  }
  const rows = new Map<number, Drawn[]>();
  for (const person of people) {
    const level = levels.get(person.id) ?? 0;
    rows.set(level, [...(rows.get(level) ?? []), person]);
  }
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([generation, members]) => ({ generation, members }));
}

/** The surest tie of which one end stands already and the other does not. */
const reaching = (edges: readonly Edge[], levels: ReadonlyMap<string, number>): Edge | null =>
  edges.find(({ personId, otherId }) => levels.has(personId) !== levels.has(otherId)) ?? null;
