/** The lines of a drawn family: couples below, brothers and sisters above, each on a lane of its own. */
import type { Edge, Measures, Point, Row, Stroke, StrokeStyle } from './drawing.ts';

/** Parents of the same children, or a couple without. */
interface Unit {
  readonly parents: readonly string[];
  readonly children: readonly string[];
  readonly style: StrokeStyle;
  readonly former: boolean;
}

/** Something that runs from left to right between two rows. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Where everything stands, and what runs in each gap. */
export interface Heights {
  /** Top of each row. */
  readonly tops: readonly number[];
  readonly bottom: number;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly xs: ReadonlyMap<string, number>;
  readonly units: readonly Laid[];
  readonly links: readonly LaidLink[];
}

interface Laid extends Unit {
  /** The row of the lowest parent; the lane below it. */
  readonly row: number;
  readonly lane: number;
  /** Where each parent's line begins. */
  readonly ends: readonly number[];
  /** The row of the highest child; the lane above it. */
  readonly childRow: number | null;
  readonly bar: number;
}

/** A tie within one row that no line of parents tells: a bracket above it. */
interface LaidLink {
  readonly edge: Edge;
  readonly row: number;
  readonly bar: number;
}

export function heightsOf(
  rows: readonly Row[],
  xs: ReadonlyMap<string, number>,
  edges: readonly Edge[],
  measures: Measures,
): Heights {
  const rowOf = new Map(
    rows.flatMap(({ members }, at) => members.map(({ id }) => [id, at] as const)),
  );
  const below = rows.map(() => new Lanes());
  const above = rows.map(() => new Lanes());
  const x = (id: string): number => xs.get(id) ?? 0;
  const units = unitsOf(edges).map((unit, _, all) => {
    const ends = unit.parents.map((id) => x(id) + offset(id, unit, all, x) * measures.lane);
    const row = Math.max(...unit.parents.map((id) => rowOf.get(id) ?? 0));
    const lane = unit.parents.length > 1 ? (below[row]?.take(span(ends)) ?? 0) : 0;
    const childRow = childRowOf(unit, row, rowOf);
    const bar =
      childRow === null
        ? 0
        : (above[childRow]?.take(span([...unit.children.map(x), middleOf(ends)])) ?? 0);
    return { ...unit, ends, row, lane, childRow, bar };
  });
  const links = edges
    .filter((edge) => rowOf.get(edge.personId) === rowOf.get(edge.otherId))
    .filter((edge) => !isCouple(edge) && edge.shape !== 'parent' && !isImplied(edge, edges))
    .map((edge) => {
      const row = rowOf.get(edge.personId) ?? 0;
      return { edge, row, bar: above[row]?.take(span([x(edge.personId), x(edge.otherId)])) ?? 0 };
    });

  const { lane, gap, cellHeight } = measures;
  const tops: number[] = [];
  let y = lane * ((above[0]?.count ?? 0) + 1);
  for (const at of rows.keys()) {
    tops.push(y);
    const lanes = (below[at]?.count ?? 0) + (above[at + 1]?.count ?? 0);
    y +=
      cellHeight +
      (at === rows.length - 1 ? lane * (lanes + 1) : Math.max(gap, lane * (lanes + 2)));
  }
  return { tops, bottom: y, rowOf, xs, units, links };
}

/** @returns the strokes, and where a couple came apart. */
export function linesOf(
  { tops, rowOf, xs, units, links }: Heights,
  edges: readonly Edge[],
  { lane, cellHeight, symbol }: Measures,
): { readonly strokes: readonly Stroke[]; readonly breaks: readonly Point[] } {
  const x = (id: string): number => xs.get(id) ?? 0;
  const top = (id: string): number => tops[rowOf.get(id) ?? 0] ?? 0;
  const strokes: Stroke[] = [];
  const breaks: Point[] = [];
  const draw = (style: StrokeStyle, ...points: Point[]): void =>
    void strokes.push({ points, style });

  for (const { parents, children, ends, row, lane: at, childRow, bar, style, former } of units) {
    const below = (tops[row] ?? 0) + cellHeight;
    const level = parents.length > 1 ? below + lane * (at + 1) : below;
    if (parents.length > 1) {
      const { from, to } = span(ends);
      for (const [each, id] of parents.entries())
        draw(style, [ends[each] ?? 0, top(id) + cellHeight], [ends[each] ?? 0, level]);
      draw(style, [from, level], [to, level]);
      if (former) breaks.push([from + (to - from) / 4, level]);
    }
    if (childRow === null) {
      for (const child of children)
        for (const id of parents) draw('light', middleOfSymbol(id), middleOfSymbol(child));
      continue;
    }
    const barLevel = (tops[childRow] ?? 0) - lane * (bar + 1);
    const stem = middleOf(ends);
    draw('solid', [stem, level], [stem, barLevel]);
    const { from, to } = span([stem, ...children.map(x)]);
    if (from !== to) draw('solid', [from, barLevel], [to, barLevel]);
    for (const child of children) draw('solid', [x(child), barLevel], [x(child), top(child)]);
  }
  for (const { edge, row, bar } of links) {
    const level = (tops[row] ?? 0) - lane * (bar + 1);
    const [a, b] = [edge.personId, edge.otherId];
    draw(
      edge.shape === 'sibling' ? 'dotted' : 'light',
      [x(a), top(a)],
      [x(a), level],
      [x(b), level],
      [x(b), top(b)],
    );
  }
  for (const edge of edges)
    if (rowOf.get(edge.personId) !== rowOf.get(edge.otherId) && isApart(edge, edges))
      draw('light', middleOfSymbol(edge.personId), middleOfSymbol(edge.otherId));
  return { strokes, breaks };

  function middleOfSymbol(id: string): Point {
    return [x(id), top(id) + symbol / 2];
  }
}

