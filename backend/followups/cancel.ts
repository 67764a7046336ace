import type { z } from 'zod';
import { followups } from '../../db/entities/index.ts';
import type { cancelFollowup } from '../../domain/records/case-acts.ts';
import { insertNextCheck } from '../agreements/checks.ts';
import { loadAgreement } from '../agreements/read.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { refreshDue } from '../cases/due.ts';
import type { WritingContext } from '../core/procedure.ts';
import { pendingFollowup } from './record.ts';

/**
 * Leaves a follow-up without effect, with its reason. Of an agreement in force the next obligation is
 * looked at all the same.
 * @throws Refusal `state_forbids`, `not_found`.
 */
export async function cancel(
  ctx: WritingContext,
  { id, reason }: z.infer<typeof cancelFollowup>,
): Promise<{ id: string }> {
  const followup = await pendingFollowup(ctx, id);
  const { caseId, agreementId } = followup;
  await ctx.tx.update(
    followups,
    { id },
    { state: 'cancelled', notes: reason, recordedAt: ctx.now, recordedBy: ctx.session.operatorId },
  );
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'seguimiento_sin_efecto',
    happenedAt: ctx.now,
    text: reason,
    subject: { kind: 'followup', id },
  });
  if (agreementId !== null)
    await insertNextCheck(ctx, await loadAgreement(ctx.tx, agreementId), followup);
  await refreshDue(ctx.tx, caseId);
  ctx.trace({ kind: 'followup', id }, { caseId });
  return { id };
}
