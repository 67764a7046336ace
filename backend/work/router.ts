import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import { reassignCases } from '../../domain/records/work.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { casesInHand, reassign } from './cases.ts';
import { workLoads } from './load.ts';

/** Who has how much in hand, and several cases given to another at once. */
export const workRouter = router({
  load: reading('work.view', z.undefined()).query(({ ctx }) => workLoads(ctx)),
  casesOf: reading('work.view', z.strictObject({ operatorId: id })).query(({ ctx, input }) =>
    casesInHand(ctx, input.operatorId),
  ),
  reassign: writing('cases.assign', reassignCases).mutation(({ ctx, input }) =>
    reassign(ctx, input),
  ),
});
