/** Hearings end with their action: nothing of them is convened any more. */
import { IsNull } from 'typeorm';
import {
  defenceActions,
  type HearingCourse,
  hearingInvitations,
  hearingSessions,
} from '../../db/entities/index.ts';
import type { Catalogue } from '../../domain/catalogues/catalogue.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { CONCILIATION_RESULTS } from '../../domain/catalogues/conciliation.ts';
import { COMMITMENT_RESULTS } from '../../domain/catalogues/hearings.ts';
import { Refusal } from '../../domain/errors.ts';
import { endAction } from '../cases/defence.ts';
import type { WritingContext } from '../core/procedure.ts';
import { settleDate } from './dates.ts';
import { updateCourse } from './open.ts';
import { endTerms } from './terms.ts';

interface End {
  readonly result: string;
  /** YYYY-MM-DD. */
  readonly endedOn: string;
  /** Something was agreed: the action is done. Without it, it stopped (RDNA 32.3). */
  readonly agreed: boolean;
  readonly text: string;
}

/** @throws Refusal `date_not_possible`. */
export async function endCourse(
  ctx: WritingContext,
  course: HearingCourse,
  { result, endedOn, agreed, text }: End,
): Promise<{ id: string; version: number }> {
  await closeConvened(ctx, course, 'closed');
  await endTerms(ctx, course.id);
  const action = await ctx.tx.findOneBy(defenceActions, { id: course.actionId });
  if (action === null) throw new Refusal('not_found');
  await endAction(ctx, action, {
    finishedOn: endedOn,
    state: agreed ? 'done' : 'stopped',
    result: `${labelOf(resultsOfKind(course.kind), result)}. ${text}`,
  });
  return updateCourse(ctx.tx, course, { endedOn, result, decision: text });
}

export const resultsOfKind = (kind: HearingCourse['kind']): Catalogue =>
  kind === 'conciliacion' ? CONCILIATION_RESULTS : COMMITMENT_RESULTS;

/** The session convened and its invitations have no effect any more. */
export async function closeConvened(
  ctx: WritingContext,
  { id: courseId }: Pick<HearingCourse, 'id'>,
  state: 'closed' | 'replaced',
): Promise<void> {
  const convened = await ctx.tx.findBy(hearingSessions, { courseId, state: 'scheduled' });
  for (const { id, followupId, caseId } of convened) {
    await ctx.tx.update(hearingSessions, { id }, { state });
    await ctx.tx.update(
      hearingInvitations,
      { sessionId: id, closedAt: IsNull() },
      { closedAt: ctx.now },
    );
    await settleDate(ctx, { id: followupId, caseId }, null);
  }
}
