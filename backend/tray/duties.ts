import type { Tx } from '../../db/store.ts';
import { affectedNames } from '../cases/list.ts';
import type { Cut, TrayDuty } from './types.ts';

interface Row extends Omit<TrayDuty, 'affected'> {
  /** Of the whole part. */
  readonly total: number;
}

/**
 * Urgent letters that have not left, the nearest term first. Chosen in an index that holds standing
 * duties alone: they are few however many cases there are.
 * @param operatorId whoever answers for the case; null for the whole office.
 */
export async function standingInTray(
  tx: Tx,
  limit: number,
  operatorId: string | null,
): Promise<Cut<TrayDuty>> {
  const rows: Row[] = await tx.query(
    `SELECT count(*) OVER () AS total, d.id, d.what, d.found_at AS "foundAt", d.due_at AS "dueAt",
       c.id AS "caseId", c.number_text AS "caseNumber", o.full_name AS responsible
     FROM urgent_duties d JOIN cases c ON c.id = d.case_id
     LEFT JOIN operators o ON o.id = c.responsible_id
     WHERE d.met_at IS NULL AND d.ended_at IS NULL
       ${operatorId === null ? '' : 'AND c.responsible_id = ?'}
     ORDER BY d.due_at, d.id LIMIT ?`,
    operatorId === null ? [limit] : [operatorId, limit],
  );
  const names = await affectedNames(
    tx,
    rows.map((row) => row.caseId),
  );
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ total: _, ...row }) => ({ ...row, affected: names.get(row.caseId) ?? [] })),
  };
}
