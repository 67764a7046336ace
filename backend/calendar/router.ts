import {
  addDay,
  calendarYear,
  previewDay,
  takeDayAway,
  withdrawDay,
} from '../../domain/records/calendar.ts';
import { drafted } from '../core/drafted.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { add, preview, takeAway, withdraw } from './change.ts';
import { yearDays } from './year.ts';

/** The days on which the office does not work: by them every term is counted. */
export const calendarRouter = router({
  /** Those of the nation and of Tacna, those the office added or took away, and what was withdrawn. */
  year: reading('calendar.view', calendarYear).query(({ ctx, input }) =>
    yearDays(ctx.tx, input.year),
  ),
  /** Which open terms a change would move; nothing is changed. */
  preview: reading('calendar.change', previewDay).query(({ ctx, input }) => preview(ctx, input)),
  /** Each change moves the open terms in its own transaction, and answers which. */
  add: writing('calendar.change', drafted(addDay, 'calendar_day')).mutation(({ ctx, input }) =>
    add(ctx, input),
  ),
  takeAway: writing('calendar.change', drafted(takeDayAway, 'calendar_taken')).mutation(
    ({ ctx, input }) => takeAway(ctx, input),
  ),
  withdraw: writing('calendar.change', drafted(withdrawDay, 'calendar_withdrawal')).mutation(
    ({ ctx, input }) => withdraw(ctx, input),
  ),
});
