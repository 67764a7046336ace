/** Who is registered at the OMAPED, and who still is. */
import { In } from 'typeorm';
import { persons, type Registration, registrations } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { displayName } from '../people/names.ts';
import { loadRegistration } from '../registrations/load.ts';

/** A registration of this desk. @throws Refusal `not_found`. */
export async function loadRegistered(tx: Tx, registrationId: string): Promise<Registration> {
  const registration = await loadRegistration(tx, registrationId);
  if (registration.desk !== 'omaped') throw new Refusal('not_found');
  return registration;
}

/** One that goes on: nothing is added to the record of who left. @throws Refusal `state_forbids`, `not_found`. */
export async function requireRegistered(tx: Tx, registrationId: string): Promise<Registration> {
  const registration = await loadRegistered(tx, registrationId);
  if (registration.endedOn !== null) throw new Refusal('state_forbids');
  return registration;
}

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
