/** Who may do what, read through and signed at least every six months (RLPDP 46.1.c). */
import type { z } from 'zod';
import { operators, privilegeReviews } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { computeTerm } from '../../domain/clock/terms.ts';
import { alertLevel } from '../../domain/clock/urgency.ts';
import { Refusal } from '../../domain/errors.ts';
import type { signReview } from '../../domain/records/staff.ts';
import type { ReviewedPerson } from '../../domain/staff/types.ts';
import { listOperators } from '../accounts/operators.ts';
import type { ReadingContext, WritingContext } from '../core/procedure.ts';
import { requireOwnPassword } from '../core/step-up.ts';
import type { DueReview, Reviews } from './types.ts';

export async function reviews(ctx: ReadingContext): Promise<Reviews> {
  const { tx, now } = ctx;
  const names = new Map(
    (await tx.find(operators)).map(({ id, fullName }) => [id, fullName] as const),
  );
  const past = await tx.find(privilegeReviews, { order: { reviewedAt: 'DESC', id: 'DESC' } });
  return {
    now: await peopleNow(tx, now),
    due: await dueReview(ctx),
    past: past.map(({ people, reviewedBy, ...row }) => ({
      ...row,
      reviewedBy: names.get(reviewedBy) ?? '',
      people: people.length,
    })),
  };
}

/** Everybody who has a way in today, and when they last used it. */
export async function peopleNow(tx: Tx, now: string): Promise<ReviewedPerson[]> {
  const logins: { id: string; at: string }[] = await tx.query(
    `SELECT subject_id AS id, max(at) AS at FROM audit WHERE action = 'accounts.login' GROUP BY subject_id`,
  );
  const last = new Map(logins.map(({ id, at }) => [id, at]));
  return (await listOperators(tx, dateInLima(now)))
    .filter(({ active }) => active)
    .map(({ id, fullName, userName, post, state, roles }) => ({
      operatorId: id,
      fullName,
      userName,
      post,
      state,
      roles,
      lastLoginAt: last.get(id) ?? null,
    }));
}

/** By when the next one is: six months from the last, or from when the office began. */
export async function dueReview({
  tx,
  now,
  calendar,
}: Pick<ReadingContext, 'tx' | 'now' | 'calendar'>): Promise<DueReview> {
  const [last] = await tx.find(privilegeReviews, { order: { reviewedAt: 'DESC' }, take: 1 });
  const [first] = await tx.find(operators, { order: { createdAt: 'ASC' }, take: 1 });
  const from = last?.reviewedAt ?? first?.createdAt ?? now;
  const { start, due, explanation } = computeTerm(TERM_RULES.PRIVILEGE_REVIEW, from, calendar);
  return { start, due, level: alertLevel(start, due, now), explanation };
}

/** @throws Refusal `conflict` when the list is not the one that was read; `password_wrong`. */
export async function sign(
  ctx: WritingContext,
  { notes, operatorIds, password }: z.infer<typeof signReview> & { readonly password: string },
): Promise<{ id: string }> {
  await requireOwnPassword(ctx, password);
  const people = await peopleNow(ctx.tx, ctx.now);
  const same =
    people.length === operatorIds.length &&
    people.every(({ operatorId }) => operatorIds.includes(operatorId));
  if (!same) throw new Refusal('conflict');
  const id = ctx.backend.newId();
  await ctx.tx.insert(privilegeReviews, {
    id,
    reviewedAt: ctx.now,
    reviewedBy: ctx.session.operatorId,
    notes,
    people,
  });
  ctx.trace({ kind: 'privilege_review', id }, { people: people.length });
  return { id };
}
