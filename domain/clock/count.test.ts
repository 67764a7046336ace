/**
 * The count of terms against another one, slow and obvious, that shares no line and no library with
 * it: day by day, with the list of DL 713 and the Easter of the almanac's rule.
 */
import { expect, it } from 'vitest';
import { termEnd } from './count.ts';
import { createCalendar } from './holidays.ts';
import { startOfDay } from './lima.ts';
import type { TermUnit } from './rules.ts';

const YEARS = 100;
const FIRST = Date.UTC(2024, 0, 1);
const LAST = Date.UTC(2024 + YEARS, 0, 1);
const DAY = 86_400_000;
const OFFICE = { opens: 480, closes: 960 };

const FIXED = '1-1 5-1 6-7 6-29 7-23 7-28 7-29 8-6 8-28 8-30 10-8 11-1 12-8 12-9 12-25'.split(' ');

/** Easter Sunday of a year, Gauss's rule as the almanac prints it; a date at midnight UTC. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 15) % 30;
  const m = Math.floor((a + 11 * h) / 319);
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h + m - (c % 4)) % 7;
  const month = Math.floor((h - m + l + 90) / 25);
  return Date.UTC(year, month - 1, (h - m + l + month + 19) % 32);
}

function isClosed(day: Date): boolean {
  if (day.getUTCDay() === 0 || day.getUTCDay() === 6) return true;
  if (FIXED.includes(`${day.getUTCMonth() + 1}-${day.getUTCDate()}`)) return true;
  const untilEaster = (easter(day.getUTCFullYear()) - day.getTime()) / DAY;
  return untilEaster === 3 || untilEaster === 2;
}

const next = (day: Date): Date => new Date(day.getTime() + DAY);

/** The last day of a term that begins on a day; both dates at midnight UTC. */
const SLOW: Partial<Record<TermUnit, (day: Date, amount: number) => Date>> = {
  working_days: (start, amount) => {
    let day = start;
    for (let counted = 0; counted < amount; ) {
      day = next(day);
      if (!isClosed(day)) counted += 1;
    }
    return day;
  },
  calendar_days: (start, amount) => {
    let day = start;
    for (let counted = 0; counted < amount; counted += 1) day = next(day);
    while (isClosed(day)) day = next(day);
    return day;
  },
  months: (start, amount) => {
    let day = start;
    for (let month = 0; month < amount; month += 1) {
      // To the first of the next month, whatever this one's length.
      const now = day.getUTCMonth();
      day = new Date(Date.UTC(day.getUTCFullYear(), now, 1));
      while (day.getUTCMonth() === now) day = next(day);
    }
    const there = day.getUTCMonth();
    while (day.getUTCDate() < start.getUTCDate() && day.getUTCMonth() === there) day = next(day);
    while (isClosed(day)) day = next(day);
    return day;
  },
};

/** Those of the law (RDNA, DL 1297), and the longest. */
const TERMS: readonly (readonly [TermUnit, number])[] = [
  ['working_days', 1],
  ['working_days', 3],
  ['working_days', 5],
  ['working_days', 7],
  ['working_days', 10],
  ['working_days', 15],
  ['working_days', 30],
  ['calendar_days', 30],
  ['months', 1],
  ['months', 6],
  ['months', 9],
  ['months', 12],
];

it.each(TERMS)(`%s, %i: as a slow count says, from each day of ${YEARS} years`, (unit, amount) => {
  const calendar = createCalendar();
  const slow = SLOW[unit];
  if (slow === undefined) throw new Error(unit);
  const wrong: string[] = [];
  let starts = 0;
  for (let at = FIRST; at < LAST; at += DAY) {
    // Ten in the morning in Lima.
    const end = termEnd({ unit, amount }, startOfDay(at / DAY) + 10 * 3_600_000, calendar, OFFICE);
    const due = new Date(end - 5 * 3_600_000).toISOString();
    const expected = slow(new Date(at), amount).toISOString().replace('T00:00', 'T23:59');
    if (due !== expected) wrong.push(`${new Date(at).toISOString()}: ${due}, not ${expected}`);
    starts += 1;
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(starts).toBe((LAST - FIRST) / DAY);
});
