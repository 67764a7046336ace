import type { Tx } from '../../db/store.ts';

/** Done verification actions of a case: follow-ups that count as such, and those made on paper (RDNA 32.3). */
export async function countVerifications(tx: Tx, caseId: string): Promise<number> {
  const [row]: { count: number }[] = await tx.query(
    `SELECT (SELECT count(*) FROM followups
              WHERE case_id = ? AND state = 'done' AND is_verification = 1)
          + (SELECT count(*) FROM diary_entries
              WHERE case_id = ? AND kind = 'verificacion_en_papel') AS count`,
    [caseId, caseId],
  );
  return row?.count ?? 0;
}
