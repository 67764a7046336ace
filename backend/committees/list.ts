import { z } from 'zod';
import { dateInLima } from '../../domain/clock/lima.ts';
import type { ReadingContext } from '../core/procedure.ts';
import type { CommitteeRow } from './types.ts';

export const listQuery = z.strictObject({ ended: z.boolean().default(false) });

interface Found extends Omit<CommitteeRow, 'next'> {
  readonly nextId: string | null;
  readonly nextOn: string | null;
  readonly nextFrom: string | null;
}

/** What sits, with its next session and what is late: an office sits in some dozens of bodies at most. */
export async function list(
  { tx, now }: ReadingContext,
  { ended }: z.output<typeof listQuery>,
): Promise<CommitteeRow[]> {
  const today = dateInLima(now);
  const next = (column: string) => `(SELECT n.${column} FROM committee_sessions n
    WHERE n.committee_id = c.id AND n.state = 'convoked' AND n.on_date >= ?
    ORDER BY n.on_date, n.from_time, n.id LIMIT 1)`;
  const agreed = (also: string) => `(SELECT count(*) FROM committee_agreements a
    JOIN committee_sessions s ON s.id = a.session_id
    WHERE s.committee_id = c.id AND a.state = 'pending'${also})`;
  const rows: Found[] = await tx.query(
    `SELECT c.id, c.kind, c.name, c.ended_on AS "endedOn",
       (SELECT count(*) FROM committee_members m WHERE m.committee_id = c.id
         AND m.from_day <= ? AND (m.until_day IS NULL OR m.until_day >= ?)) AS members,
       ${next('id')} AS "nextId", ${next('on_date')} AS "nextOn", ${next('from_time')} AS "nextFrom",
       (SELECT max(h.on_date) FROM committee_sessions h
         WHERE h.committee_id = c.id AND h.state = 'held') AS last,
       ${agreed('')} AS pending, ${agreed(' AND a.due_on < ?')} AS late
     FROM committees c ${ended ? '' : 'WHERE c.ended_on IS NULL'}
     ORDER BY c.ended_on IS NOT NULL, c.name, c.id`,
    [today, today, today, today, today, today],
  );
  return rows.map(({ nextId, nextOn, nextFrom, ...row }) => ({
    ...row,
    next:
      nextId === null || nextOn === null || nextFrom === null
        ? null
        : { id: nextId, onDate: nextOn, from: nextFrom },
  }));
}
