/** Who is who in the register of the OMAPED. */
import { In } from 'typeorm';
import { persons, registrations } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { displayName } from '../people/names.ts';

/** Registration → the name of its person. */
export async function namesOfRegistered(
  tx: Tx,
  registrationIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(registrationIds)];
  if (ids.length === 0) return new Map();
  const found = await tx.findBy(registrations, { id: In(ids) });
  const people = await tx.findBy(persons, { id: In(found.map(({ personId }) => personId)) });
  const names = new Map(people.map((person) => [person.id, displayName(person)]));
  return new Map(found.map(({ id, personId }) => [id, names.get(personId) ?? '']));
}
