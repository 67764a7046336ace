import { addMinutes, dateInLima, timeInLima } from '../../domain/clock/lima.ts';
import type { NoticeCounts } from '../../domain/words/notices.ts';
import { agendaOf } from '../agenda/lines.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { overdueOf } from '../day-papers/overdue.ts';

/** More than these are «muchos» to anybody. */
const MOST = 99;
/** How long before an appointment it is told of. */
const AHEAD_MINUTES = 15;

/** What this operator is told of by the system, in numbers alone. Counting is no look at a case. */
export async function noticeCounts(ctx: ReadingContext): Promise<NoticeCounts> {
  const { operatorId } = ctx.session;
  const today = dateInLima(ctx.now);
  const lines = await agendaOf({ ctx, operatorId, from: today, to: today, limit: MOST });
  const appointments = lines.filter(isAppointment);
  const now = timeInLima(ctx.now);
  const soon = addMinutes(ctx.now, AHEAD_MINUTES);
  const until = dateInLima(soon) === today ? timeInLima(soon) : '23:59';
  const next = appointments.find(({ time }) => time !== null && time >= now && time <= until);
  return {
    today: Math.min(MOST, lines.length - appointments.length),
    late: (await overdueOf({ ctx, operatorId, limit: MOST })).slice(0, MOST).length,
    next: next?.time ?? null,
  };
}

/** Somebody comes, or is visited, at its hour: the hour of a term is when it is over. */
const isAppointment = ({ time, to }: Awaited<ReturnType<typeof agendaOf>>[number]): boolean =>
  time !== null && ['followup', 'activity', 'session'].includes(to.room);
