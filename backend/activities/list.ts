import { z } from 'zod';
import { dateInLima } from '../../domain/clock/lima.ts';
import { desksOf } from '../../domain/rights.ts';
import { afterOf, cursor, limit, type Page, pageOf } from '../core/paging.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { ofDesks } from './load.ts';
import type { ActivityRow } from './types.ts';

/** `pending`: its last day is over, and nobody said how it went. */
export const ACTIVITY_FILTERS = ['scheduled', 'pending', 'held', 'cancelled', 'all'] as const;

export const listQuery = z.strictObject({
  show: z.enum(ACTIVITY_FILTERS).default('all'),
  cursor,
  limit: limit(100, 50),
});

type Found = Omit<ActivityRow, 'desks'> & { readonly desks: string };

/** Of the desks of whoever asks, the last that begins first; one statement a page. */
export async function list(
  { tx, now, session }: ReadingContext,
  { show, cursor: typed, limit: size }: z.output<typeof listQuery>,
): Promise<Page<ActivityRow>> {
  const hers = ofDesks('a', desksOf(session.roles));
  const after = afterOf(typed);
  const conditions: { readonly sql: string; readonly values: readonly string[] }[] = [
    hers,
    ...FILTERS[show](now),
    ...(after === null
      ? []
      : [{ sql: '(a.first_on, a.id) < (?, ?)', values: [after.at, after.id] }]),
  ];
  const found: Found[] = await tx.query(
    `SELECT a.id, a.title, a.kind, a.desks, a.state, a.first_on AS "firstOn", a.last_on AS "lastOn",
       a.district, a.place, ${LEADER} AS leader, ${PARTICIPANTS} AS participants
     FROM activities a LEFT JOIN operators o ON o.id = a.leader_id
     WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}
     ORDER BY a.first_on DESC, a.id DESC LIMIT ?`,
    [...conditions.flatMap(({ values }) => values), size + 1],
  );
  const rows = found.map((row) => ({ ...row, desks: JSON.parse(row.desks) }));
  return pageOf(rows, size, (row) => ({ at: row.firstOn, id: row.id }));
}

type Conditions = (now: string) => { readonly sql: string; readonly values: readonly string[] }[];

const inState =
  (state: string): Conditions =>
  () => [{ sql: 'a.state = ?', values: [state] }];

const FILTERS: Readonly<Record<(typeof ACTIVITY_FILTERS)[number], Conditions>> = {
  scheduled: inState('scheduled'),
  pending: (now) => [{ sql: `a.state = 'scheduled' AND a.last_on < ?`, values: [dateInLima(now)] }],
  held: inState('held'),
  cancelled: inState('cancelled'),
  all: () => [],
};

/** Whoever of the office leads it, and whoever else. */
export const LEADER = `CASE WHEN o.full_name IS NULL THEN a.leader_name
  WHEN a.leader_name = '' THEN o.full_name ELSE o.full_name || ', ' || a.leader_name END`;

/** Names and numbers. */
export const PARTICIPANTS = `(SELECT count(*) FROM activity_attendees t
    WHERE t.activity_id = a.id AND t.removed_at IS NULL)
  + (SELECT coalesce(sum(g.value ->> '$.count'), 0) FROM json_each(a.counted) g)`;
