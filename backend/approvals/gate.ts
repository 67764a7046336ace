/**
 * What other acts owe to an agreement. A closing waits for it where the office asks; a plan is presented
 * in its term all the same, and asks by itself: nothing that protects ever waits.
 */
import { Not } from 'typeorm';
import { approvals } from '../../db/entities/index.ts';
import type { ApprovalKind } from '../../domain/approvals.ts';
import { Refusal } from '../../domain/errors.ts';
import { mayDo } from '../../domain/rights.ts';
import type { WritingContext } from '../core/procedure.ts';
import { insertApproval } from './ask.ts';
import { requiredNow } from './required.ts';
import { addStep } from './steps.ts';

/** Whoever may agree agrees by doing it. @throws Refusal `approval_needed`. */
export async function requireAgreedClosing(ctx: WritingContext, caseId: string): Promise<void> {
  if (!(await requiredNow(ctx.tx)).closure) return;
  if (mayDo('approvals.decide', ctx.session.roles)) return;
  const about = { kind: 'closure' as const, subjectId: caseId, state: 'approved' as const };
  if (!(await ctx.tx.existsBy(approvals, about))) throw new Refusal('approval_needed');
}

/** @param before the plan whose place it takes, if any. */
export async function planPresented(
  ctx: WritingContext,
  { caseId, planId, before }: { caseId: string; planId: string; before: string | null },
): Promise<void> {
  if (before !== null) await endApproval(ctx, 'plan', before);
  if (!(await requiredNow(ctx.tx)).plan || mayDo('approvals.decide', ctx.session.roles)) return;
  await insertApproval(ctx, { caseId, kind: 'plan', subjectId: planId, comment: '' });
}

/** It served, or what it was about is no more: nothing of it waits in a tray. */
export async function endApproval(
  ctx: WritingContext,
  kind: ApprovalKind,
  subjectId: string,
): Promise<void> {
  const found = await ctx.tx.findOneBy(approvals, { kind, subjectId, state: Not('ended') });
  if (found === null) return;
  await ctx.tx.update(
    approvals,
    { id: found.id },
    { state: 'ended', version: found.version + 1, changedAt: ctx.now },
  );
  await addStep(ctx, found, 'ended', '');
}
