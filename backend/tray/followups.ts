import type { Tx } from '../../db/store.ts';
import { alertLevel } from '../../domain/clock/urgency.ts';
import { endOfDay } from '../cases/due.ts';
import { affectedNames } from '../cases/list.ts';
import type { Cut, TrayFollowup } from './types.ts';

export interface DueRange {
  /** Null: of everybody. */
  readonly operatorId: string | null;
  /** YYYY-MM-DD, both included; null is open. */
  readonly from: string | null;
  readonly to: string | null;
}

interface Row extends Omit<TrayFollowup, 'affected' | 'level'> {
  assignedAt: string;
}

/** Pending follow-ups due in a range of days, the nearest first; of one day, appointments by their hour first. */
export async function dueFollowups(
  tx: Tx,
  range: DueRange,
  { now, limit }: { now: string; limit: number },
): Promise<Cut<TrayFollowup>> {
  const { where, values } = filter(range);
  const rows: Row[] = await tx.query(
    `SELECT f.id AS "followupId", f.case_id AS "caseId", c.number_text AS "caseNumber", f.task,
       f.kind, f.due_on AS "dueOn", f.at_time AS "atTime", f.assigned_at AS "assignedAt", o.full_name AS "assignedTo"
     FROM followups f JOIN cases c ON c.id = f.case_id JOIN operators o ON o.id = f.assigned_to
     WHERE ${where} ORDER BY ${orderOf(range)} LIMIT ?`,
    [...values, limit],
  );
  const names = await affectedNames(
    tx,
    rows.map((row) => row.caseId),
  );
  return {
    total: rows.length < limit ? rows.length : await countFollowups(tx, range),
    rows: rows.map(({ assignedAt, ...row }) => ({
      ...row,
      affected: names.get(row.caseId) ?? [],
      level: alertLevel(assignedAt, endOfDay(row.dueOn), now),
    })),
  };
}

/** Of one day by the hour; of many by the day alone, as the index has them. */
const orderOf = ({ from, to }: DueRange): string =>
  from !== null && from === to ? 'f.at_time IS NULL, f.at_time, f.id' : 'f.due_on, f.id';

export async function countFollowups(tx: Tx, range: DueRange): Promise<number> {
  const { where, values } = filter(range);
  const [row]: { count: number }[] = await tx.query(
    `SELECT count(*) AS count FROM followups f WHERE ${where}`,
    values,
  );
  return row?.count ?? 0;
}

function filter({ operatorId, from, to }: DueRange): { where: string; values: string[] } {
  const parts: [string, string | null][] = [
    ['f.assigned_to = ?', operatorId],
    ['f.due_on >= ?', from],
    ['f.due_on <= ?', to],
  ];
  const used = parts.flatMap(([sql, value]) => (value === null ? [] : [{ sql, value }]));
  return {
    where: [`f.state = 'pending'`, ...used.map(({ sql }) => sql)].join(' AND '),
    values: used.map(({ value }) => value),
  };
}
