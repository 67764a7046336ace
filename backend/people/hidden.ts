/** Who of a case is kept from whoever asks: informants who asked for reserve (R1297 23.2). */
import type { Tx } from '../../db/store.ts';
import type { Session } from '../core/ports.ts';
import { seesInformants } from './cases-of.ts';

/**
 * Ids of the people whose part in this case may not be told to the session. One who also takes
 * part openly, a mother say, is not among them: her name alone does not say that she told.
 */
export async function hiddenPeople(
  tx: Tx,
  session: Pick<Session, 'roles'>,
  caseId: string,
): Promise<ReadonlySet<string>> {
  if (seesInformants(session)) return new Set();
  const rows: { personId: string }[] = await tx.query(
    `SELECT i.person_id AS "personId" FROM case_people i
     WHERE i.case_id = ? AND i.role = 'informant' AND i.reserve_identity = 1
       AND i.person_id IS NOT NULL
       AND NOT EXISTS (
         SELECT 1 FROM case_people o WHERE o.case_id = i.case_id AND o.person_id = i.person_id
           AND o.role <> 'informant' AND o.removed_at IS NULL
       )`,
    [caseId],
  );
  return new Set(rows.map(({ personId }) => personId));
}

/**
 * Of these people, those whom the session could know only as reserved informants of some case: that
 * they are in the store at all is not told.
 */
export async function namelessPeople(
  tx: Tx,
  session: Pick<Session, 'roles'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (seesInformants(session)) return new Set();
  const rows: { personId: string }[] = await tx.query(
    `SELECT DISTINCT i.person_id AS "personId" FROM case_people i
     WHERE i.person_id IN (SELECT value FROM json_each(?))
       AND i.role = 'informant' AND i.reserve_identity = 1
       AND NOT EXISTS (
         SELECT 1 FROM case_people o WHERE o.person_id = i.person_id AND o.removed_at IS NULL
           AND (o.role <> 'informant' OR o.reserve_identity = 0)
       )`,
    [JSON.stringify(ids)],
  );
  return new Set(rows.map(({ personId }) => personId));
}

/** A row that may name a person, without her when she is hidden. */
export const withoutHidden = <T extends { readonly personId: string | null }>(
  hidden: ReadonlySet<string>,
  row: T,
): T => (row.personId !== null && hidden.has(row.personId) ? { ...row, personId: null } : row);
