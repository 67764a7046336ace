import { type Approval, approvalSteps } from '../../db/entities/index.ts';
import type { ApprovalAct } from '../../domain/approvals.ts';
import type { WritingContext } from '../core/procedure.ts';

/** The history of an agreement only grows. */
export async function addStep(
  ctx: WritingContext,
  { id, caseId }: Pick<Approval, 'id' | 'caseId'>,
  act: ApprovalAct,
  comment: string,
): Promise<void> {
  await ctx.tx.insert(approvalSteps, {
    id: ctx.backend.newId(),
    approvalId: id,
    caseId,
    act,
    comment,
    at: ctx.now,
    by: ctx.session.operatorId,
  });
}
