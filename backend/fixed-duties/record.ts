/** What was done of one time that a duty is due: prepared, sent with its cargo, or not owed that time. */
import type { z } from 'zod';
import { type DutyActKind, fixedDutyActs, fixedDutyEvents } from '../../db/entities/index.ts';
import { addDays, dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type {
  fulfilDuty,
  prepareDuty,
  recordDesignation,
  reopenDuty,
  skipDuty,
} from '../../domain/records/fixed-duties.ts';
import { mayRecordDuty } from '../../domain/rights.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { dutyOf, officeSince } from './definitions.ts';
import { dueOf, stateOf } from './occurrences.ts';
import type { DutyState } from './types.ts';

export interface DutyRecorded {
  readonly id: string;
}

/** @throws Refusal `duty_state`, `duty_elsewhere`, `date_not_possible`, `not_allowed`, `not_found`. */
export const prepare = (
  ctx: WritingContext,
  { on, note, ...which }: z.infer<typeof prepareDuty>,
): Promise<DutyRecorded> => {
  refuseFuture(ctx.now, { on });
  return write(ctx, which, { kind: 'prepared', from: ['pending'], onDate: on, note });
};

/** Sent, or held on its day. @throws Refusal as `prepare`. */
export const fulfil = (
  ctx: WritingContext,
  { on, note, cargoNumber, ...which }: z.infer<typeof fulfilDuty>,
): Promise<DutyRecorded> => {
  refuseFuture(ctx.now, { on });
  return write(ctx, which, { kind: 'sent', from: OPEN, onDate: on, note, cargoNumber });
};

/** Not owed this time, with its reason. @throws Refusal as `prepare`. */
export const skip = (
  ctx: WritingContext,
  { reason, ...which }: z.infer<typeof skipDuty>,
): Promise<DutyRecorded> =>
  write(ctx, which, { kind: 'skipped', from: OPEN, onDate: null, note: reason });

/** What was written of it was wrong. @throws Refusal as `prepare`. */
export const reopen = (
  ctx: WritingContext,
  { reason, ...which }: z.infer<typeof reopenDuty>,
): Promise<DutyRecorded> =>
  write(ctx, which, {
    kind: 'reopened',
    from: ['prepared', 'sent', 'skipped'],
    onDate: null,
    note: reason,
  });

const OPEN: readonly DutyState[] = ['pending', 'prepared'];

interface Which {
  readonly dutyId: string;
  readonly occurrence: string;
}

interface Written {
  readonly kind: DutyActKind;
  /** The states in which it may be written. */
  readonly from: readonly DutyState[];
  readonly onDate: string | null;
  readonly note: string;
  readonly cargoNumber?: string;
}

async function write(
  ctx: WritingContext,
  { dutyId, occurrence }: Which,
  { kind, from, onDate, note, cargoNumber = '' }: Written,
): Promise<DutyRecorded> {
  const { tx, now, session } = ctx;
  const duty = await dutyOf(tx, session, dutyId);
  if (duty.recurrence.kind === 'review') throw new Refusal('duty_elsewhere');
  if (!mayRecordDuty(duty, session)) throw new Refusal('not_allowed');
  const [last] = await tx.find(fixedDutyActs, {
    where: { dutyId, occurrence },
    order: { recordedAt: 'DESC', id: 'DESC' },
    take: 1,
  });
  const dueOn = last?.dueOn ?? (await dueOnOf(ctx, duty, occurrence));
  if (!from.includes(stateOf(last))) throw new Refusal('duty_state');
  const id = ctx.backend.newId();
  await tx.insert(fixedDutyActs, {
    id,
    dutyId,
    occurrence,
    kind,
    dueOn,
    onDate,
    cargoNumber,
    note,
    recordedAt: now,
    recordedBy: session.operatorId,
  });
  ctx.trace({ kind: 'fixed_duty', id: dutyId }, { act: kind, occurrence, dueOn, on: onDate });
  return { id };
}

/** Nobody writes of a time that is years away: it is a mistake of typing. */
const YEAR_AHEAD = 366;

/** @throws Refusal `not_found` for a time that the duty is not due. */
async function dueOnOf(
  ctx: WritingContext,
  duty: Awaited<ReturnType<typeof dutyOf>>,
  occurrence: string,
): Promise<string> {
  const since = await officeSince(ctx.tx, ctx.now);
  const all = await dueOf(ctx, duty, {
    from: since,
    to: addDays(dateInLima(ctx.now), YEAR_AHEAD),
  });
  const found = all.find(({ key }) => key === occurrence);
  if (found === undefined) throw new Refusal('not_found');
  return found.dueOn;
}

/** From which day the notice of a designation runs. @throws Refusal `not_found`, `not_allowed`, `date_not_possible`. */
export async function designate(
  ctx: WritingContext,
  { dutyId, happenedOn, what }: z.infer<typeof recordDesignation>,
): Promise<DutyRecorded> {
  const { tx, now, session } = ctx;
  const duty = await dutyOf(tx, session, dutyId);
  if (duty.recurrence.kind !== 'event') throw new Refusal('not_found');
  if (!mayRecordDuty(duty, session)) throw new Refusal('not_allowed');
  refuseFuture(now, { happenedOn });
  const id = ctx.backend.newId();
  await tx.insert(fixedDutyEvents, {
    id,
    dutyId,
    happenedOn,
    what,
    recordedAt: now,
    recordedBy: session.operatorId,
  });
  ctx.trace({ kind: 'fixed_duty', id: dutyId }, { act: 'event', event: id, happenedOn });
  return { id };
}
