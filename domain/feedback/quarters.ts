/**
 * The quarters by which opinions are counted. A quarter takes sheets until its box was emptied, and is
 * shown only after that: whoever looked at figures that grow would read off them what the last person said.
 */
import { addDays, addMonths } from '../clock/lima.ts';
import { periodName, periodOf } from '../statistics/period.ts';

export interface Quarter {
  readonly year: number;
  /** From 1 to 4. */
  readonly quarter: number;
}

/** Days after a quarter in which the sheets of its box are still typed. */
export const LATE_DAYS = 15;

/** @param day YYYY-MM-DD, Lima. */
export const quarterOf = (day: string): Quarter => ({
  year: Number(day.slice(0, 4)),
  quarter: Math.ceil(Number(day.slice(5, 7)) / 3),
});

export const quarterBefore = ({ year, quarter }: Quarter): Quarter =>
  quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 };

/** The last so many up to and with this one, the oldest first. */
export function quartersUpTo(last: Quarter, many: number): Quarter[] {
  const found = [last];
  while (found.length < many) found.unshift(quarterBefore(found[0] ?? last));
  return found;
}

const daysOf = ({ year, quarter }: Quarter) =>
  periodOf({ kind: 'trimestre', year, number: quarter });

/** First day on which its figures are shown, YYYY-MM-DD. */
export const shownFrom = (quarter: Quarter): string => addDays(daysOf(quarter).to, LATE_DAYS + 1);

/** Whether its figures are shown on a day: it takes no more sheets. */
export const isClosed = (quarter: Quarter, day: string): boolean => shownFrom(quarter) <= day;

/** Those that take sheets on a day, the present one first. */
export function quartersOpen(day: string): Quarter[] {
  const now = quarterOf(day);
  return [now, quarterBefore(now)].filter((quarter) => !isClosed(quarter, day));
}

/** The last one that is shown on a day. */
export function lastClosed(day: string): Quarter {
  const before = quarterBefore(quarterOf(day));
  return isClosed(before, day) ? before : quarterBefore(before);
}

export const sameQuarter = (one: Quarter, other: Quarter): boolean =>
  one.year === other.year && one.quarter === other.quarter;

/** Days of Lima, the second left out. */
export const boundsOf = (quarter: Quarter): readonly [from: string, before: string] => {
  const { from } = daysOf(quarter);
  return [from, addMonths(from, 3)];
};

/** `tercer trimestre de 2026`. */
export const quarterName = ({ year, quarter }: Quarter): string =>
  periodName({ kind: 'trimestre', year, number: quarter });

/** `2026-T3`. */
export const quarterCode = ({ year, quarter }: Quarter): string => `${year}-T${quarter}`;
