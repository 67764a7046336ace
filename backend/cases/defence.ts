/** A defence action begins and ends: what every way of doing so writes (RDNA 31, 32.2). */
import { type DefenceAction, defenceActions } from '../../db/entities/index.ts';
import { DEFENCE_ACTIONS } from '../../domain/catalogues/case.ts';
import { Refusal } from '../../domain/errors.ts';
import { saidToday } from '../catalogues/said.ts';
import { noonOf, refuseBefore, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { recordedChanges } from '../terms/recorded.ts';
import { addDiaryEntry } from './diary.ts';
import { refreshDue } from './due.ts';
import { type LoadedCase, updateCase } from './load.ts';
import { firstActionDay, lastReopening } from './round.ts';
import { verificationTermFrom } from './terms.ts';
import { recordTransition, requireAct } from './transition.ts';

/**
 * The first moves the case to *en atención*, and the earliest starts the six months in which compliance
 * is verified (RDNA 32.2). A reopened case begins again.
 * @throws Refusal `state_forbids`, `date_not_possible`.
 */
export async function beginAction(
  ctx: WritingContext,
  found: LoadedCase,
  { kind, startedOn, detail }: Pick<DefenceAction, 'kind' | 'startedOn' | 'detail'>,
): Promise<{ id: string; version: number }> {
  const { id: caseId } = found;
  const to = requireAct(found, 'act');
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
  const happenedAt = noonOf(startedOn, ctx.now);
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
  return { id, version: after.version };
}

/** @throws Refusal `date_not_possible`. */
export async function endAction(
  ctx: WritingContext,
  action: DefenceAction,
  {
    finishedOn,
    state,
    result,
  }: {
    readonly finishedOn: string;
    readonly state: 'done' | 'stopped';
    readonly result: string;
  },
): Promise<void> {
  refuseFuture(ctx.now, { finishedOn });
  if (finishedOn < action.startedOn)
    throw new Refusal('date_not_possible', {
      fields: { finishedOn: 'Es anterior al inicio de la acción. Revise la fecha.' },
    });
  await ctx.tx.update(defenceActions, { id: action.id }, { state, finishedOn, result });
  await addDiaryEntry(ctx, {
    caseId: action.caseId,
    kind: 'accion_terminada',
    happenedAt: noonOf(finishedOn, ctx.now),
    text: `${saidToday(ctx, DEFENCE_ACTIONS, action.kind)}: ${result}`,
    subject: { kind: 'action', id: action.id },
  });
}
