import type { z } from 'zod';
import { defenceActions } from '../../db/entities/index.ts';
import { actionTerm } from '../../domain/cases/action-terms.ts';
import { Refusal } from '../../domain/errors.ts';
import type { extendAction } from '../../domain/records/case-acts.ts';
import { shortDate } from '../../domain/words/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { addDiaryEntry } from './diary.ts';
import { loadCase, requireOpen } from './load.ts';

/**
 * An asesoría goes on beyond its fifteen working days, by request or by decision (RDNA 34).
 * @throws Refusal `state_forbids` for an action that is over or has no term of its own, or a concluded
 * case; `date_not_possible` for a day that extends nothing; `not_found`.
 */
export async function extendTerm(
  ctx: WritingContext,
  { id, dueOn, reason }: z.infer<typeof extendAction>,
): Promise<{ id: string }> {
  const action = await ctx.tx.findOneBy(defenceActions, { id });
  if (action === null) throw new Refusal('not_found');
  const { caseId } = action;
  requireOpen(await loadCase(ctx.tx, caseId));
  const term = action.state === 'open' ? actionTerm(action, ctx.calendar) : null;
  if (term === null)
    throw new Refusal('state_forbids', {
      message: 'Solo se amplía una asesoría que está en curso (Reglamento de las DNA, art. 34).',
    });
  if (dueOn <= term.dueOn)
    throw new Refusal('date_not_possible', {
      fields: { dueOn: `Ya llega hasta el ${shortDate(term.dueOn)}. Escriba un día posterior.` },
    });
  await ctx.tx.update(defenceActions, { id }, { dueOn });
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'accion_ampliada',
    happenedAt: ctx.now,
    text: `Asesoría ampliada del ${shortDate(term.dueOn)} al ${shortDate(dueOn)}: ${reason}`,
    subject: { kind: 'action', id },
  });
  ctx.trace({ kind: 'case', id: caseId }, { action: action.kind, dueOn });
  return { id };
}
