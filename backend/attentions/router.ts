import { z } from 'zod';
import { REGISTER_DESKS } from '../../domain/desks.ts';
import { Refusal } from '../../domain/errors.ts';
import * as records from '../../domain/records/attentions.ts';
import { id, period } from '../../domain/records/basics.ts';
import { desksOf } from '../../domain/rights.ts';
import { drafted } from '../core/drafted.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { attentionFigures } from './counters.ts';
import { end, finish, plan, record } from './record.ts';
import { list } from './view.ts';

const figuresAsked = period.safeExtend({ desk: z.enum(REGISTER_DESKS) });

const ATTENTION = { about: { id: 'attention' } } as const;

/** Services and visits of the people on the registers of OMAPED and CIAM. */
export const attentionsRouter = router({
  list: reading('attentions.view', z.strictObject({ registrationId: id })).query(({ ctx, input }) =>
    list(ctx, input.registrationId),
  ),
  figures: reading('attentions.view', figuresAsked).query(({ ctx, input }) => {
    if (!desksOf(ctx.session.roles).includes(input.desk)) throw new Refusal('not_found');
    return attentionFigures(ctx.tx, input);
  }),
  record: writing('attentions.record', drafted(records.recordAttention, 'attention')).mutation(
    ({ ctx, input }) => record(ctx, input),
  ),
  plan: writing('attentions.record', drafted(records.planAttention, 'attention_plan')).mutation(
    ({ ctx, input }) => plan(ctx, input),
  ),
  finish: writing(
    'attentions.record',
    drafted(records.finishAttention, 'attention_done'),
    ATTENTION,
  ).mutation(({ ctx, input }) => finish(ctx, input)),
  end: writing(
    'attentions.record',
    drafted(records.endAttention, 'attention_end'),
    ATTENTION,
  ).mutation(({ ctx, input }) => end(ctx, input)),
});
