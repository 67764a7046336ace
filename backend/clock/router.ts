import { z } from 'zod';
import { appendAudit } from '../../db/audit.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { confirmClock } from '../../domain/records/integrity.ts';
import { type ClockState, clockState } from '../core/clock.ts';
import { reading, router, writing } from '../core/procedure.ts';

export interface ClockView extends Pick<ClockState, 'doubt' | 'trusted'> {
  /** What the PC says, ISO UTC. */
  readonly now: string;
}

/** Whether the PC's date can be believed, and saying that it can. */
export const clockRouter = router({
  state: reading('clock.confirm', z.undefined()).query(async ({ ctx }): Promise<ClockView> => {
    const { doubt, trusted } = await clockState(ctx.tx, ctx.now);
    return { doubt, trusted, now: ctx.now };
  }),

  confirm: writing('clock.confirm', confirmClock).mutation(async ({ ctx, input }) => {
    if (input.date !== dateInLima(ctx.now)) throw new Refusal('conflict');
    const { doubt, trusted } = await clockState(ctx.tx, ctx.now);
    await appendAudit(ctx.tx, {
      at: new Date(ctx.now),
      operatorId: ctx.session.operatorId,
      action: 'clock.confirmed',
      detail: { date: input.date, doubt, trusted },
    });
    // Its row is the one above, under the name that the guard looks for.
    ctx.untraced();
    return { date: input.date };
  }),
});
