import type { Tx } from '../../db/store.ts';
import { lastReopening } from './round.ts';

/**
 * Done verification actions of a case since it was last reopened: follow-ups that count as such, and
 * those made on paper (RDNA 32.3).
 */
export async function countVerifications(tx: Tx, caseId: string): Promise<number> {
  const since = (await lastReopening(tx, caseId)) ?? '';
  const [row]: { count: number }[] = await tx.query(
    `SELECT (SELECT count(*) FROM followups
              WHERE case_id = ? AND state = 'done' AND is_verification = 1 AND recorded_at > ?)
          + (SELECT count(*) FROM diary_entries
              WHERE case_id = ? AND kind = 'verificacion_en_papel' AND recorded_at > ?) AS count`,
    [caseId, since, caseId, since],
  );
  return row?.count ?? 0;
}
