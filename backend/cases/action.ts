/** Defence actions (RDNA 31): the six, as records. */

import type { z } from 'zod';
import { defenceActions } from '../../db/entities/index.ts';
import { refuseAction } from '../../domain/cases/violence.ts';
import { DEFENCE_ACTIONS } from '../../domain/catalogues/case.ts';
import { instantFromLima } from '../../domain/clock/lima.ts';
import { ERRORS, Refusal } from '../../domain/errors.ts';
import type { finishAction, startAction } from '../../domain/records/case-acts.ts';
import { saidToday } from '../catalogues/said.ts';
import { refuseBefore, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { recordedChanges } from '../terms/recorded.ts';
import { addDiaryEntry } from './diary.ts';
import { refreshDue } from './due.ts';
import { loadCase, requireOpen, updateCase } from './load.ts';
import { firstActionDay, lastReopening } from './round.ts';
import { verificationTermFrom } from './terms.ts';
import { recordTransition, requireAct } from './transition.ts';

/**
 * Starts a defence action. The first moves the case to *en atención*, and the earliest starts the six
 * months in which compliance is verified (RDNA 32.2). A reopened case begins again.
 * @throws Refusal `conciliation_violence`, `victim_with_accused`; `state_forbids` before the qualification and
 * after the conclusion; `conflict`;
 * `date_not_possible`.
 */
export async function start(
  ctx: WritingContext,
  { caseId, version, kind, startedOn, detail, withAccused }: z.infer<typeof startAction>,
): Promise<{ id: string; version: number }> {
  const found = await loadCase(ctx.tx, caseId, version);
  const to = requireAct(found.state, 'act');
  const refused = refuseAction({ kind, withAccused }, found);
  if (refused !== null)
    throw new Refusal(refused, {
      fields: { [kind === 'compromiso' ? 'withAccused' : 'kind']: ERRORS[refused] },
    });
  refuseFuture(ctx.now, { startedOn });
  const reopened = await lastReopening(ctx.tx, caseId);
  refuseBefore(found.receivedAt, { startedOn });
  if (reopened !== null) refuseBefore(reopened, { startedOn }, 'la reapertura del caso');

  const firstBefore = await firstActionDay(ctx.tx, caseId);
  const id = ctx.backend.newId();
  await ctx.tx.insert(defenceActions, {
    id,
    caseId,
    kind,
    state: 'open',
    startedOn,
    dueOn: null,
    finishedOn: null,
    detail,
    result: '',
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  const happenedAt = dayInstant(startedOn, ctx.now);
  const changesOf = await recordedChanges(ctx.tx, caseId, { reasons: false });
  const after = await updateCase(ctx, found, {
    state: to,
    // Counted once, unless an earlier action comes to light: a term that is over keeps its date
    // although the calendar changed meanwhile.
    ...(firstBefore === null || startedOn < firstBefore
      ? {
          verificationDue: verificationTermFrom(
            startedOn,
            ctx.calendar,
            changesOf('DNA_VERIF', caseId),
          ).due,
        }
      : {}),
  });
  if (to !== found.state)
    await recordTransition(ctx, { caseId, from: found.state, to, happenedAt });
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'accion',
    happenedAt,
    text: `${saidToday(ctx, DEFENCE_ACTIONS, kind)}: ${detail}`,
    subject: { kind: 'action', id },
  });
  await refreshDue(ctx.tx, caseId);
  ctx.trace({ kind: 'case', id: caseId }, { action: kind, withAccused });
  return { id, version: after.version };
}

/** @throws Refusal `state_forbids` for an action already over or a concluded case; `date_not_possible`; `not_found`. */
export async function finish(
  ctx: WritingContext,
  { id, finishedOn, state, result }: z.infer<typeof finishAction>,
): Promise<{ id: string }> {
  const action = await ctx.tx.findOneBy(defenceActions, { id });
  if (action === null) throw new Refusal('not_found');
  if (action.state !== 'open') throw new Refusal('state_forbids');
  requireOpen(await loadCase(ctx.tx, action.caseId));
  refuseFuture(ctx.now, { finishedOn });
  if (finishedOn < action.startedOn)
    throw new Refusal('date_not_possible', {
      fields: { finishedOn: 'Es anterior al inicio de la acción. Revise la fecha.' },
    });
  await ctx.tx.update(defenceActions, { id }, { state, finishedOn, result });
  await addDiaryEntry(ctx, {
    caseId: action.caseId,
    kind: 'accion_terminada',
    happenedAt: dayInstant(finishedOn, ctx.now),
    text: `${saidToday(ctx, DEFENCE_ACTIONS, action.kind)}: ${result}`,
    subject: { kind: 'action', id },
  });
  ctx.trace({ kind: 'case', id: action.caseId }, { action: action.kind, state });
  return { id };
}

/** Noon of a day whose hour nobody wrote; never later than now. */
function dayInstant(day: string, now: string): string {
  const noon = instantFromLima(day, '12:00');
  return noon < now ? noon : now;
}
