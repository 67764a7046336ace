import type { CaseRole } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import type { CaseState } from '../../domain/case-states.ts';
import type { PersonCase } from './types.ts';

interface Row {
  personId: string;
  id: string;
  number: string;
  state: CaseState;
  role: CaseRole;
  receivedAt: string;
}

/**
 * The cases of each person, newest first. That a reserved informant takes part in a case is told to
 * nobody here: it is asked for with a reason, in the case (`informants.view`).
 */
export async function casesOf(
  tx: Tx,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PersonCase[]>> {
  const rows: Row[] = await tx.query(
    `SELECT cp.person_id AS "personId", c.id, c.number_text AS number, c.state, cp.role,
       c.received_at AS "receivedAt"
     FROM case_people cp JOIN cases c ON c.id = cp.case_id
     WHERE cp.person_id IN (SELECT value FROM json_each(?)) AND cp.removed_at IS NULL
     ORDER BY c.received_at DESC, c.id DESC, cp.position`,
    [JSON.stringify(personIds)],
  );
  const found = new Map<string, PersonCase[]>();
  for (const { personId, ...one } of rows) {
    const list = found.get(personId) ?? [];
    found.set(personId, list);
    if (!list.some((other) => other.id === one.id)) list.push(one);
  }
  return found;
}
