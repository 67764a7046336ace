import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import { assignFollowup, cancelFollowup, recordFollowup } from '../../domain/records/case-acts.ts';
import { drafted } from '../core/drafted.ts';
import { KEEPS, reading, router, writing } from '../core/procedure.ts';
import { assign } from './assign.ts';
import { cancel } from './cancel.ts';
import { record } from './record.ts';
import { view } from './view.ts';
import { whyFollowup } from './why.ts';

const FOLLOWUP = { about: { id: 'followup' } } as const;

/** *Seguimientos* (RDNA 32, D16): who must look after whom, by when, and what was found. */
export const followupsRouter = router({
  assign: writing('followups.assign', drafted(assignFollowup, 'assignment')).mutation(
    ({ ctx, input }) => assign(ctx, input),
  ),
  record: writing('followups.record', drafted(recordFollowup, 'followup'), {
    ...FOLLOWUP,
    ...KEEPS,
  }).mutation(({ ctx, input }) => record(ctx, input)),
  cancel: writing(
    'followups.cancel',
    drafted(cancelFollowup, 'followup_cancel'),
    FOLLOWUP,
  ).mutation(({ ctx, input }) => cancel(ctx, input)),
  view: reading('followups.list', z.strictObject({ id }), FOLLOWUP).query(({ ctx, input }) =>
    view(ctx, input.id),
  ),
  /** Why it is due on its day, for the click on the date. */
  why: reading('followups.list', z.strictObject({ id }), FOLLOWUP).query(async ({ ctx, input }) => [
    await whyFollowup(ctx, input.id),
  ]),
});
