/** Concluded cases whose person nobody asked yet, for who may ask her; they go away by themselves. */
import { addMinutes } from '../../domain/clock/lima.ts';
import { ASKING_DAYS } from '../../domain/feedback/questions.ts';
import { affectedNames } from '../cases/list.ts';
import type { ReadingContext } from '../core/procedure.ts';
import type { Cut } from '../tray/types.ts';
import { attendedSql } from './attended.ts';
import type { ToAsk } from './types.ts';

interface Row {
  readonly total: number;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly concludedAt: string;
}

/** The last concluded first: whoever was here yesterday remembers. */
export async function casesToAsk(
  { tx, now, session }: Pick<ReadingContext, 'tx' | 'now' | 'session'>,
  limit: number,
): Promise<Cut<ToAsk>> {
  const rows: Row[] = await tx.query(
    `SELECT count(*) OVER () AS total, c.id AS "caseId", c.number_text AS "caseNumber",
       c.concluded_at AS "concludedAt"
     FROM cases c WHERE c.state = 'concluido' AND c.concluded_at >= ?
       AND NOT EXISTS (SELECT 1 FROM main.feedback_askings a WHERE a.case_id = c.id)
       AND ? NOT IN (${attendedSql('c.id')})
     ORDER BY c.concluded_at DESC, c.id DESC LIMIT ?`,
    [addMinutes(now, -ASKING_DAYS * 24 * 60), session.operatorId, limit],
  );
  const names = await affectedNames(
    tx,
    rows.map(({ caseId }) => caseId),
  );
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ total: _, ...row }) => ({ ...row, affected: names.get(row.caseId) ?? [] })),
  };
}
