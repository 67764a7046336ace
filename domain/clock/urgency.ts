/** How near a due date is, as a colour and as words. */
import { weekdayDate } from '../words/dates.ts';
import { counted } from '../words/lists.ts';
import { END_OF_DAY } from './count.ts';
import { dateInLima, daysBetween, timeInLima } from './lima.ts';

export type Urgency = 'overdue' | 'today' | 'tomorrow' | 'week' | 'later';

/** Days ahead that still read as "this week" on the worklist. */
export const WEEK_AHEAD_DAYS = 7;

/** @param due @param now instants, ISO UTC. */
export function urgencyOf(due: string, now: string): Urgency {
  if (isOver(due, now)) return 'overdue';
  const days = daysBetween(dateInLima(now), dateInLima(due));
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days <= WEEK_AHEAD_DAYS ? 'week' : 'later';
}

/** Never a colour alone: the screen adds a sign and a word. */
export type AlertLevel = 'green' | 'amber' | 'red' | 'black';

/**
 * Green: more than half of the term is left. Amber: half or less. Red: the last day. Black: over.
 * What is due at once (it ends as it starts) is red until it is done: it has no day to be over after.
 */
export function alertLevel(start: string, due: string, now: string): AlertLevel {
  if (isImmediate(start, due)) return 'red';
  if (isOver(due, now)) return 'black';
  if (dateInLima(due) === dateInLima(now)) return 'red';
  const left = Date.parse(due) - Date.parse(now);
  return left * 2 > Date.parse(due) - Date.parse(start) ? 'green' : 'amber';
}

/**
 * "venció hace 2 días, lun 10/08", "vence hoy 16:20", "vence mañana, mar 11/08 09:20",
 * "vence en 5 días, sáb 15/08". The hour is said only when the term does not end with the day.
 */
export function describeDue(due: string, now: string): string {
  const date = dateInLima(due);
  const today = dateInLima(now);
  const days = daysBetween(today, date);
  const hour = timeInLima(due) === END_OF_DAY ? '' : ` ${timeInLima(due)}`;
  const year = date.slice(0, 4) === today.slice(0, 4) ? '' : `/${date.slice(0, 4)}`;
  const day = `${weekdayDate(date)}${year}`;

  if (isOver(due, now)) {
    if (days === 0) return `venció hoy${hour}`;
    if (days === -1) return `venció ayer, ${day}`;
    return `venció hace ${counted(-days, 'día', 'días')}, ${day}`;
  }
  if (days === 0) return `vence hoy${hour}`;
  if (days === 1) return `vence mañana, ${day}${hour}`;
  return `vence en ${counted(days, 'día', 'días')}, ${day}${hour}`;
}

/**
 * "INMEDIATO – hace 2 h 10 min": what the law asks for at once has no time left, only time gone by.
 * @param since when it began to be due. @param now instants, ISO UTC.
 */
export function describeImmediate(since: string, now: string): string {
  const minutes = Math.floor((Date.parse(now) - Date.parse(since)) / 60_000);
  if (minutes < 1) return `${IMMEDIATE} – ahora`;
  const days = Math.floor(minutes / MINUTES_A_DAY);
  const hours = Math.floor((minutes % MINUTES_A_DAY) / 60);
  const parts = [
    ...(days > 0 ? [counted(days, 'día', 'días')] : []),
    ...(hours > 0 ? [`${hours} h`] : []),
    // After a day nobody counts minutes.
    ...(days === 0 && minutes % 60 > 0 ? [`${minutes % 60} min`] : []),
  ];
  return `${IMMEDIATE} – hace ${parts.join(' ')}`;
}

const IMMEDIATE = 'INMEDIATO';
const MINUTES_A_DAY = 24 * 60;

/** Whether what is due is due at once: its term ends as it starts. */
export const isImmediate = (start: string, due: string): boolean => start === due;

/** A term that ends with the day is good until midnight, not until its last minute begins. */
function isOver(due: string, now: string): boolean {
  return timeInLima(due) === END_OF_DAY
    ? dateInLima(now) > dateInLima(due)
    : Date.parse(now) > Date.parse(due);
}
