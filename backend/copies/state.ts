/** Whether the office's work is safe: what was proved, and what came after it. */
import type { Tx } from '../../db/store.ts';
import { addDays, dateInLima } from '../../domain/clock/lima.ts';
import { actsOf } from '../../domain/words/acts.ts';
import { sheetsConfirmedAt } from '../setup/confirmed.ts';

/** P-23: after a week of changes without a proved copy, everybody is told. */
const WARN_AFTER_DAYS = 7;
/** A copy on this PC is lost with it: after a month without one outside, it is said. */
const STICK_AFTER_DAYS = 30;
/** The yearly drill: two sheets are typed, and prove that they still open the data. */
const DRILL_AFTER_DAYS = 365;

export interface CopyState {
  /** The newest proved copy on this disk; null when there is none. ISO UTC. */
  readonly provedAt: string | null;
  /** Something was changed after it. */
  readonly changed: boolean;
  /** Seven days with changes and no proved copy. */
  readonly overdue: boolean;
  /** The newest copy on a stick that is still somewhere; null when there is none. ISO UTC. */
  readonly stickAt: string | null;
  /** Thirty days without one. */
  readonly stickOverdue: boolean;
  /** When two sheets were last typed and opened the data; null: never. */
  readonly drilledAt: string | null;
  /** A year went by since. */
  readonly drillDue: boolean;
}

/** @param now ISO UTC. */
export async function copyState(tx: Tx, now: string): Promise<CopyState> {
  const [last]: { madeAt: string; lastSeq: number }[] = await tx.query(
    `SELECT made_at AS "madeAt", last_seq AS "lastSeq" FROM copies
     WHERE kind = 'disk' AND gone_at IS NULL ORDER BY made_at DESC LIMIT 1`,
  );
  const [change]: { at: string | null }[] = await tx.query(
    `SELECT min(at) AS at FROM audit
     WHERE seq > ? AND action NOT IN (SELECT value FROM json_each(?))`,
    [last?.lastSeq ?? 0, JSON.stringify(NO_CHANGE)],
  );
  const since = change?.at ?? null;
  const [out]: { stickAt: string | null; begun: string | null }[] = await tx.query(
    `SELECT (SELECT max(made_at) FROM copies WHERE kind = 'stick' AND gone_at IS NULL) AS "stickAt",
       (SELECT min(created_at) FROM operators) AS begun`,
  );
  const stickAt = out?.stickAt ?? null;
  const without = stickAt ?? out?.begun ?? null;
  const drilledAt = await sheetsConfirmedAt(tx);
  const today = dateInLima(now);
  return {
    provedAt: last?.madeAt ?? null,
    changed: since !== null,
    overdue: since !== null && daysAgo(since, WARN_AFTER_DAYS, today),
    stickAt,
    stickOverdue: without !== null && daysAgo(without, STICK_AFTER_DAYS, today),
    drilledAt,
    drillDue: drilledAt !== null && daysAgo(drilledAt, DRILL_AFTER_DAYS, today),
  };
}

/** Acts that change nothing worth another copy: entrances, looks, and copies themselves. */
const NO_CHANGE: readonly string[] = [
  ...(['session', 'view', 'print', 'refused'] as const).flatMap(actsOf),
  ...['copies.make', 'copies.take_out', 'operators.marked', 'store.anchor_made'],
];

const daysAgo = (at: string, days: number, today: string): boolean =>
  addDays(dateInLima(at), days) <= today;
