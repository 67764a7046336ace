/**
 * The count of a term, in whole numbers: it runs on every row of every list. Why it ends there, in
 * words, is `terms.ts`.
 *
 * Instants here are milliseconds since 1970 in UTC; days are numbers since 1970-01-01 in Lima.
 */
import type { Calendar } from './holidays.ts';
import { dayOfInstant, minutesOf, monthsLater, startOfDay } from './lima.ts';
import type { TermRule } from './rules.ts';

/** Opening hours of every working day. */
export interface OpeningMinutes {
  /** Minutes since midnight in Lima. */
  readonly opens: number;
  readonly closes: number;
}

const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
/** The hour in Lima at which a term in days or months ends. */
export const END_OF_DAY = '23:59';
const LAST_MINUTE_MS = minutesOf(END_OF_DAY) * MINUTE_MS;

/** What is counted. */
export type Amount = Pick<TermRule, 'unit' | 'amount'>;

/** What of a calendar the count asks. */
export type Days = Pick<Calendar, 'worksOn' | 'opensOn'>;

/**
 * The last instant in term.
 * @param start when the act was done, never when it was recorded.
 * @throws RangeError when the term runs in office hours and the office closes before it opens.
 */
export function termEnd(
  rule: Amount,
  start: number,
  calendar: Days,
  office: OpeningMinutes,
): number {
  const { unit, amount } = rule;
  switch (unit) {
    case 'immediate':
      return start;
    case 'hours':
      return start + amount * HOUR_MS;
    case 'working_hours':
      return workingHoursLater(start, amount, calendar, office);
    case 'working_days':
    case 'calendar_days':
    case 'months':
      return endOfDay(sameOrNextOpenDay(lastDayCounted(rule, start, calendar), calendar));
  }
}

/**
 * The last day by the count alone, before it moves, of terms in days and months. Months go date to
 * date; when that day does not exist, to the first of the month after (TUO Ley 27444, art. 145.3).
 */
export function lastDayCounted({ unit, amount }: Amount, start: number, calendar: Days): number {
  const from = dayOfInstant(start);
  if (unit === 'months') return monthsLater(from, amount);
  return unit === 'working_days' ? workingDaysLater(from, amount, calendar) : from + amount;
}

/** The day of the act does not count: day one is the next working day (TUO Ley 27444, art. 144.1). */
function workingDaysLater(from: number, amount: number, calendar: Days): number {
  let day = from;
  for (let left = amount; left > 0; ) {
    day += 1;
    if (calendar.worksOn(day)) left -= 1;
  }
  return day;
}

/** A last day on which the office does not attend moves to the next one (TUO Ley 27444, art. 145.2). */
export function sameOrNextOpenDay(last: number, calendar: Pick<Days, 'opensOn'>): number {
  let day = last;
  while (!calendar.opensOn(day)) day += 1;
  return day;
}

function workingHoursLater(
  start: number,
  amount: number,
  calendar: Days,
  { opens, closes }: OpeningMinutes,
): number {
  if (closes <= opens) throw new RangeError('The office closes before it opens');
  let day = dayOfInstant(start);
  let from = Math.max(opens, Math.floor((start - startOfDay(day)) / MINUTE_MS));
  for (let left = amount * 60; ; day += 1, from = opens) {
    if (!calendar.opensOn(day)) continue;
    if (closes - from >= left) return startOfDay(day) + (from + left) * MINUTE_MS;
    left -= Math.max(0, closes - from);
  }
}

/** The last instant of a day number in Lima. */
export const endOfDay = (day: number): number => startOfDay(day) + LAST_MINUTE_MS;
