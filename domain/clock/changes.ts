/**
 * A term that somebody with the power to do so suspended or extended, each time with a reason and a
 * norm: when it ends then, and why, in Spanish. A change is decided on the norm's own reading: where
 * there is another one (`TermRule.otherReading`), the decision ends the doubt.
 */
import { shortDate } from '../words/dates.ts';
import {
  type Days,
  endOfDay,
  HOUR_MS,
  lastDayCounted,
  sameOrNextOpenDay,
  termEnd,
} from './count.ts';
import {
  amountWords,
  endWords,
  HOW_IT_RUNS,
  movedWords,
  openingWords,
  sentences,
  skippedWords,
  UNVERIFIED,
} from './explain.ts';
import type { Calendar } from './holidays.ts';
import { dateOfDay, dayNumber, dayOfInstant, epoch, startOfDay } from './lima.ts';
import type { TermRule } from './rules.ts';
import {
  computeTerm,
  DEFAULT_OFFICE_HOURS,
  lastWorkingMoment,
  minutes,
  type OfficeHours,
  skippedDay,
  type Term,
} from './terms.ts';

interface Decided {
  /** Spanish; null for whoever may not read it, or where it is not to be told. */
  readonly reason: string | null;
  /** Who decided it. */
  readonly author: string;
  readonly norm: string;
}

/** The term does not run from the first day to the last one, both included. */
export interface Suspension extends Decided {
  readonly kind: 'suspension';
  /** YYYY-MM-DD, Lima. */
  readonly from: string;
  readonly to: string;
}

export interface Extension extends Decided {
  readonly kind: 'extension';
  /** How much more, in the rule's unit; 1 or more. */
  readonly amount: number;
}

export type TermChange = Suspension | Extension;

export type ChangeRefusal =
  /** What is due at once neither stops nor grows. */
  | 'immediate'
  /** The last day of a suspension comes before its first. */
  | 'days_reversed'
  /** The norm lets nobody extend it. */
  | 'not_extendable'
  /** Beyond the most that the norm allows, in all. */
  | 'too_long';

/** Why these changes may not be made to a term; null when they may. */
export function refuseChanges(
  rule: TermRule,
  changes: readonly TermChange[],
): ChangeRefusal | null {
  if (changes.length === 0) return null;
  if (rule.unit === 'immediate') return 'immediate';
  if (changes.some((one) => one.kind === 'suspension' && one.to < one.from)) return 'days_reversed';
  if (!changes.some(({ kind }) => kind === 'extension')) return null;
  if (rule.extension === undefined) return 'not_extendable';
  const { upTo } = rule.extension;
  return upTo !== null && amountInAll(rule, changes) > upTo ? 'too_long' : null;
}

/**
 * @param startInstant ISO UTC.
 * @throws RangeError when `refuseChanges` refuses them.
 */
export function changedTerm(
  rule: TermRule,
  startInstant: string,
  calendar: Calendar,
  changes: readonly TermChange[],
  hours: OfficeHours = DEFAULT_OFFICE_HOURS,
): Term {
  const refused = refuseChanges(rule, changes);
  if (refused !== null) throw new RangeError(refused);
  const from = epoch(startInstant);
  const start = new Date(from).toISOString();
  const grown = { ...rule, amount: amountInAll(rule, changes) };
  const running = withoutDays(calendar, suspendedDays(changes));
  const { end, counted } = endAround(grown, from, running, hours);
  const due = new Date(end).toISOString();
  const { skipped, moved } = daysJumped(rule, [dayOfInstant(from), counted, end], running);
  const skippedDays = skipped.map((day) => skippedDay(dateOfDay(day), calendar));
  const movedDays = moved.map((day) => skippedDay(dateOfDay(day), calendar));
  return {
    rule,
    start,
    due,
    otherDue: null,
    lastWorkingMoment: lastWorkingMoment(start, due, calendar, hours),
    skipped: [...skippedDays, ...movedDays],
    explanation: sentences(
      openingWords(rule, start),
      HOW_IT_RUNS[rule.unit],
      ...changes.map((change) => changeWords(rule, change)),
      skippedWords(skippedDays),
      movedWords(
        movedDays,
        movedDays.some(({ date }) => calendar.closureOn(date) !== null),
      ),
      rule.unit === 'immediate' ? '' : `Vence el ${endWords(rule.unit, due)}.`,
      rule.verified ? '' : UNVERIFIED,
    ),
  };
}

