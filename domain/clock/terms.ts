/** When a term ends, which days it jumps over, and why, in Spanish. */
import { weekdayName } from '../words/dates.ts';
import { counted } from '../words/lists.ts';
import { type Amount, lastDayCounted, type OpeningMinutes, termEnd } from './count.ts';
import {
  endWords,
  HOW_IT_RUNS,
  movedWords,
  openingWords,
  type SkippedDay,
  sentences,
  skippedWords,
  UNVERIFIED,
} from './explain.ts';
import type { Calendar } from './holidays.ts';
import {
  addDays,
  dateInLima,
  dateOfDay,
  dayOfInstant,
  epoch,
  instantFromLima,
  minutesOf,
} from './lima.ts';
import type { TermRule } from './rules.ts';

export type { TermRule } from './rules.ts';

/** Opening hours of every working day, HH:mm in Lima. */
export interface OfficeHours {
  readonly from: string;
  readonly to: string;
}

export const DEFAULT_OFFICE_HOURS: OfficeHours = { from: '08:00', to: '16:00' };

/**
 * *Término de la distancia*: days added for whoever lives far, by the table of the Poder Judicial
 * (TUO Ley 27444, art. 146). Of a term in working days they are working days; of the others, calendar
 * days.
 */
export interface Distance {
  /** 1 or more. */
  readonly days: number;
  /** Spanish: from where to where. */
  readonly reason: string;
  readonly norm: string;
}

export interface TermOptions {
  readonly hours?: OfficeHours;
  /** For terms in days or months. */
  readonly distance?: Distance;
}

