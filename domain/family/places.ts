/** Where in its row each person stands: brothers and sisters by birth, couples side by side. */
import type { Drawn, Edge, Row } from './drawing.ts';

type Xs = Map<string, number>;

/** How often rows are set by their parents and by their children, until they rest. */
const SWEEPS = 8;

/**
 * The middle of each person, from the left edge of the drawing. Two of a row are never closer than one
 * cell.
 */
export function placed(
  rows: readonly Row[],
  edges: readonly Edge[],
  cell: number,
): ReadonlyMap<string, number> {
  const kin = kinOf(edges);
  const xs: Xs = new Map();
  for (const { members } of rows) setRow(ordered(members, kin, xs), xs, cell, () => null);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const { members } of rows)
      setRow(ordered(members, kin, xs), xs, cell, (id) => middle(kin.parents.get(id), xs));
    for (const { members } of rows.toReversed())
      setRow(ordered(members, kin, xs), xs, cell, (id) => middle(kin.children.get(id), xs));
  }
  const left = Math.min(...xs.values(), Number.POSITIVE_INFINITY);
  return new Map([...xs].map(([id, x]) => [id, x - left + cell / 2]));
}

interface KinOf {
  readonly parents: ReadonlyMap<string, readonly string[]>;
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly partners: ReadonlyMap<string, readonly string[]>;
  readonly siblings: ReadonlyMap<string, readonly string[]>;
}

function kinOf(edges: readonly Edge[]): KinOf {
  const of = (shapes: readonly string[], from: 'personId' | 'otherId', both = false) => {
    const found = new Map<string, string[]>();
    const add = (a: string, b: string): void => {
      const list = found.get(a) ?? [];
      if (!list.includes(b)) found.set(a, [...list, b]);
    };
    for (const edge of edges) {
      if (!shapes.includes(edge.shape)) continue;
      const [a, b] =
        from === 'personId' ? [edge.personId, edge.otherId] : [edge.otherId, edge.personId];
      add(a, b);
      if (both) add(b, a);
    }
    return found;
  };
  return {
    parents: of(['parent'], 'otherId'),
    children: of(['parent'], 'personId'),
    partners: of(['partner', 'former'], 'personId', true),
    siblings: of(['sibling'], 'personId', true),
  };
}

function middle(ids: readonly string[] | undefined, xs: Xs): number | null {
  const known = (ids ?? []).flatMap((id) => xs.get(id) ?? []);
  return known.length === 0 ? null : known.reduce((sum, x) => sum + x, 0) / known.length;
}

/** The row from left to right: groups by where their parents, or else their children, stand. */
function ordered(members: readonly Drawn[], kin: KinOf, xs: Xs): readonly string[] {
  const groups = siblingGroups(members, kin);
  const alone = groups.filter((group) => group.length === 1 && !hasFamily(group[0], kin));
  const rooted = groups.filter((group) => !alone.includes(group));
  const lists = rooted.map((group) => [...group]);
  const waiting = alone.flat();
  // Whoever came into the family stands beside her partner; who is left begins a group of her own.
  for (let moved = true; moved; ) {
    moved = false;
    for (const id of [...waiting])
      for (const list of lists) {
        const beside = list.findIndex((other) => kin.partners.get(id)?.includes(other));
        if (beside === -1) continue;
        // On the right; on the left when somebody she is or was with stands there already.
        const partners = kin.partners.get(list[beside] ?? '') ?? [];
        const isTaken = partners.includes(list[beside + 1] ?? '');
        list.splice(isTaken ? beside : beside + 1, 0, id);
        waiting.splice(waiting.indexOf(id), 1);
        moved = true;
        break;
      }
    const [first] = waiting;
    if (!moved && first !== undefined) {
      lists.push([first]);
      waiting.shift();
      moved = true;
    }
  }
  return lists
    .map((list, at) => ({ list, at, key: keyOf(list, kin, xs) ?? Number.MAX_SAFE_INTEGER }))
    .toSorted((a, b) => a.key - b.key || a.at - b.at)
    .flatMap(({ list }) => list);
}

const hasFamily = (id: string | undefined, kin: KinOf): boolean =>
  id !== undefined && (kin.parents.has(id) || kin.siblings.has(id));

function keyOf(list: readonly string[], kin: KinOf, xs: Xs): number | null {
  const toward = (of: KinOf['parents']) =>
    middle(
      list.flatMap((id) => of.get(id) ?? []),
      xs,
    );
  return toward(kin.parents) ?? toward(kin.children) ?? middle(list, xs);
}

/** Who has a parent in common, or is said to be a brother or sister; each group by birth. */
function siblingGroups(members: readonly Drawn[], kin: KinOf): readonly (readonly string[])[] {
  const left = new Map(members.map((person) => [person.id, person]));
  const groups: string[][] = [];
  for (const { id } of members) {
    if (!left.has(id)) continue;
    const group: Drawn[] = [];
    const waiting = [id];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const person = left.get(next);
      if (person === undefined) continue;
      left.delete(next);
      group.push(person);
      const shared = (kin.parents.get(next) ?? []).flatMap(
        (parent) => kin.children.get(parent) ?? [],
      );
      waiting.push(...shared, ...(kin.siblings.get(next) ?? []));
    }
    groups.push(group.toSorted(byBirth).map((person) => person.id));
  }
  return groups;
}

const byBirth = (a: Drawn, b: Drawn): number => {
  const [first, second] = [a.birthDate ?? '9', b.birthDate ?? '9'];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
};

/**
 * Sets a row as near as it can be to where each wants to stand, in its order and without overlap: of a
 * run that would overlap, all move together (pool adjacent violators).
 */
function setRow(
  order: readonly string[],
  xs: Xs,
  cell: number,
  wanted: (id: string) => number | null,
): void {
  const pools: { sum: number; count: number }[] = [];
  for (const [at, id] of order.entries()) {
    const wish = wanted(id) ?? xs.get(id) ?? at * cell;
    let pool = { sum: wish - at * cell, count: 1 };
    for (let last = pools.at(-1); last !== undefined; last = pools.at(-1)) {
      if (last.sum / last.count <= pool.sum / pool.count) break;
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const shifts = pools.flatMap(({ sum, count }) =>
    Array<number>(count).fill(Math.round(sum / count)),
  );
  for (const [at, id] of order.entries()) xs.set(id, (shifts[at] ?? 0) + at * cell);
}
