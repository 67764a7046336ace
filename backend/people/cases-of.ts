import type { CaseRole } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import type { CaseState } from '../../domain/case-states.ts';
import { mayDo } from '../../domain/rights.ts';
import type { Session } from '../core/ports.ts';
import type { PersonCase } from './types.ts';

/** Whether who asks may know an informant who asked for reserve (R1297 23.2). */
export const seesInformants = (session: Pick<Session, 'roles'>): boolean =>
  mayDo('informants.view', session.roles);

interface Row {
  personId: string;
  id: string;
  number: string;
  state: CaseState;
  role: CaseRole;
  receivedAt: string;
}

/**
 * The cases of each person, newest first. That a reserved informant takes part in a case is left
 * out for who may not know it.
 */
export async function casesOf(
  tx: Tx,
  session: Session,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PersonCase[]>> {
  const rows: Row[] = await tx.query(
    `SELECT cp.person_id AS "personId", c.id, c.number_text AS number, c.state, cp.role,
       c.received_at AS "receivedAt"
     FROM case_people cp JOIN cases c ON c.id = cp.case_id
     WHERE cp.person_id IN (SELECT value FROM json_each(?)) AND cp.removed_at IS NULL
       AND (? OR cp.role <> 'informant' OR cp.reserve_identity = 0)
     ORDER BY c.received_at DESC, c.id DESC, cp.position`,
    [JSON.stringify(personIds), seesInformants(session) ? 1 : 0],
  );
  const found = new Map<string, PersonCase[]>();
  for (const { personId, ...one } of rows) {
    const list = found.get(personId) ?? [];
    found.set(personId, list);
    if (!list.some((other) => other.id === one.id)) list.push(one);
  }
  return found;
}
