import type { CasePersonView, CaseView } from '../../../backend/cases/types.ts';
import type { ContactAct } from '../../../domain/records/person.ts';

/**
 * Everybody of the case whom one may call, visit or name, each once: who came is often the one to
 * call. A reserved informant is not among them for who may not know her.
 */
export function peopleOf({
  people,
  informant,
}: Pick<CaseView, 'people' | 'informant'>): readonly CasePersonView[] {
  const came = informant?.person ?? null;
  if (came === null || people.some(({ personId }) => personId === came.personId)) return people;
  return [...people, came];
}

/** Whether the rules of anybody close this way: whom it was must then be said. */
export const isClosedFor = (
  people: readonly Pick<CasePersonView, 'closedWays'>[],
  act: ContactAct | null,
): boolean => act !== null && people.some(({ closedWays }) => closedWays.includes(act));
