/** When a term ends, which days it jumps over, and why, in Spanish. */
import { dateTime, shortDate, weekdayDate, weekdayName } from '../words/dates.ts';
import { counted, joinAnd } from '../words/lists.ts';
import type { Calendar } from './holidays.ts';
import {
  addDays,
  addMinutes,
  addMonths,
  dateInLima,
  instantFromLima,
  minutesOf,
  timeInLima,
  weekday,
} from './lima.ts';
import type { TermRule, TermUnit } from './rules.ts';

export type { TermRule } from './rules.ts';

/** Opening hours of every working day, HH:mm in Lima. */
export interface OfficeHours {
  readonly from: string;
  readonly to: string;
}

export const DEFAULT_OFFICE_HOURS: OfficeHours = { from: '08:00', to: '16:00' };

export interface SkippedDay {
  /** YYYY-MM-DD */
  readonly date: string;
  /** "sábado", "domingo" or the holiday with its norm. */
  readonly reason: string;
}

export interface Term {
  readonly rule: TermRule;
  /** Instant the term runs from, ISO UTC. */
  readonly start: string;
  /** Last instant in term, ISO UTC. Terms in days and months end at 23:59 in Lima. */
  readonly due: string;
  /**
   * The last moment of opening hours in which the act still fits, ISO UTC: what a term in hours
   * that ends on a Sunday means for the desk. Null when the office does not open before `due`.
   */
  readonly lastWorkingMoment: string | null;
  /** Days that the count jumped over. Empty for terms that run on the clock. */
  readonly skipped: readonly SkippedDay[];
  /** Spanish, for the click on a due date. */
  readonly explanation: string;
}

/** The hour at which a term in days ends. */
export const END_OF_DAY = '23:59';

/**
 * Computes a term from the moment of the act, never from the moment it was recorded.
 * @param startInstant ISO UTC.
 * @throws RangeError when `startInstant` is no instant.
 */
export function computeTerm(
  rule: TermRule,
  startInstant: string,
  calendar: Calendar,
  hours: OfficeHours = DEFAULT_OFFICE_HOURS,
): Term {
  const start = addMinutes(startInstant, 0);
  const { due, skipped } = COUNTS[rule.unit](rule.amount, start, calendar, hours);
  return {
    rule,
    start,
    due,
    lastWorkingMoment: lastWorkingMoment(start, due, calendar, hours),
    skipped,
    explanation: explain(rule, start, due, skipped),
  };
}

interface Counted {
  readonly due: string;
  readonly skipped: readonly SkippedDay[];
}
type Count = (amount: number, start: string, calendar: Calendar, hours: OfficeHours) => Counted;

const COUNTS: Readonly<Record<TermUnit, Count>> = {
  immediate: (_amount, start) => ({ due: start, skipped: [] }),
  hours: (amount, start) => ({ due: addMinutes(start, amount * 60), skipped: [] }),
  working_hours: countWorkingHours,
  working_days: countWorkingDays,
  calendar_days: (amount, start, calendar) =>
    movedToWorkingDay(addDays(dateInLima(start), amount), calendar),
  months: (amount, start, calendar) =>
    movedToWorkingDay(addMonths(dateInLima(start), amount), calendar),
};

/** The day of the act does not count: day one is the next working day (TUO Ley 27444, art. 144.1). */
function countWorkingDays(amount: number, start: string, calendar: Calendar): Counted {
  const skipped: SkippedDay[] = [];
  let date = dateInLima(start);
  for (let left = amount; left > 0; ) {
    date = addDays(date, 1);
    if (calendar.isWorkingDay(date)) left -= 1;
    else skipped.push(skippedDay(date, calendar));
  }
  return { due: instantFromLima(date, END_OF_DAY), skipped };
}

/** A last day on which the office does not work moves to the next one (TUO Ley 27444, art. 145.2). */
function movedToWorkingDay(lastDay: string, calendar: Calendar): Counted {
  const skipped: SkippedDay[] = [];
  let date = lastDay;
  while (!calendar.isWorkingDay(date)) {
    skipped.push(skippedDay(date, calendar));
    date = addDays(date, 1);
  }
  return { due: instantFromLima(date, END_OF_DAY), skipped };
}

