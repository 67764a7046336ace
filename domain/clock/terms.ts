/** When a term ends, which days it jumps over, and why, in Spanish. */
import { dateTime, shortDate, weekdayDate, weekdayName } from '../words/dates.ts';
import { counted, joinAnd } from '../words/lists.ts';
import { lastDayCounted, type OpeningMinutes, termEnd } from './count.ts';
import type { Calendar } from './holidays.ts';
import {
  addDays,
  dateInLima,
  dateOfDay,
  dayOfInstant,
  epoch,
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
  const from = epoch(startInstant);
  const end = termEnd(rule, from, calendar, minutes(hours));
  const start = new Date(from).toISOString();
  const due = new Date(end).toISOString();
  const skipped = skippedDays(rule, from, end, calendar);
  return {
    rule,
    start,
    due,
    lastWorkingMoment: lastWorkingMoment(start, due, calendar, hours),
    skipped,
    explanation: explain(rule, start, due, skipped),
  };
}

/** The last instant in term alone, ISO UTC, for lists. @throws RangeError as `computeTerm`. */
export const termDue = (
  rule: TermRule,
  startInstant: string,
  calendar: Calendar,
  hours: OfficeHours = DEFAULT_OFFICE_HOURS,
): string => new Date(termEnd(rule, epoch(startInstant), calendar, minutes(hours))).toISOString();

const minutes = ({ from, to }: OfficeHours): OpeningMinutes => ({
  opens: minutesOf(from),
  closes: minutesOf(to),
});

/** What the count jumped over: of terms that run on the clock, nothing. */
function skippedDays(rule: TermRule, start: number, end: number, calendar: Calendar): SkippedDay[] {
  const first = firstToLookAt(rule, start);
  if (first === null) return [];
  const skipped: SkippedDay[] = [];
  for (let day = first; day < dayOfInstant(end); day += 1)
    if (!calendar.worksOn(day)) skipped.push(skippedDay(dateOfDay(day), calendar));
  return skipped;
}

function firstToLookAt(rule: TermRule, start: number): number | null {
  switch (rule.unit) {
    case 'immediate':
    case 'hours':
      return null;
    case 'working_hours':
      return dayOfInstant(start);
    case 'working_days':
      return dayOfInstant(start) + 1;
    case 'calendar_days':
    case 'months':
      return lastDayCounted(rule, start);
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
