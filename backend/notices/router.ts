import { z } from 'zod';
import { noticeSettings } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { setNotices } from '../../domain/records/office.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { noticeCounts } from './due.ts';

const ROW = 'office';

/** As the form opens them. */
interface NoticesState {
  readonly version: number;
  readonly enabled: boolean;
}

async function stateOf(tx: Tx): Promise<NoticesState> {
  const { version, enabled } = await tx.findOneByOrFail(noticeSettings, { id: ROW });
  return { version, enabled };
}

/** What this PC tells by itself of what is due: off until the responsable turns it on. */
export const noticesRouter = router({
  state: reading('office.view', z.undefined()).query(({ ctx }) => stateOf(ctx.tx)),

  change: writing('office.change', setNotices).mutation(async ({ ctx, input }) => {
    const { version } = await stateOf(ctx.tx);
    if (version !== input.version) throw new Refusal('conflict');
    const after = { version: version + 1, enabled: input.enabled };
    await ctx.tx.update(
      noticeSettings,
      { id: ROW },
      { ...after, changedAt: ctx.now, changedBy: ctx.session.operatorId },
    );
    ctx.trace({ kind: 'notice_settings', id: ROW }, { enabled: input.enabled });
    return after;
  }),

  /** How many, and when: nothing of whom, and none while it is off. */
  due: reading('tray.own', z.undefined()).query(async ({ ctx }) =>
    (await stateOf(ctx.tx)).enabled ? noticeCounts(ctx) : null,
  ),
});
