import { z } from 'zod';
import * as records from '../../domain/records/fixed-duties.ts';
import { drafted } from '../core/drafted.ts';
import { DATES, reading, router, writing } from '../core/procedure.ts';
import { add, change } from './change.ts';
import { designate, fulfil, prepare, reopen, skip } from './record.ts';
import { list, year, yearAsked } from './view.ts';

/** What the office owes on fixed days, who answers for it, and what was done of each time. */
export const fixedDutiesRouter = router({
  list: reading('fixed_duties.view', z.undefined()).query(({ ctx }) => list(ctx)),
  year: reading('fixed_duties.view', z.strictObject({ year: yearAsked })).query(({ ctx, input }) =>
    year(ctx, input.year),
  ),
  prepare: writing(
    'fixed_duties.record',
    drafted(records.prepareDuty, 'duty_prepared'),
    DATES,
  ).mutation(({ ctx, input }) => prepare(ctx, input)),
  fulfil: writing('fixed_duties.record', drafted(records.fulfilDuty, 'duty_act'), DATES).mutation(
    ({ ctx, input }) => fulfil(ctx, input),
  ),
  skip: writing('fixed_duties.record', drafted(records.skipDuty, 'duty_reason')).mutation(
    ({ ctx, input }) => skip(ctx, input),
  ),
  reopen: writing('fixed_duties.record', drafted(records.reopenDuty, 'duty_reason')).mutation(
    ({ ctx, input }) => reopen(ctx, input),
  ),
  designate: writing(
    'fixed_duties.record',
    drafted(records.recordDesignation, 'duty_event'),
    DATES,
  ).mutation(({ ctx, input }) => designate(ctx, input)),
  add: writing('fixed_duties.change', drafted(records.addDuty, 'duty_new')).mutation(
    ({ ctx, input }) => add(ctx, input),
  ),
  change: writing('fixed_duties.change', drafted(records.changeDuty, 'duty_change')).mutation(
    ({ ctx, input }) => change(ctx, input),
  ),
});
