/** Payments of alimentos that somebody said or showed were made. */
import type { z } from 'zod';
import { payments } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { addPayment, takeBackPayment } from '../../domain/records/agreements.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { soles } from '../../domain/words/money.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { loadCase, requireOpen } from '../cases/load.ts';
import { noonOf, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { loadAgreement } from './read.ts';

/**
 * Also of an agreement that another replaced, since what was owed of it stays.
 * @throws Refusal `date_not_possible` before the acta, or for a day to come; `state_forbids` for what is
 * no alimentos, or a concluded case; `not_found`.
 */
export async function add(
  ctx: WritingContext,
  { agreementId, paidOn, cents, note }: z.infer<typeof addPayment>,
): Promise<{ id: string }> {
  const { caseId, matter, signedOn } = await loadAgreement(ctx.tx, agreementId);
  if (matter !== 'A1') throw new Refusal('state_forbids');
  requireOpen(await loadCase(ctx.tx, caseId));
  refuseFuture(ctx.now, { paidOn });
  if (paidOn < signedOn)
    throw new Refusal('date_not_possible', {
      fields: { paidOn: 'Es anterior al acta. Lo de antes es deuda anterior.' },
    });
  const id = ctx.backend.newId();
  await ctx.tx.insert(payments, {
    id,
    caseId,
    agreementId,
    paidOn,
    cents,
    note,
    takesBackId: null,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'pago',
    happenedAt: noonOf(paidOn, ctx.now),
    text: `Pago de ${soles(cents)}. ${note}`,
    subject: { kind: 'agreement', id: agreementId },
  });
  ctx.trace({ kind: 'case', id: caseId }, { agreement: agreementId, payment: id });
  return { id };
}

/**
 * A payment that was not made, or was another: its row stays, and its negative takes it out of the balance.
 * @throws Refusal `state_forbids` for one taken back already; `not_found`.
 */
export async function takeBack(
  ctx: WritingContext,
  { id, reason }: z.infer<typeof takeBackPayment>,
): Promise<{ id: string }> {
  const paid = await ctx.tx.findOneBy(payments, { id });
  if (paid === null) throw new Refusal('not_found');
  const { caseId, agreementId, paidOn, cents } = paid;
  requireOpen(await loadCase(ctx.tx, caseId));
  if (paid.takesBackId !== null || (await ctx.tx.existsBy(payments, { takesBackId: id })))
    throw new Refusal('state_forbids');
  const backId = ctx.backend.newId();
  await ctx.tx.insert(payments, {
    id: backId,
    caseId,
    agreementId,
    paidOn,
    cents: -cents,
    note: reason,
    takesBackId: id,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'pago',
    happenedAt: ctx.now,
    text: `No cuenta el pago de ${soles(cents)} del ${shortDate(paidOn)}. ${reason}`,
    subject: { kind: 'agreement', id: agreementId },
  });
  ctx.trace({ kind: 'case', id: caseId }, { agreement: agreementId, takenBack: id });
  return { id: backId };
}