/** The term as it stands: as the law gives it, or as it was changed. @throws RangeError as both. */
export const termWith = (
  rule: TermRule,
  startInstant: string,
  calendar: Calendar,
  changes: readonly TermChange[],
): Term =>
  changes.length === 0
    ? computeTerm(rule, startInstant, calendar)
    : changedTerm(rule, startInstant, calendar, changes);

const amountInAll = (rule: TermRule, changes: readonly TermChange[]): number =>
  changes.reduce((sum, one) => (one.kind === 'extension' ? sum + one.amount : sum), rule.amount);

/** Whether the term stands still on a day number. */
type IsSuspended = (day: number) => boolean;

function suspendedDays(changes: readonly TermChange[]): IsSuspended {
  const spans = changes.flatMap((one) =>
    one.kind === 'suspension' ? [[dayNumber(one.from), dayNumber(one.to)] as const] : [],
  );
  return (day) => spans.some(([from, to]) => day >= from && day <= to);
}

interface RunningDays extends Days {
  readonly isSuspended: IsSuspended;
}

const withoutDays = (calendar: Days, isSuspended: IsSuspended): RunningDays => ({
  isSuspended,
  worksOn: (day) => !isSuspended(day) && calendar.worksOn(day),
  opensOn: (day) => !isSuspended(day) && calendar.opensOn(day),
});

interface Ended {
  /** Last instant in term, in milliseconds. */
  readonly end: number;
  /** Day number of the last day counted, before it moves over days without work. */
  readonly counted: number;
}

function endAround(rule: TermRule, from: number, days: RunningDays, hours: OfficeHours): Ended {
  switch (rule.unit) {
    case 'immediate':
    case 'working_hours': {
      const end = termEnd(rule, from, days, minutes(hours));
      return { end, counted: dayOfInstant(end) };
    }
    case 'hours': {
      const end = hoursLater(from, rule.amount, days);
      return { end, counted: dayOfInstant(end) };
    }
    case 'working_days':
      return {
        end: termEnd(rule, from, days, minutes(hours)),
        counted: lastDayCounted(rule, from, days),
      };
    case 'calendar_days':
    case 'months': {
      const first = dayOfInstant(from);
      const amount = lastDayCounted(rule, from, days) - first;
      const counted = runningDaysLater(first, amount, days);
      return { end: endOfDay(sameOrNextOpenDay(counted, days)), counted };
    }
  }
}

/**
 * Days without work that the count left out, and those over which its last day moved; the suspended
 * ones are said by their own sentence. Of terms that run on the clock, nothing.
 */
function daysJumped(
  { unit }: TermRule,
  [first, counted, end]: readonly [number, number, number],
  { isSuspended, worksOn, opensOn }: RunningDays,
): { readonly skipped: readonly number[]; readonly moved: readonly number[] } {
  if (unit !== 'working_days' && unit !== 'calendar_days' && unit !== 'months')
    return { skipped: [], moved: [] };
  const jumped = (from: number, to: number, counts: (day: number) => boolean): number[] => {
    const days: number[] = [];
    for (let day = from; day <= to; day += 1) if (!isSuspended(day) && !counts(day)) days.push(day);
    return days;
  };
  return {
    skipped: unit === 'working_days' ? jumped(first + 1, counted - 1, worksOn) : [],
    moved: jumped(counted, dayOfInstant(end) - 1, opensOn),
  };
}

function runningDaysLater(from: number, amount: number, { isSuspended }: RunningDays): number {
  let day = from;
  for (let left = amount; left > 0; ) {
    day += 1;
    if (!isSuspended(day)) left -= 1;
  }
  return day;
}

/** The clock stands still from midnight to midnight of the suspended days. */
function hoursLater(from: number, amount: number, { isSuspended }: RunningDays): number {
  let at = from;
  for (let left = amount * HOUR_MS; ; ) {
    const midnight = startOfDay(dayOfInstant(at) + 1);
    if (!isSuspended(dayOfInstant(at))) {
      if (left <= midnight - at) return at + left;
      left -= midnight - at;
    }
    at = midnight;
  }
}

function changeWords(rule: TermRule, change: TermChange): string {
  const decided = `lo decidió ${change.author} (${change.norm})`;
  const why = change.reason === null ? decided : `${change.reason.replace(/\.$/, '')}; ${decided}`;
  if (change.kind === 'extension')
    return `Ampliado en ${amountWords({ unit: rule.unit, amount: change.amount })}: ${why}.`;
  const { from, to } = change;
  return from === to
    ? `Suspendido el ${shortDate(from)}: ${why}.`
    : `Suspendido del ${shortDate(from)} al ${shortDate(to)}: ${why}.`;
}
