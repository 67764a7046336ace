import { z } from 'zod';
import * as records from '../../domain/records/attentions.ts';
import { id } from '../../domain/records/basics.ts';
import { drafted } from '../core/drafted.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { end, finish, plan, record } from './record.ts';
import { list } from './view.ts';

/** Services and visits of the people on the registers of OMAPED and CIAM. */
export const attentionsRouter = router({
  list: reading('attentions.view', z.strictObject({ registrationId: id })).query(({ ctx, input }) =>
    list(ctx, input.registrationId),
  ),
  record: writing('attentions.record', drafted(records.recordAttention, 'attention')).mutation(
    ({ ctx, input }) => record(ctx, input),
  ),
  plan: writing('attentions.record', drafted(records.planAttention, 'attention_plan')).mutation(
    ({ ctx, input }) => plan(ctx, input),
  ),
  finish: writing('attentions.record', drafted(records.finishAttention, 'attention_done')).mutation(
    ({ ctx, input }) => finish(ctx, input),
  ),
  end: writing('attentions.record', drafted(records.endAttention, 'attention_end')).mutation(
    ({ ctx, input }) => end(ctx, input),
  ),
});
