import { statisticsAsked } from '../../domain/records/statistics.ts';
import { forming, router } from '../core/procedure.ts';
import { statisticsFile } from './report.ts';

/** The figures of the office, counted from its records (RDNA 19.h). */
export const statisticsRouter = router({
  file: forming('statistics.form', statisticsAsked).mutation(({ ctx, input }) =>
    statisticsFile(ctx, input),
  ),
});
