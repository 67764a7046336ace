import {
  type Person,
  type PersonMerge,
  personMerges,
  persons,
} from '../../../db/entities/index.ts';
import type { Tx } from '../../../db/store.ts';
import { Refusal } from '../../../domain/errors.ts';
import type { PairOfPeople } from '../../../domain/records/person-merge.ts';

/** A row that is not united with another. @throws Refusal `not_found`, `person_merged`. */
export async function loadLiving(tx: Tx, id: string): Promise<Person> {
  const person = await tx.findOneBy(persons, { id });
  if (person === null) throw new Refusal('not_found');
  if (person.mergedInto !== null) throw new Refusal('person_merged');
  return person;
}

/** Both rows of a pair. @throws Refusal `bad_input` for one row twice; as `loadLiving`. */
export async function loadPair(
  tx: Tx,
  { keptId, goneId }: PairOfPeople,
): Promise<{ readonly kept: Person; readonly gone: Person }> {
  if (keptId === goneId)
    throw new Refusal('bad_input', { fields: { goneId: 'Elija a otra persona.' } });
  return { kept: await loadLiving(tx, keptId), gone: await loadLiving(tx, goneId) };
}

/** Unions made with a row, the last ones first. */
export const mergesOf = (tx: Tx, keptId: string): Promise<PersonMerge[]> =>
  tx.find(personMerges, { where: { keptId }, order: { id: 'DESC' } });

/** Whether another union stands on top of this one: they are undone in their order, the last one first. */
export const isUnderAnother = (of: PersonMerge, all: readonly PersonMerge[]): boolean =>
  all.some(({ id, undoneAt }) => undoneAt === null && id > of.id);
