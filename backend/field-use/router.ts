import { z } from 'zod';
import { isOfYear, NOT_OF_YEAR, statisticsShape } from '../../domain/records/statistics.ts';
import { reading, router } from '../core/procedure.ts';
import { countFields } from './count.ts';

const { kind, year, number } = statisticsShape;
export const fieldUseAsked = z.strictObject({ kind, year, number }).refine(isOfYear, NOT_OF_YEAR);

/** Which fields of the forms anybody fills in, so that they may shrink. */
export const fieldUseRouter = router({
  count: reading('field_use.count', fieldUseAsked).query(({ ctx, input }) =>
    countFields(ctx, input),
  ),
});
