/** Defence actions (RDNA 31): the six, as records. */

import type { z } from 'zod';
import { defenceActions } from '../../db/entities/index.ts';
import { refuseAction } from '../../domain/cases/violence.ts';
import { ERRORS, Refusal } from '../../domain/errors.ts';
import type { finishAction, startAction } from '../../domain/records/case-acts.ts';
import { isRegistry } from '../agreements/read.ts';
import type { WritingContext } from '../core/procedure.ts';
import { hasOpenCourse } from '../hearings/open.ts';
import { beginAction, endAction } from './defence.ts';
import { loadCase, requireOpen } from './load.ts';
import { requireAct } from './transition.ts';

/**
 * Starts a defence action. A conciliation is begun by its hearings alone, where each party was asked
 * about violence before (`hearings/begin.ts`).
 * @throws Refusal `conciliation_violence`, `victim_with_accused`, `conciliation_by_hearings`;
 * `state_forbids` before the qualification and after the conclusion; `conflict`;
 * `date_not_possible`.
 */
export async function start(
  ctx: WritingContext,
  { caseId, version, withAccused, ...action }: z.infer<typeof startAction>,
): Promise<{ id: string; version: number }> {
  const { kind } = action;
  const found = await loadCase(ctx.tx, caseId, version);
  requireAct(found, 'act');
  const refused =
    refuseAction({ kind, withAccused }, found) ??
    (kind === 'conciliacion' ? 'conciliation_by_hearings' : null);
  if (refused !== null)
    throw new Refusal(refused, {
      fields: { [kind === 'compromiso' ? 'withAccused' : 'kind']: ERRORS[refused] },
    });
  const begun = await beginAction(ctx, found, action);
  ctx.trace({ kind: 'case', id: caseId }, { action: kind, withAccused });
  return begun;
}

/**
 * @throws Refusal `state_forbids` for an action already over or a concluded case; `hearing_open` for
 * one that ends with its hearings; `registry_ends_itself`; `date_not_possible`; `not_found`.
 */
export async function finish(
  ctx: WritingContext,
  { id, ...end }: z.infer<typeof finishAction>,
): Promise<{ id: string }> {
  const action = await ctx.tx.findOneBy(defenceActions, { id });
  if (action === null) throw new Refusal('not_found');
  if (action.state !== 'open') throw new Refusal('state_forbids');
  requireOpen(await loadCase(ctx.tx, action.caseId));
  if (await isRegistry(ctx.tx, id)) throw new Refusal('registry_ends_itself');
  if (await hasOpenCourse(ctx.tx, id)) throw new Refusal('hearing_open');
  await endAction(ctx, action, end);
  ctx.trace({ kind: 'case', id: action.caseId }, { action: action.kind, state: end.state });
  return { id };
}
