import { periodAsked } from '../../domain/records/statistics.ts';
import { reading, router } from '../core/procedure.ts';
import { countFields } from './count.ts';

/** Which fields of the forms anybody fills in, so that they may shrink. */
export const fieldUseRouter = router({
  count: reading('field_use.count', periodAsked).query(({ ctx, input }) => countFields(ctx, input)),
});
