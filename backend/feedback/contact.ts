/** By which way the person of a case may be asked: what safe contact and violence let. */
import type { Tx } from '../../db/store.ts';
import { phoneRefused } from '../../domain/feedback/asked.ts';
import { closedWays } from '../../domain/people/contact.ts';
import type { LoadedCase } from '../cases/load.ts';
import { rulesOf } from '../people/contact.ts';
import { routeOfCase } from '../violence/load.ts';

interface Contactable {
  readonly personId: string;
  readonly phone: string | null;
  readonly role: string;
}

/** Why the telephone may not be used, in general words; null: it may. */
export async function phoneRefusedIn(
  tx: Tx,
  { id, service, violence }: Pick<LoadedCase, 'id' | 'service' | 'violence'>,
): Promise<string | null> {
  const people: Contactable[] = await tx.query(
    `SELECT p.id AS "personId", p.phone, cp.role FROM main.case_people cp
     JOIN main.persons p ON p.id = cp.person_id
     WHERE cp.case_id = ? AND cp.removed_at IS NULL`,
    [id],
  );
  // Of anybody in the case: what rings in one house rings for all who live there.
  const rules = await rulesOf(
    tx,
    people.map(({ personId }) => personId),
  );
  const route = await routeOfCase(tx, id);
  const safePhone = route?.asked?.safePhone ?? '';
  const told = people.filter(({ role }) => role !== 'obliged');
  return phoneRefused({
    closed: [...rules.values()].flatMap(closedWays),
    violence: service === 'violencia' || route !== null || violence === 'si',
    safePhoneTold:
      safePhone !== '' || told.some(({ personId }) => (rules.get(personId)?.hours ?? '') !== ''),
    hasPhone: safePhone !== '' || told.some(({ phone }) => phone !== null),
  });
}
