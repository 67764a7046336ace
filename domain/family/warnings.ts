/**
 * What does not fit in a family as it was written. Said, not blocked: people are adopted, papers are
 * wrong, and a birth date is often a guess. Only what can never be is refused (`impossible`).
 */
import { shapeOf } from '../catalogues/ties.ts';
import { ageOn } from '../people/age.ts';
import type { Kept } from './tie.ts';

export interface Relative {
  readonly id: string;
  /** YYYY-MM-DD, or null when nobody knows. */
  readonly birthDate: string | null;
}

export type FamilyOddity =
  | { readonly what: 'own_ancestor'; readonly id: string }
  | { readonly what: 'several_mothers' | 'several_fathers'; readonly id: string }
  | {
      readonly what: 'young_parent';
      readonly id: string;
      readonly childId: string;
      readonly years: number;
    }
  | { readonly what: 'born_after_child'; readonly id: string; readonly childId: string };

/** Younger than this at the birth of a child, a parent is said to be so. */
const YOUNGEST_PARENT = 10;

const isParent = ({ kind }: Kept): boolean => shapeOf(kind) === 'parent';

/** All that does not fit, in the order of the people. */
export function oddities(
  people: readonly Relative[],
  ties: readonly Kept[],
): readonly FamilyOddity[] {
  const births = new Map(people.map(({ id, birthDate }) => [id, birthDate]));
  const parents = ties.filter(isParent);
  return people.flatMap(({ id }) => [
    ...(isOwnAncestor(id, parents) ? [{ what: 'own_ancestor' as const, id }] : []),
    ...several(id, parents),
    ...parents
      .filter(({ personId }) => personId === id)
      .flatMap(({ otherId }) => oddAge(id, otherId, births)),
  ]);
}

/**
 * Why a tie can never be: she would be her own ancestor, or was born after her own child.
 * @param ties those that there are already.
 */
export function impossible(
  tie: Kept,
  people: readonly Relative[],
  ties: readonly Kept[],
): 'own_ancestor' | 'born_after_child' | null {
  if (!isParent(tie)) return null;
  const { personId, otherId } = tie;
  if (isOwnAncestor(personId, [...ties.filter(isParent), tie])) return 'own_ancestor';
  const births = new Map(people.map(({ id, birthDate }) => [id, birthDate]));
  const [parent, child] = [births.get(personId) ?? null, births.get(otherId) ?? null];
  return parent !== null && child !== null && parent >= child ? 'born_after_child' : null;
}

function isOwnAncestor(id: string, parents: readonly Kept[]): boolean {
  const seen = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const { personId, otherId } of parents) {
      if (otherId !== next || seen.has(personId)) continue;
      if (personId === id) return true;
      seen.add(personId);
      waiting.push(personId);
    }
  return false;
}

function several(id: string, parents: readonly Kept[]): FamilyOddity[] {
  const of = (kind: string) =>
    new Set(
      parents.filter((tie) => tie.otherId === id && tie.kind === kind).map((tie) => tie.personId),
    ).size;
  return [
    ...(of('madre') > 1 ? [{ what: 'several_mothers' as const, id }] : []),
    ...(of('padre') > 1 ? [{ what: 'several_fathers' as const, id }] : []),
  ];
}

function oddAge(
  id: string,
  childId: string,
  births: ReadonlyMap<string, string | null>,
): FamilyOddity[] {
  const [parent, child] = [births.get(id) ?? null, births.get(childId) ?? null];
  if (parent === null || child === null) return [];
  if (parent >= child) return [{ what: 'born_after_child', id, childId }];
  const years = ageOn(parent, child) ?? 0;
  return years < YOUNGEST_PARENT ? [{ what: 'young_parent', id, childId, years }] : [];
}

/** In words for the screen. @param name of a person by her id. */
export function oddityWords(oddity: FamilyOddity, name: (id: string) => string): string {
  const who = name(oddity.id);
  switch (oddity.what) {
    case 'own_ancestor':
      return `${who} figura como antepasada/o de sí misma/o. Revise sus vínculos.`;
    case 'several_mothers':
      return `${who} tiene más de una madre anotada. Revise si es así.`;
    case 'several_fathers':
      return `${who} tiene más de un padre anotado. Revise si es así.`;
    case 'young_parent':
      return `${who} tenía ${oddity.years} años cuando nació ${name(oddity.childId)}. Revise las fechas.`;
    case 'born_after_child':
      return `${who} figura nacida/o después que ${name(oddity.childId)}. Revise las fechas.`;
  }
}
