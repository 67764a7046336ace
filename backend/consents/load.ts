import { type Consent, consents, persons } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { naturalName, UNKNOWN_NAME } from '../../domain/people/names.ts';

/** @throws Refusal `not_found`, `conflict`. */
export async function loadConsent(tx: Tx, id: string, version?: number): Promise<Consent> {
  const row = await tx.findOneBy(consents, { id });
  if (row === null) throw new Refusal('not_found');
  if (version !== undefined && row.version !== version) throw new Refusal('conflict');
  return row;
}

export async function nameOfPerson(tx: Tx, id: string): Promise<string> {
  const person = await tx.findOneBy(persons, { id });
  return person === null ? UNKNOWN_NAME : naturalName(person);
}
