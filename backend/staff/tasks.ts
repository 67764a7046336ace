/** What of the staff waits for the responsable, in *Pendientes de la oficina*. */
import type { Tx } from '../../db/store.ts';
import { dateInLima, daysBetween } from '../../domain/clock/lima.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { openIncidents } from './incidents.ts';
import { dueReview } from './review.ts';
import type { StaffTasks } from './types.ts';

/** Half of a six-month term is too early to be told every day. */
const REMINDED_DAYS = 30;

export async function staffTasks(
  ctx: Pick<ReadingContext, 'tx' | 'now' | 'calendar'>,
): Promise<StaffTasks> {
  const { tx, now } = ctx;
  const review = await dueReview(ctx);
  return {
    review: daysBetween(dateInLima(now), dateInLima(review.due)) > REMINDED_DAYS ? null : review,
    incidents: await openIncidents(ctx),
    rekeyAfter: await leftSinceRekey(tx),
  };
}

/** Whoever left may have kept a copy and her password: only new keys close what comes after. */
async function leftSinceRekey(tx: Tx): Promise<string[]> {
  const rows: { name: string }[] = await tx.query(
    `SELECT o.full_name AS name FROM handovers h JOIN operators o ON o.id = h.operator_id
     WHERE h.ended_at > coalesce((SELECT max(at) FROM audit WHERE action = 'store.rekeyed'), '')
     ORDER BY h.ended_at`,
  );
  return rows.map(({ name }) => name);
}