export interface Term {
  readonly rule: TermRule;
  /** Instant the term runs from, ISO UTC. */
  readonly start: string;
  /**
   * Last instant in term, ISO UTC. Terms in days and months end at 23:59 in Lima. When the norm can
   * be read in two ways, the earlier of both ends: the desk is warned on that one.
   */
  readonly due: string;
  /** The later end when the norm can be read in two ways and they differ, ISO UTC; else null. */
  readonly otherDue: string | null;
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
 * @throws RangeError when `startInstant` is no instant, or a distance is given to a term in hours.
 */
export function computeTerm(
  rule: TermRule,
  startInstant: string,
  calendar: Calendar,
  { hours = DEFAULT_OFFICE_HOURS, distance }: TermOptions = {},
): Term {
  const from = epoch(startInstant);
  const start = new Date(from).toISOString();
  const counting = { calendar, office: minutes(hours), distance };
  const end = endOf(rule, from, counting);
  const other = rule.otherReading === undefined ? end : endOf(rule.otherReading, from, counting);
  const due = iso(Math.min(end, other));
  const { skipped, moved } = daysJumped(rule, from, end, counting);
  return {
    rule,
    start,
    due,
    otherDue: other === end ? null : iso(Math.max(end, other)),
    lastWorkingMoment: lastWorkingMoment(start, due, calendar, hours),
    skipped: [...skipped, ...moved],
    explanation: sentences(
      openingWords(rule, start),
      HOW_IT_RUNS[rule.unit],
      distanceWords(distance),
      skippedWords(skipped),
      movedWords(
        moved,
        moved.some(({ date }) => calendar.closureOn(date) !== null),
      ),
      rule.unit === 'immediate' ? '' : `Vence el ${endWords(rule.unit, iso(end))}.`,
      otherReadingWords(rule, end, other),
      rule.verified ? '' : UNVERIFIED,
    ),
  };
}

/** The last instant in term alone, ISO UTC, for lists. @throws RangeError as `computeTerm`. */
export function termDue(
  rule: TermRule,
  startInstant: string,
  calendar: Calendar,
  hours: OfficeHours = DEFAULT_OFFICE_HOURS,
): string {
  const from = epoch(startInstant);
  const counting = { calendar, office: minutes(hours) };
  const end = endOf(rule, from, counting);
  const { otherReading } = rule;
  return iso(otherReading === undefined ? end : Math.min(end, endOf(otherReading, from, counting)));
}

/**
 * The same term with the date that the store keeps for it. A term that was met, or over, when the
 * calendar changed does not move; its explanation then says so.
 * @param due ISO UTC.
 */
export const keeping = (term: Term, due: string): Term =>
  due === term.due
    ? term
    : {
        ...term,
        due,
        explanation: `${term.explanation} El calendario de la oficina cambió después: este plazo conserva la fecha que tenía, el ${endWords(term.rule.unit, due)}.`,
      };

export const minutes = ({ from, to }: OfficeHours): OpeningMinutes => ({
  opens: minutesOf(from),
  closes: minutesOf(to),
});

interface Counting {
  readonly calendar: Calendar;
  readonly office: OpeningMinutes;
  readonly distance?: Distance | undefined;
}

function endOf(amount: Amount, from: number, { calendar, office, distance }: Counting): number {
  if (distance === undefined) return termEnd(amount, from, calendar, office);
  return termEnd(withDistance(amount, from, calendar, distance), from, calendar, office);
}

/** The amount with the days of the distance; months become the calendar days that they hold. */
function withDistance(given: Amount, from: number, calendar: Calendar, { days }: Distance): Amount {
  const { unit, amount } = given;
  switch (unit) {
    case 'working_days':
    case 'calendar_days':
      return { unit, amount: amount + days };
    case 'months': {
      const inDays = lastDayCounted(given, from, calendar) - dayOfInstant(from);
      return { unit: 'calendar_days', amount: inDays + days };
    }
    case 'immediate':
    case 'hours':
    case 'working_hours':
      throw new RangeError('A term in hours takes no days for the distance');
  }
}

const distanceWords = (distance: Distance | undefined): string =>
  distance === undefined
    ? ''
    : `Se agrega el término de la distancia, ${counted(distance.days, 'día', 'días')}: ${distance.reason} (${distance.norm}).`;

function otherReadingWords({ otherReading }: TermRule, end: number, other: number): string {
  if (otherReading === undefined || other === end) return '';
  const says = `Según otra lectura (${otherReading.why}), vence el ${endWords(otherReading.unit, iso(other))}.`;
  return other < end ? `${says} El aviso sale con la primera de las dos fechas.` : says;
}

/** What the count left out, and what its last day moved over: of terms that run on the clock, nothing. */
function daysJumped(
  rule: TermRule,
  from: number,
  end: number,
  { calendar, distance }: Counting,
): { readonly skipped: SkippedDay[]; readonly moved: SkippedDay[] } {
  const jumped = (first: number, last: number, counts: (day: number) => boolean) => {
    const days: SkippedDay[] = [];
    for (let day = first; day <= last; day += 1)
      if (!counts(day)) days.push(skippedDay(dateOfDay(day), calendar));
    return days;
  };
  const first = dayOfInstant(from);
  const last = dayOfInstant(end);
  switch (rule.unit) {
    case 'immediate':
    case 'hours':
      return { skipped: [], moved: [] };
    case 'working_hours':
      return { skipped: jumped(first, last, calendar.opensOn), moved: [] };
    case 'working_days':
    case 'calendar_days':
    case 'months': {
      const amount = distance === undefined ? rule : withDistance(rule, from, calendar, distance);
      const counted = lastDayCounted(amount, from, calendar);
      return {
        skipped:
          rule.unit === 'working_days' ? jumped(first + 1, counted - 1, calendar.worksOn) : [],
        moved: jumped(counted, last - 1, calendar.opensOn),
      };
    }
  }
}

export function lastWorkingMoment(
  start: string,
  due: string,
  calendar: Calendar,
  hours: OfficeHours,
): string | null {
  for (let date = dateInLima(due); date >= dateInLima(start); date = addDays(date, -1)) {
    if (!calendar.isWorkingDay(date) || calendar.closureOn(date) !== null) continue;
    const closing = instantFromLima(date, hours.to);
    const moment = due < closing ? due : closing;
    if (moment >= instantFromLima(date, hours.from) && moment >= start) return moment;
  }
  return null;
}

export function skippedDay(date: string, calendar: Calendar): SkippedDay {
  const day = calendar.holidayOn(date) ?? calendar.closureOn(date);
  return { date, reason: day === null ? weekdayName(date) : `${day.name} (${day.norm})` };
}

const iso = (instant: number): string => new Date(instant).toISOString();
