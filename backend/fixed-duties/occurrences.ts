/** On which days the duties of the office fall, and what was done of each time. */
import {
  type FixedDutyAct,
  fixedDutyActs,
  fixedDutyEvents,
  privilegeReviews,
} from '../../db/entities/index.ts';
import { addDays, dateInLima, instantFromLima } from '../../domain/clock/lima.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { termDue } from '../../domain/clock/terms.ts';
import {
  nearnessOf,
  occurrencesBetween,
  periodWords,
} from '../../domain/fixed-duties/occurrences.ts';
import { compare } from '../../domain/order.ts';
import { answersForDuty, mayRecordDuty, seesDuty } from '../../domain/rights.ts';
import { operatorNames } from '../accounts/operators.ts';
import type { ReadingContext, WritingContext } from '../core/procedure.ts';
import { dueReview } from '../staff/review.ts';
import { dutiesNow, type KeptDuty, officeSince } from './definitions.ts';
import type { DutyActView, DutyOccurrence, DutyState } from './types.ts';

type Asking = Pick<ReadingContext | WritingContext, 'tx' | 'now' | 'calendar' | 'session'>;

/** A time that a duty is due, before what was done of it is known. */
interface Due {
  readonly key: string;
  readonly dueOn: string;
  readonly about: string | null;
  /** Done elsewhere: on which day. */
  readonly doneOn?: string;
}

/** Those between two days (YYYY-MM-DD, both included), the nearest first: of her desks and of the whole office. */
export async function dutiesBetween(
  ctx: Asking,
  from: string,
  to: string,
): Promise<DutyOccurrence[]> {
  const { tx, now, session } = ctx;
  const since = await officeSince(tx, now);
  const first = from < since ? since : from;
  const duties = (await dutiesNow(tx)).filter((duty) => seesDuty(duty, session));
  const acts = Map.groupBy(
    await tx.find(fixedDutyActs, { order: { recordedAt: 'DESC', id: 'DESC' } }),
    ({ dutyId }) => dutyId,
  );
  const nameOf = await operatorNames(tx);
  const found: DutyOccurrence[] = [];
  for (const duty of duties) {
    const byTime = Map.groupBy(acts.get(duty.id) ?? [], ({ occurrence }) => occurrence);
    const written = new Map([...byTime].map(([key, [last]]) => [key, last?.dueOn ?? '']));
    for (const due of await dueOf(ctx, duty, { from: first, to, written })) {
      const of = byTime.get(due.key) ?? [];
      // One that the office put aside keeps what was done of it.
      if (!duty.active && of.length === 0) continue;
      found.push(occurrenceView({ duty, due, acts: of, nameOf, ctx }));
    }
  }
  return found.toSorted((a, b) => compare(a.dueOn, b.dueOn) || compare(a.label, b.label));
}

interface Within {
  /** YYYY-MM-DD, both included. */
  readonly from: string;
  readonly to: string;
  /** Times of which something was written → the day they had then. */
  readonly written?: ReadonlyMap<string, string>;
}

/** When it falls; what was written of a time stays on the day it had then, whatever the duty has now. */
export async function dueOf(
  ctx: Asking,
  duty: KeptDuty,
  { from, to, written = new Map() }: Within,
): Promise<Due[]> {
  const { recurrence } = duty;
  const isWithin = ({ dueOn }: { readonly dueOn: string }) => dueOn >= from && dueOn <= to;
  switch (recurrence.kind) {
    case 'fixed':
      return [
        ...[...written].map(([key, dueOn]) => ({ key, dueOn })).filter(isWithin),
        ...occurrencesBetween(recurrence.on, from, to).filter(({ key }) => !written.has(key)),
      ].map((one) => ({ ...one, about: periodWords(duty, one.key) }));
    case 'event':
      return (await eventsOf(ctx, duty.id, TERM_RULES[recurrence.rule]))
        .map((one) => ({ ...one, dueOn: written.get(one.key) ?? one.dueOn }))
        .filter(isWithin);
    case 'review':
      return (await reviewsOf(ctx)).filter(isWithin);
  }
}

