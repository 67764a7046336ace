import { z } from 'zod';
import { daysBetween } from '../../domain/clock/lima.ts';
import { askClashes } from '../../domain/records/agenda.ts';
import { date } from '../../domain/records/basics.ts';
import { type ReadingContext, reading, router } from '../core/procedure.ts';
import { clashesOfProposed } from './clashes.ts';
import { agendaOf } from './lines.ts';
import type { Agenda } from './types.ts';

/** Six weeks: what the page of a month shows. */
const MOST_DAYS = 42;
const MOST_LINES = 500;

const asked = z
  .strictObject({ from: date, to: date })
  // A day that does not exist is told by its own field.
  .refine(({ from, to }) => !bothExist(from, to) || inSpan(from, to), {
    path: ['to'],
    message: 'Elija hasta seis semanas.',
  });

const bothExist = (from: string, to: string): boolean =>
  [from, to].every((day) => date.safeParse(day).success);

const inSpan = (from: string, to: string): boolean =>
  from <= to && daysBetween(from, to) < MOST_DAYS;

async function range(
  ctx: ReadingContext,
  days: z.infer<typeof asked>,
  operatorId: string | null,
): Promise<Agenda> {
  const lines = await agendaOf({ ctx, operatorId, ...days, limit: MOST_LINES + 1 });
  return { lines: lines.slice(0, MOST_LINES), cut: lines.length > MOST_LINES };
}

/** What there is to do, day by day: one's own, and the office's for whoever looks after it. */
export const agendaRouter = router({
  own: reading('fixed_duties.view', asked).query(({ ctx, input }) =>
    range(ctx, input, ctx.session.operatorId),
  ),
  office: reading('tray.office', asked).query(({ ctx, input }) => range(ctx, input, null)),
  /** What a booking would clash with, while its day and hour are chosen: nothing is refused by it. */
  clashes: reading('followups.list', askClashes).query(({ ctx, input }) =>
    clashesOfProposed(ctx, input),
  ),
});
