/** What stands of a hearing in the trays: a follow-up, which the course alone ends. */
import { followups } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { refreshDue } from '../cases/due.ts';
import type { WritingContext } from '../core/procedure.ts';
import { insertFollowup } from '../followups/assign.ts';

interface NewDate {
  readonly caseId: string;
  readonly kind: 'audiencia' | 'plazo_audiencia';
  /** Read by whoever sees the tray: no name. */
  readonly task: string;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
  /** HH:mm and a room of the office, of what is held. */
  readonly atTime?: string;
  readonly room?: string;
}

/** Of whoever does the act. A day gone by stands as today: it is late already, and says so elsewhere. */
export function insertDate(
  ctx: WritingContext,
  { dueOn, atTime, room = '', ...date }: NewDate,
): Promise<string> {
  const today = dateInLima(ctx.now);
  const over = dueOn < today;
  return insertFollowup(ctx, {
    ...date,
    dueOn: over ? today : dueOn,
    atTime: over ? null : (atTime ?? null),
    room,
    assignedTo: ctx.session.operatorId,
    personId: null,
    isVerification: false,
    contactOverride: null,
    followsId: null,
  });
}

/** @param happenedAt ISO UTC; null: it has no effect any more. */
export async function settleDate(
  ctx: WritingContext,
  { id, caseId }: { readonly id: string; readonly caseId: string },
  happenedAt: string | null,
): Promise<void> {
  await ctx.tx.update(
    followups,
    { id, state: 'pending' },
    {
      recordedAt: ctx.now,
      recordedBy: ctx.session.operatorId,
      ...(happenedAt === null
        ? { state: 'cancelled' as const }
        : { state: 'done' as const, happenedAt, result: 'realizado' }),
    },
  );
  await refreshDue(ctx.tx, caseId);
}
