import { dayPaper } from '../../domain/records/day-papers.ts';
import { forming, router } from '../core/procedure.ts';
import { dayFile } from './papers.ts';

/** Agenda of a day and list of what is overdue, in black and white and by codes. */
export const dayPapersRouter = router({
  own: forming('day_papers.own', dayPaper).mutation(({ ctx, input }) =>
    dayFile(ctx, input, ctx.session.operatorId),
  ),
  office: forming('day_papers.office', dayPaper).mutation(({ ctx, input }) =>
    dayFile(ctx, input, null),
  ),
});
