/**
 * Dates and hours in Peru: America/Lima, five hours behind UTC all year, no daylight saving. Since
 * the offset never changes, arithmetic is exact and needs no time zone table.
 *
 * Instants are ISO 8601 UTC texts (or Date when they come from a clock); dates are YYYY-MM-DD;
 * hours are HH:mm, 24 hours.
 */

const OFFSET_MS = -5 * 3_600_000;
const DAY_MS = 86_400_000;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** The date in Lima at an instant. @throws RangeError when it is no instant. */
export function dateInLima(instant: string | Date): string {
  return shifted(instant).slice(0, 10);
}

/** The hour in Lima at an instant, HH:mm, seconds dropped. @throws RangeError when it is no instant. */
export function timeInLima(instant: string | Date): string {
  return shifted(instant).slice(11, 16);
}

/**
 * The instant of a date and hour in Lima, ISO UTC.
 * @throws RangeError when the date or the hour does not exist.
 */
export function instantFromLima(date: string, time: string): string {
  const minutes = minutesOf(time);
  return new Date(dayNumber(date) * DAY_MS - OFFSET_MS + minutes * 60_000).toISOString();
}

/** An instant later (or earlier) by whole minutes. */
export function addMinutes(instant: string | Date, minutes: number): string {
  return new Date(epoch(instant) + minutes * 60_000).toISOString();
}

/**
 * Strict: a real day of the calendar, years 0001 to 9999. `2026-02-30` is not one. Worked out by hand:
 * registers ask it of each of forty thousand people, and a Date for each is a fifth of their report.
 */
export function isIsoDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number) as [
    number,
    number,
    number,
  ];
  return year > 0 && day > 0 && day <= daysIn(year, month);
}

/** Days of a month, 1 to 12; none of any other. */
function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return DAYS_IN[month - 1] ?? 0;
}
const DAYS_IN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Strict: HH:mm from 00:00 to 23:59. */
export function isClockTime(text: string): boolean {
  return CLOCK_TIME.test(text);
}

/** The date that many days later; negative counts back. @throws RangeError when it is no date. */
export function addDays(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days);
}

/** Days from one date to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Date to date: the same day so many months later; when that day does not exist, the first of the
 * following month. The caller moves it to a working day (TUO Ley 27444, art. 145.3).
 */
export function addMonths(date: string, months: number): string {
  return dateOfDay(monthsLater(dayNumber(date), months));
}

/** The same, of day numbers. */
export function monthsLater(day: number, months: number): number {
  const from = new Date(day * DAY_MS);
  const dayOfMonth = from.getUTCDate();
  const month = from.getUTCMonth() + months;
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; a date made here starts in its own year.
  const same = new Date(day * DAY_MS).setUTCMonth(month, dayOfMonth);
  const there = new Date(same).getUTCDate() === dayOfMonth;
  return (there ? same : new Date(day * DAY_MS).setUTCMonth(month + 1, 1)) / DAY_MS;
}

/** 1 Monday … 7 Sunday. */
export function weekday(date: string): number {
  // Day 0 (1970-01-01) was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Minutes since midnight of an hour HH:mm. @throws RangeError when there is no such hour. */
export function minutesOf(time: string): number {
  const found = CLOCK_TIME.exec(time);
  if (found === null) throw new RangeError('Not an hour');
  return Number(found[1]) * 60 + Number(found[2]);
}

/** Days since 1970-01-01. @throws RangeError when it is no date. */
export function dayNumber(date: string): number {
  if (!isIsoDate(date)) throw new RangeError('Not a date');
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The date of a day number. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day number in Lima at an instant, milliseconds since 1970 in UTC. */
export const dayOfInstant = (instant: number): number => Math.floor((instant + OFFSET_MS) / DAY_MS);

/** Midnight in Lima of a day number, milliseconds since 1970 in UTC. */
export const startOfDay = (day: number): number => day * DAY_MS - OFFSET_MS;

function shifted(instant: string | Date): string {
  return new Date(epoch(instant) + OFFSET_MS).toISOString();
}

/** Milliseconds since 1970 in UTC. @throws RangeError when it is no instant. */
export function epoch(instant: string | Date): number {
  const time = typeof instant === 'string' ? Date.parse(instant) : instant.getTime();
  if (Number.isNaN(time)) throw new RangeError('Not an instant');
  return time;
}