function countWorkingHours(
  amount: number,
  start: string,
  calendar: Calendar,
  hours: OfficeHours,
): Counted {
  const opens = minutesOf(hours.from);
  const closes = minutesOf(hours.to);
  if (closes <= opens) throw new RangeError('The office closes before it opens');

  const skipped: SkippedDay[] = [];
  let date = dateInLima(start);
  let from = Math.max(opens, minutesOf(timeInLima(start)));
  let left = amount * 60;
  for (;;) {
    if (!calendar.isWorkingDay(date)) skipped.push(skippedDay(date, calendar));
    else if (closes - from >= left) {
      return { due: addMinutes(instantFromLima(date, '00:00'), from + left), skipped };
    } else left -= Math.max(0, closes - from);
    date = addDays(date, 1);
    from = opens;
  }
}

function lastWorkingMoment(
  start: string,
  due: string,
  calendar: Calendar,
  hours: OfficeHours,
): string | null {
  for (let date = dateInLima(due); date >= dateInLima(start); date = addDays(date, -1)) {
    if (!calendar.isWorkingDay(date)) continue;
    const closing = instantFromLima(date, hours.to);
    const moment = due < closing ? due : closing;
    if (moment >= instantFromLima(date, hours.from) && moment >= start) return moment;
  }
  return null;
}

function skippedDay(date: string, calendar: Calendar): SkippedDay {
  const holiday = calendar.holidayOn(date);
  const reason = holiday === null ? weekdayName(date) : `${holiday.name} (${holiday.norm})`;
  return { date, reason };
}

const UNIT_WORDS: Readonly<Record<Exclude<TermUnit, 'immediate'>, readonly [string, string]>> = {
  hours: ['hora', 'horas'],
  working_hours: ['hora de oficina', 'horas de oficina'],
  working_days: ['día hábil', 'días hábiles'],
  calendar_days: ['día calendario', 'días calendario'],
  months: ['mes', 'meses'],
};

const HOW_IT_RUNS: Readonly<Record<TermUnit, string>> = {
  immediate: '',
  hours: 'Las horas corren de corrido, también en días no laborables.',
  working_hours: 'Solo cuentan las horas de atención.',
  working_days: 'Se cuenta desde el día hábil siguiente (TUO Ley 27444, art. 144.1).',
  calendar_days: 'Se cuentan todos los días, desde el siguiente.',
  months: 'Se cuenta de fecha a fecha (TUO Ley 27444, art. 145.3).',
};

function explain(
  rule: TermRule,
  start: string,
  due: string,
  skipped: readonly SkippedDay[],
): string {
  return [
    opening(rule, start),
    HOW_IT_RUNS[rule.unit],
    skippedWords(rule.unit, skipped),
    rule.unit === 'immediate' ? '' : `Vence el ${endWords(rule.unit, due)}.`,
    rule.verified ? '' : 'Este plazo está por verificar.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function opening(rule: TermRule, start: string): string {
  if (rule.unit === 'immediate') return `De inmediato, desde el ${dateTime(start)} (${rule.norm}).`;
  const [one, many] = UNIT_WORDS[rule.unit];
  return `Plazo de ${counted(rule.amount, one, many)} desde el ${dateTime(start)} (${rule.norm}).`;
}

function endWords(unit: TermUnit, due: string): string {
  const date = dateInLima(due);
  const day = `${weekdayName(date)} ${shortDate(date)}`;
  return unit === 'hours' || unit === 'working_hours' ? `${day} a las ${timeInLima(due)}` : day;
}

/** Weekends are said once; holidays one by one. */
function skippedWords(unit: TermUnit, skipped: readonly SkippedDay[]): string {
  if (skipped.length === 0) return '';
  const holidays = skipped.filter((day) => weekday(day.date) <= 5);
  const names = holidays.map((day) => `${weekdayDate(day.date)}, ${day.reason}`);
  const weekend = holidays.length < skipped.length ? ['sábados ni domingos'] : [];
  if (unit === 'months' || unit === 'calendar_days') {
    const days = skipped.map((day) => `${weekdayDate(day.date)}, ${day.reason}`);
    return `El último día no era laborable (${joinAnd(days)}) y pasa al siguiente día hábil (TUO Ley 27444, art. 145.2).`;
  }
  return `No cuentan ${[...weekend, ...names].join('; ')}.`;
}
