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
  openingWords,
  sentences,
  UNVERIFIED,
} from './explain.ts';
import type { Calendar } from './holidays.ts';
import { dayNumber, dayOfInstant, epoch, startOfDay } from './lima.ts';
import type { TermRule } from './rules.ts';
import { DEFAULT_OFFICE_HOURS, minutes, type OfficeHours } from './terms.ts';

interface Decided {
  /** Spanish. */
  readonly reason: string;
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

export interface ChangedTerm {
  readonly rule: TermRule;
  /** ISO UTC. */
  readonly start: string;
  /** Last instant in term, ISO UTC. */
  readonly due: string;
  readonly explanation: string;
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
): ChangedTerm {
  const refused = refuseChanges(rule, changes);
  if (refused !== null) throw new RangeError(refused);
  const from = epoch(startInstant);
  const start = new Date(from).toISOString();
  const grown = { ...rule, amount: amountInAll(rule, changes) };
  const end = endAround(grown, from, withoutDays(calendar, suspendedDays(changes)), hours);
  const due = new Date(end).toISOString();
  return {
    rule,
    start,
    due,
    explanation: sentences(
      openingWords(rule, start),
      HOW_IT_RUNS[rule.unit],
      ...changes.map((change) => changeWords(rule, change)),
      rule.unit === 'immediate' ? '' : `Vence el ${endWords(rule.unit, due)}.`,
      rule.verified ? '' : UNVERIFIED,
    ),
  };
}

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

function endAround(rule: TermRule, from: number, days: RunningDays, hours: OfficeHours): number {
  switch (rule.unit) {
    case 'immediate':
    case 'working_hours':
    case 'working_days':
      return termEnd(rule, from, days, minutes(hours));
    case 'hours':
      return hoursLater(from, rule.amount, days);
    case 'calendar_days':
    case 'months': {
      const first = dayOfInstant(from);
      const amount = lastDayCounted(rule, from, days) - first;
      return endOfDay(sameOrNextOpenDay(runningDaysLater(first, amount, days), days));
    }
  }
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
  const why = `${change.reason}; lo decidió ${change.author} (${change.norm})`;
  if (change.kind === 'extension')
    return `Ampliado en ${amountWords({ unit: rule.unit, amount: change.amount })}: ${why}.`;
  const { from, to } = change;
  return from === to
    ? `Suspendido el ${shortDate(from)}: ${why}.`
    : `Suspendido del ${shortDate(from)} al ${shortDate(to)}: ${why}.`;
}
