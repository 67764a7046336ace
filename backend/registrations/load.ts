import { type Registration, registrations } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import type { RegisterDesk } from '../../domain/desks.ts';
import { Refusal } from '../../domain/errors.ts';

/**
 * A row of a register.
 * @param desk whose; null: of any that the session attends, which the way in made sure of (core/about.ts).
 * @param version what the form knew; `conflict` when somebody changed it meanwhile.
 * @throws Refusal `not_found`, also for one of another desk; `conflict`.
 */
export async function loadRegistration(
  tx: Tx,
  id: string,
  desk: RegisterDesk | null,
  version?: number,
): Promise<Registration> {
  const row = await tx.findOneBy(registrations, desk === null ? { id } : { id, desk });
  if (row === null) throw new Refusal('not_found');
  if (version !== undefined && row.version !== version) throw new Refusal('conflict');
  return row;
}

/** The same, to change: an ended one is not changed before it was reopened. @throws Refusal `registration_ended`. */
export async function openRegistration(
  tx: Tx,
  id: string,
  desk: RegisterDesk | null,
): Promise<Registration> {
  const row = await loadRegistration(tx, id, desk);
  if (row.endedOn !== null) throw new Refusal('registration_ended');
  return row;
}
