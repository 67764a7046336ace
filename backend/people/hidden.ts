/** Who of a case is kept from whoever asks: informants who asked for reserve (R1297 23.2). */
import type { Tx } from '../../db/store.ts';
import { mayDo } from '../../domain/rights.ts';
import type { Session } from '../core/ports.ts';

/**
 * Ids of the people whom acts of this case name although they take no part in it openly: who told,
 * and asked for reserve after she had been called or visited. One who also takes part openly, a mother
 * say, is not among them: her name alone does not say that she told.
 */
export async function hiddenPeople(tx: Tx, caseId: string): Promise<ReadonlySet<string>> {
  const rows: { personId: string }[] = await tx.query(
    `SELECT a.person_id AS "personId" FROM (
       SELECT person_id FROM followups WHERE case_id = ?
       UNION SELECT person_id FROM diary_entries WHERE case_id = ?) a
     WHERE a.person_id IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM case_people o WHERE o.case_id = ? AND o.person_id = a.person_id)`,
    [caseId, caseId, caseId],
  );
  return new Set(rows.map(({ personId }) => personId));
}

/**
 * Of these people, those who take part openly in no case and are on no register that shows to whoever
 * asks: the session could know them only as reserved informants, and that they are in the store at all
 * is not told. Whoever may ask for an informant's identity is told.
 */
export async function namelessPeople(
  tx: Tx,
  session: Pick<Session, 'roles'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (mayDo('informants.view', session.roles)) return new Set();
  const rows: { personId: string }[] = await tx.query(
    `SELECT i.value AS "personId" FROM json_each(?) i WHERE NOT EXISTS (
       SELECT 1 FROM case_people o WHERE o.person_id = i.value AND o.removed_at IS NULL)
     AND NOT EXISTS (SELECT 1 FROM registrations g WHERE g.person_id = i.value)`,
    [JSON.stringify(ids)],
  );
  return new Set(rows.map(({ personId }) => personId));
}

/** A row that may name a person, without her when she is hidden. */
export const withoutHidden = <T extends { readonly personId: string | null }>(
  hidden: ReadonlySet<string>,
  row: T,
): T => (row.personId !== null && hidden.has(row.personId) ? { ...row, personId: null } : row);
