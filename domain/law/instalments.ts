/**
 * What alimentos agreed in an acta make due, day by day, and what is still owed after the payments that
 * were recorded. Whole céntimos; dates YYYY-MM-DD, Lima.
 */
import type { Calendar } from '../clock/holidays.ts';
import { addDays, daysBetween, weekday } from '../clock/lima.ts';
import { compare } from '../order.ts';
import type { Maintenance } from './agreements.ts';

export interface Instalment {
  /** The day of payment that was agreed. */
  readonly dueOn: string;
  /** Null: a percentage of an income that the office does not know. */
  readonly cents: number | null;
  readonly of: 'pension' | 'deuda';
}

/** What the generator reads of an agreement. */
export type PaymentPlan = Pick<
  Maintenance,
  'amountCents' | 'periodicity' | 'startsOn' | 'endsOn' | 'oldDebt'
> & { readonly payDays: readonly number[] };

/**
 * Every instalment due until a day, that day included, in order of date; on one day, the pension first.
 * A day that a month does not have is its last one (Código Civil, art. 183.3).
 */
export function instalmentsUntil(plan: PaymentPlan, until: string): Instalment[] {
  const last = plan.endsOn !== null && plan.endsOn < until ? plan.endsOn : until;
  const due: Instalment[] = [];
  for (let day = plan.startsOn; day <= last; day = addDays(day, 1))
    for (let times = timesDue(plan, day); times > 0; times -= 1)
      due.push({ dueOn: day, cents: plan.amountCents, of: 'pension' });
  const debts = (plan.oldDebt?.instalments ?? [])
    .filter(({ dueOn }) => dueOn <= until)
    .map(({ dueOn, cents }): Instalment => ({ dueOn, cents, of: 'deuda' }));
  return [...due, ...debts].toSorted((a, b) => compare(a.dueOn, b.dueOn));
}

/** Twice when the two days of a fortnightly payment fall on the last day of a short month. */
function timesDue({ periodicity, payDays }: PaymentPlan, day: string): number {
  switch (periodicity) {
    case 'diaria':
      return 1;
    case 'semanal':
      return payDays.includes(weekday(day)) ? 1 : 0;
    case 'quincenal':
    case 'mensual':
      return payDays.filter((agreed) => fallsOn(agreed, day)).length;
  }
}

function fallsOn(agreed: number, day: string): boolean {
  const here = Number(day.slice(8));
  const isLast = addDays(day, 1).endsWith('-01');
  return agreed === here || (isLast && agreed > here);
}

/** The last day on which a payment is not late: the next working day, when the agreed is none (Código Civil, art. 183.5). */
export function payableUntil(dueOn: string, calendar: Calendar): string {
  let day = dueOn;
  while (!calendar.isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

export interface Payment {
  /** When it was made. */
  readonly on: string;
  readonly cents: number;
}

export interface Balance {
  /** Of the instalments that could be paid until the day. */
  readonly dueCents: number;
  readonly paidCents: number;
  /** Still owed; never below zero. */
  readonly owedCents: number;
  /** Paid beyond what is due: it goes to what comes next. */
  readonly aheadCents: number;
  /** The agreed day of the oldest instalment that is not wholly paid; null: none is late. */
  readonly lateSince: string | null;
  /** Instalments whose amount the office does not know. */
  readonly unknown: number;
}

/**
 * How an agreement stands at the end of a day. A payment of which nobody said what it is for covers the
 * oldest instalment first (Código Civil, art. 1259), and that is how all are counted.
 * @param payments made later than the day count for nothing yet.
 */
export function balanceOn(
  day: string,
  plan: PaymentPlan,
  payments: readonly Payment[],
  calendar: Calendar,
): Balance {
  const due = instalmentsUntil(plan, day).filter(
    ({ dueOn }) => payableUntil(dueOn, calendar) <= day,
  );
  const paidCents = sum(payments.filter(({ on }) => on <= day).map(({ cents }) => cents));
  const dueCents = sum(due.map(({ cents }) => cents ?? 0));
  return {
    dueCents,
    paidCents,
    owedCents: Math.max(0, dueCents - paidCents),
    aheadCents: Math.max(0, paidCents - dueCents),
    lateSince: oldestUnpaid(due, paidCents),
    unknown: due.filter(({ cents }) => cents === null).length,
  };
}

function oldestUnpaid(due: readonly Instalment[], paid: number): string | null {
  let left = paid;
  for (const { cents, dueOn } of due) {
    left -= cents ?? 0;
    if (left < 0) return dueOn;
  }
  return null;
}

/**
 * How an agreement stands during a day: what may still be paid today counts as due, and is not late yet.
 */
export function standingOn(
  day: string,
  plan: PaymentPlan,
  payments: readonly Payment[],
  calendar: Calendar,
): Balance {
  const yesterday = addDays(day, -1);
  const until = payments
    .filter(({ on }) => on <= day)
    .map(({ on, cents }) => ({ on: on < yesterday ? on : yesterday, cents }));
  const { lateSince } = balanceOn(yesterday, plan, until, calendar);
  return { ...balanceOn(day, plan, payments, calendar), lateSince };
}

/** The plan as long as it held: from the day of another acta in its matter nothing of it falls due (RDNA 46). */
export function planBefore(plan: PaymentPlan, replacedOn: string): PaymentPlan {
  const last = addDays(replacedOn, -1);
  const instalments = (plan.oldDebt?.instalments ?? []).filter(({ dueOn }) => dueOn <= last);
  return {
    ...plan,
    endsOn: plan.endsOn !== null && plan.endsOn < last ? plan.endsOn : last,
    oldDebt: plan.oldDebt === null ? null : { ...plan.oldDebt, instalments },
  };
}

/** Longer than any time between two instalments. */
const HORIZON_DAYS = 400;

/**
 * The next instalment that can be paid after a day, the nearest first; what is paid day by day, once a
 * week. @returns null when nothing more falls due.
 */
export function nextInstalment(
  plan: PaymentPlan,
  after: string,
  calendar: Calendar,
): Instalment | null {
  const debts = (plan.oldDebt?.instalments ?? []).map(({ dueOn }) => dueOn);
  const from = [after, plan.startsOn, ...debts].reduce((a, b) => (a > b ? a : b));
  return (
    instalmentsUntil(plan, addDays(from, HORIZON_DAYS)).find(
      ({ dueOn, of }) =>
        payableUntil(dueOn, calendar) > after &&
        (of === 'deuda' ||
          plan.periodicity !== 'diaria' ||
          daysBetween(plan.startsOn, dueOn) % 7 === 6),
    ) ?? null
  );
}

const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0);
