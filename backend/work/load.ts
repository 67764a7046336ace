/** How much each person has in hand, counted in their indexes; nobody's name but those of the office. */
import type { Tx } from '../../db/store.ts';
import { addDays, dateInLima } from '../../domain/clock/lima.ts';
import { WEEK_AHEAD_DAYS } from '../../domain/clock/urgency.ts';
import { desksOf } from '../../domain/rights.ts';
import { listOperators } from '../accounts/operators.ts';
import { overdueBefore } from '../cases/due.ts';
import type { ReadingContext } from '../core/procedure.ts';
import type { WorkLoad, WorkLoads } from './types.ts';

type Counted = Omit<WorkLoad, 'operatorId' | 'fullName' | 'post' | 'roles' | 'state'>;
type Row = { readonly who: string | null } & Partial<Counted>;

/** Of whoever attends people, and of nobody who left. */
export async function workLoads({ tx, now }: ReadingContext): Promise<WorkLoads> {
  const today = dateInLima(now);
  const found = await counts(tx, now, today);
  const people = (await listOperators(tx, today))
    .filter(({ active, roles }) => active && desksOf(roles).length > 0)
    .map(
      ({ id, fullName, post, roles, state }): WorkLoad => ({
        operatorId: id,
        fullName,
        post,
        roles,
        state,
        ...BLANK,
        ...found.get(id),
      }),
    );
  return {
    people: people.toSorted((a, b) => b.openCases - a.openCases),
    unassigned: found.get(NOBODY)?.openCases ?? 0,
  };
}

const NOBODY = '';

const BLANK: Counted = {
  openCases: 0,
  overdueCases: 0,
  lateFollowups: 0,
  dueFollowups: 0,
  waiting: 0,
  received: 0,
  attentions: 0,
};

async function counts(
  tx: Tx,
  now: string,
  today: string,
): Promise<ReadonlyMap<string, Partial<Counted>>> {
  const asked: readonly (readonly [string, readonly string[]])[] = [
    [
      `SELECT responsible_id AS who, count(*) AS "openCases",
         sum(next_due < ?) AS "overdueCases"
       FROM cases WHERE state <> 'concluido' GROUP BY responsible_id`,
      [overdueBefore(now)],
    ],
    [
      `SELECT assigned_to AS who, sum(due_on < ?) AS "lateFollowups",
         sum(due_on >= ?) AS "dueFollowups"
       FROM followups WHERE state = 'pending' AND due_on <= ? GROUP BY assigned_to`,
      [today, today, addDays(today, WEEK_AHEAD_DAYS)],
    ],
    [
      `SELECT who, sum(waits) AS waiting FROM (
         SELECT coalesce(handed_to, created_by) AS who, count(*) AS waits FROM letters
           WHERE state = 'signed' AND answered_at IS NULL GROUP BY who
         UNION ALL
         SELECT coalesce(s.handed_to, p.issued_by), count(*)
           FROM paper_sendings s JOIN papers p ON p.id = s.paper_id
           WHERE p.state <> 'annulled'
             AND (s.delivered_at IS NULL OR (s.awaits = 1 AND s.answered_at IS NULL))
           GROUP BY 1)
       GROUP BY who`,
      [],
    ],
    [
      `SELECT assigned_to AS who, count(*) AS received
       FROM received_documents WHERE state = 'open' AND assigned_to IS NOT NULL GROUP BY assigned_to`,
      [],
    ],
    [
      `SELECT assigned_to AS who, count(*) AS attentions
       FROM attentions WHERE state = 'planned' GROUP BY assigned_to`,
      [],
    ],
  ];
  const all = new Map<string, Partial<Counted>>();
  for (const [sql, values] of asked) {
    const rows: Row[] = await tx.query(sql, [...values]);
    for (const { who, ...counted } of rows)
      all.set(who ?? NOBODY, { ...all.get(who ?? NOBODY), ...counted });
  }
  return all;
}