async function eventsOf(
  { tx, calendar }: Asking,
  dutyId: string,
  rule: (typeof TERM_RULES)['CIAM_DESIGNATION'],
): Promise<Due[]> {
  const events = await tx.find(fixedDutyEvents, {
    where: { dutyId },
    order: { happenedOn: 'ASC', id: 'ASC' },
  });
  return events.map(({ id, happenedOn, what }) => ({
    key: id,
    dueOn: dateInLima(termDue(rule, instantFromLima(happenedOn, '12:00'), calendar)),
    about: what,
  }));
}

/** Those that were signed stand on their day; the next one, where its term ends. */
async function reviewsOf(ctx: Asking): Promise<Due[]> {
  const past = await ctx.tx.find(privilegeReviews, { order: { reviewedAt: 'ASC' } });
  const { due } = await dueReview(ctx);
  return [
    ...past.map(({ id, reviewedAt }) => ({
      key: id,
      dueOn: dateInLima(reviewedAt),
      about: null,
      doneOn: dateInLima(reviewedAt),
    })),
    { key: NEXT_REVIEW, dueOn: dateInLima(due), about: null },
  ];
}
const NEXT_REVIEW = 'next';

interface Viewed {
  readonly duty: KeptDuty;
  readonly due: Due;
  /** The last first. */
  readonly acts: readonly FixedDutyAct[];
  readonly nameOf: (id: string) => string;
  readonly ctx: Asking;
}

function occurrenceView({ duty, due, acts, nameOf, ctx }: Viewed): DutyOccurrence {
  const { session, now } = ctx;
  const [last] = acts;
  const { dueOn } = due;
  const state = due.doneOn === undefined ? stateOf(last) : 'sent';
  const sentOn = due.doneOn ?? (last?.kind === 'sent' ? last.onDate : null);
  return {
    dutyId: duty.id,
    occurrence: due.key,
    label: duty.label,
    about: due.about,
    desk: duty.desk,
    dueOn,
    norm: duty.norm,
    verified: duty.verified,
    doubt: duty.doubt,
    recipient: duty.recipient,
    who: duty.operatorId === null ? duty.post : nameOf(duty.operatorId),
    operatorId: duty.operatorId,
    remindDays: duty.remindDays,
    state,
    nearness: nearnessOf(dueOn, duty.remindDays, dateInLima(now)),
    late: sentOn !== null && sentOn > dueOn,
    acts: acts.map(
      (act): DutyActView => ({
        id: act.id,
        kind: act.kind,
        onDate: act.onDate,
        cargoNumber: act.cargoNumber,
        note: act.note,
        at: act.recordedAt,
        by: nameOf(act.recordedBy),
      }),
    ),
    mayRecord: duty.recurrence.kind !== 'review' && mayRecordDuty(duty, session),
  };
}

/** @param last of its acts, if any. */
export const stateOf = (last: Pick<FixedDutyAct, 'kind'> | undefined): DutyState =>
  last === undefined || last.kind === 'reopened' ? 'pending' : last.kind;

/** How far behind today what was not done still shows. */
const BEHIND_DAYS = 400;
/** The farthest that a reminder may begin before its day. */
const AHEAD_DAYS = 120;

/** Not done, and within their reminder or over: what the trays show. @param mine those of whoever asks alone. */
export async function dutiesToRemind(ctx: Asking, mine: boolean): Promise<DutyOccurrence[]> {
  const today = dateInLima(ctx.now);
  const all = await dutiesBetween(ctx, addDays(today, -BEHIND_DAYS), addDays(today, AHEAD_DAYS));
  return all.filter(
    (one) =>
      (one.state === 'pending' || one.state === 'prepared') &&
      one.nearness !== 'later' &&
      // Its own reminder stands beside it already.
      one.occurrence !== NEXT_REVIEW &&
      (!mine || answersForDuty(one, ctx.session)),
  );
}
