import type { z } from 'zod';
import type { refineQualification } from '../../domain/records/case-acts.ts';
import { refuseBefore, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { stopHearings } from '../hearings/stop.ts';
import { addDiaryEntry } from './diary.ts';
import { recordDuties } from './duties.ts';
import { flagsSaid } from './flags.ts';
import { replaceMatters } from './insert.ts';
import { flagsOf, loadCase, updateCase } from './load.ts';
import { recordQualification } from './qualification.ts';
import { requireAct } from './transition.ts';

/**
 * Records what came to light after the qualification: delito, falta, riesgo or desprotección, other
 * matters, other rights; delito, falta or violence stop its hearings. The qualification itself stays as it was decided, and so does its term.
 * @throws Refusal `flag_not_cleared` when a mark already found would be taken away; `state_forbids`
 * before the qualification and after the conclusion; `conflict`, `date_not_possible`, `not_found`.
 */
export async function refine(
  ctx: WritingContext,
  input: z.infer<typeof refineQualification>,
): Promise<{ id: string; version: number }> {
  const { id, version, happenedAt, text } = input;
  const found = await loadCase(ctx.tx, id, version);
  requireAct(found, 'refine');
  refuseFuture(ctx.now, { happenedAt });
  refuseBefore(found.qualifiedAt ?? found.receivedAt, { happenedAt }, 'la calificación del caso');
  const flags = flagsSaid(found, input);

  await replaceMatters(ctx, id, input);
  const after = await updateCase(ctx, found, flags);
  const made = { caseId: id, kind: 'refinement', happenedAt, text } as const;
  const subject = await recordQualification(ctx, made);
  await addDiaryEntry(ctx, { caseId: id, kind: 'precision', happenedAt, text, subject });
  await recordDuties(ctx, {
    caseId: id,
    before: flagsOf(found),
    after: flags,
    foundAt: happenedAt,
  });
  await stopHearings(ctx, { caseId: id, foundAt: happenedAt, text });
  ctx.trace({ kind: 'case', id });
  return after;
}
