import type { z } from 'zod';
import { caseTransitions, defenceActions, followups } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { refuseConclusion } from '../../domain/case-states.ts';
import { Refusal } from '../../domain/errors.ts';
import type { concludeCase, reopenCase } from '../../domain/records/case-acts.ts';
import { resumeChecks } from '../agreements/checks.ts';
import { hasOpenRegistry } from '../agreements/read.ts';
import { endApproval, requireAgreedClosing } from '../approvals/gate.ts';
import { refuseBefore, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { hasOpenJudicial } from '../judicial/files.ts';
import { hasOpenRisk } from '../risk/ending.ts';
import { hasOpenRoute } from '../violence/load.ts';
import { addDiaryEntry } from './diary.ts';
import { refreshDue } from './due.ts';
import { loadCase, updateCase } from './load.ts';
import { recordTransition, requireAct } from './transition.ts';
import { countVerifications } from './verifications.ts';

/**
 * Concludes a case (RDNA 33). Follow-ups still pending are left without effect.
 * @throws Refusal `withdrawal_forbidden` (33.b), `closing_needs_verifications` (32.3),
 * `closing_referral_unverified` (32.2), `closing_not_sole_action` (33), `closing_action_open`,
 * `closing_judicial_open`, `closing_registry_open`, `risk_procedure_open`, `violence_route_open`,
 * `violence_own_route`, `approval_needed`, `state_forbids`, `conflict`, `date_not_possible`.
 */
export async function conclude(
  ctx: WritingContext,
  { id, version, happenedAt, cause, text }: z.infer<typeof concludeCase>,
): Promise<{ id: string; version: number }> {
  const found = await loadCase(ctx.tx, id, version);
  const to = requireAct(found, 'conclude');
  refuseFuture(ctx.now, { happenedAt });
  refuseBefore(await lastMove(ctx.tx, id), { happenedAt }, 'el último cambio de estado del caso');
  if (await hasOpenRegistry(ctx.tx, id)) throw new Refusal('closing_registry_open');
  const refused = refuseConclusion(cause, {
    flags: found,
    verifications: await countVerifications(ctx.tx, id),
    actions: await ctx.tx.findBy(defenceActions, { caseId: id }),
  });
  if (refused !== null) throw new Refusal(refused);
  await refuseOpenProceedings(ctx, id);
  if (await hasOpenRoute(ctx.tx, id)) throw new Refusal('violence_route_open');
  await requireAgreedClosing(ctx, id);

  const followupsLeft = await cancelPending(ctx, id);
  const after = await updateCase(ctx, found, {
    state: to,
    concludedAt: happenedAt,
    conclusionCause: cause,
  });
  await recordTransition(ctx, { caseId: id, from: found.state, to, happenedAt, cause });
  await addDiaryEntry(ctx, { caseId: id, kind: 'conclusion', happenedAt, text });
  await endApproval(ctx, 'closure', id);
  await refreshDue(ctx.tx, id);
  ctx.trace({ kind: 'case', id }, { cause, followupsLeft });
  return after;
}

/** What goes on elsewhere keeps a case open. @throws Refusal `closing_judicial_open`, `risk_procedure_open`. */
export async function refuseOpenProceedings(ctx: WritingContext, caseId: string): Promise<void> {
  if (await hasOpenJudicial(ctx, caseId)) throw new Refusal('closing_judicial_open');
  if (await hasOpenRisk(ctx.tx, caseId)) throw new Refusal('risk_procedure_open');
}

/** Nobody is to call on a family whose case is closed. @returns how many were left without effect. */
export async function cancelPending(ctx: WritingContext, caseId: string): Promise<number> {
  const left = await ctx.tx.find(followups, {
    select: { id: true },
    where: { caseId, state: 'pending' },
  });
  // One by one: what is sealed is sealed to its row.
  for (const { id } of left)
    await ctx.tx.update(
      followups,
      { id },
      {
        state: 'cancelled',
        recordedAt: ctx.now,
        recordedBy: ctx.session.operatorId,
        notes: 'El caso concluyó.',
      },
    );
  return left.length;
}

/** When the case last changed its state, ISO UTC; its reception is the first change. */
async function lastMove(tx: Tx, caseId: string): Promise<string> {
  const [last] = await tx.find(caseTransitions, {
    where: { caseId },
    order: { happenedAt: 'DESC' },
    take: 1,
  });
  if (last === undefined) throw new Error('A case has no history of its states.');
  return last.happenedAt;
}

/**
 * Reopens a concluded case, back to *en atención*. The six months of verification start again with
 * its next defence action; the conclusion stays in the history. What was agreed is looked at again.
 * @throws Refusal `state_forbids`, `conflict`.
 */
export async function reopen(
  ctx: WritingContext,
  { id, version, reason }: z.infer<typeof reopenCase>,
): Promise<{ id: string; version: number }> {
  const found = await loadCase(ctx.tx, id, version);
  const to = requireAct(found, 'reopen');
  const after = await updateCase(ctx, found, {
    state: to,
    concludedAt: null,
    conclusionCause: null,
    verificationDue: null,
  });
  await recordTransition(ctx, { caseId: id, from: found.state, to, happenedAt: ctx.now, reason });
  await addDiaryEntry(ctx, { caseId: id, kind: 'reapertura', happenedAt: ctx.now, text: reason });
  await resumeChecks(ctx, id, found.responsibleId ?? ctx.session.operatorId);
  await refreshDue(ctx.tx, id);
  ctx.trace({ kind: 'case', id }, { state: to });
  return after;
}
