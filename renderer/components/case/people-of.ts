import type { CasePersonView, CaseView } from '../../../backend/cases/types.ts';

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