const isCouple = ({ shape }: Edge): boolean => shape === 'partner' || shape === 'former';

/** A tie of two generations that no line of parents and no couple tells. */
const isApart = (edge: Edge, edges: readonly Edge[]): boolean =>
  edge.shape !== 'parent' && !isImplied(edge, edges);

/** Said by other lines already: a grandmother through the mother, a brother through the parents. */
function isImplied({ shape, personId, otherId }: Edge, edges: readonly Edge[]): boolean {
  const parents = parentsOf(otherId, edges);
  if (shape === 'grandparent')
    return parents.some((parent) => parentsOf(parent, edges).includes(personId));
  if (shape === 'sibling') return areSiblings(personId, otherId, edges);
  if (shape === 'uncle') return parents.some((parent) => areSiblings(personId, parent, edges));
  return false;
}

const parentsOf = (id: string, edges: readonly Edge[]): readonly string[] =>
  edges
    .filter(({ shape, otherId }) => shape === 'parent' && otherId === id)
    .map((edge) => edge.personId);

const areSiblings = (a: string, b: string, edges: readonly Edge[]): boolean => {
  const others = parentsOf(b, edges);
  return parentsOf(a, edges).some((parent) => others.includes(parent));
};

function unitsOf(edges: readonly Edge[]): readonly Unit[] {
  const children = new Map<string, string[]>();
  for (const { shape, otherId } of edges) {
    if (shape !== 'parent') continue;
    const key = [...new Set(parentsOf(otherId, edges))].toSorted().join(' ');
    const list = children.get(key) ?? [];
    if (!list.includes(otherId)) children.set(key, [...list, otherId]);
  }
  for (const edge of edges.filter(isCouple)) {
    const key = [edge.personId, edge.otherId].toSorted().join(' ');
    if (!children.has(key)) children.set(key, []);
  }
  return [...children].map(([key, of]) => {
    const parents = key.split(' ');
    return { parents, children: of, ...coupleOf(parents, edges) };
  });
}

/** How the line of a couple looks: as their last tie says, and dotted when nobody said any. */
function coupleOf(
  parents: readonly string[],
  edges: readonly Edge[],
): Pick<Unit, 'style' | 'former'> {
  const ties = edges.filter(
    (edge) => isCouple(edge) && parents.includes(edge.personId) && parents.includes(edge.otherId),
  );
  const now = ties.find(({ shape }) => shape === 'partner');
  if (now !== undefined)
    return { style: now.kind === 'conyuge' ? 'solid' : 'dashed', former: false };
  return ties.length > 0 ? { style: 'solid', former: true } : { style: 'dotted', former: false };
}

/** Null without children, or when one does not stand below its parents: what was written contradicts itself. */
function childRowOf(
  { children }: Unit,
  row: number,
  rowOf: ReadonlyMap<string, number>,
): number | null {
  if (children.length === 0) return null;
  const highest = Math.min(...children.map((id) => rowOf.get(id) ?? 0));
  return highest > row ? highest : null;
}

/** Of the lines below one person, how far from her middle this one begins: in lanes, by the other parent's side. */
function offset(id: string, unit: Unit, units: readonly Unit[], x: (id: string) => number): number {
  const side = ({ parents }: Unit): number =>
    Math.max(...parents.filter((other) => other !== id).map(x), Number.NEGATIVE_INFINITY);
  const own = units
    .filter(({ parents }) => parents.includes(id))
    .toSorted((a, b) => (side(a) < side(b) ? -1 : side(a) > side(b) ? 1 : 0));
  return own.indexOf(unit) - (own.length - 1) / 2;
}

const span = (xs: readonly number[]): Run => ({ from: Math.min(...xs), to: Math.max(...xs) });

const middleOf = (xs: readonly number[]): number => {
  const { from, to } = span(xs);
  return (from + to) / 2;
};

/** Runs that do not touch share a lane. */
class Lanes {
  readonly #taken: Run[][] = [];

  take(run: Run): number {
    const free = this.#taken.findIndex((lane) =>
      lane.every(({ from, to }) => run.to < from || run.from > to),
    );
    const at = free === -1 ? this.#taken.length : free;
    this.#taken[at] = [...(this.#taken[at] ?? []), run];
    return at;
  }

  get count(): number {
    return this.#taken.length;
  }
}
