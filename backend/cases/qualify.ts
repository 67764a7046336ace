import type { z } from 'zod';
import type { qualifyCase } from '../../domain/records/case-acts.ts';
import { refuseBefore, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { addDiaryEntry } from './diary.ts';
import { refreshDue } from './due.ts';
import { recordDuties } from './duties.ts';
import { flagsSaid } from './flags.ts';
import { replaceMatters } from './insert.ts';
import { flagsOf, loadCase, updateCase } from './load.ts';
import { recordQualification } from './qualification.ts';
import { recordTransition, requireAct } from './transition.ts';

/**
 * A defensor decides which rights are affected, whose competence it is and what will be done
 * (RDNA 30.2). What reception wrote of matters, rights and marks stays in the history.
 * @throws Refusal `flag_not_cleared` when a mark already found would be taken away; `state_forbids`,
 * `conflict`, `date_not_possible`, `not_found`.
 */
export async function qualify(
  ctx: WritingContext,
  input: z.infer<typeof qualifyCase>,
): Promise<{ id: string; version: number }> {
  const { id, version, happenedAt, competence, actions, text } = input;
  const found = await loadCase(ctx.tx, id, version);
  const to = requireAct(found, 'qualify');
  refuseFuture(ctx.now, { happenedAt });
  refuseBefore(found.receivedAt, { happenedAt });
  const flags = flagsSaid(found, input);

  await replaceMatters(ctx, id, input);
  const after = await updateCase(ctx, found, {
    state: to,
    qualifiedAt: happenedAt,
    qualifiedBy: ctx.session.operatorId,
    ...flags,
  });
  await recordTransition(ctx, { caseId: id, from: found.state, to, happenedAt });
  const subject = await recordQualification(ctx, {
    caseId: id,
    kind: 'decision',
    happenedAt,
    competence,
    actions: [...new Set(actions)],
    text,
  });
  await addDiaryEntry(ctx, { caseId: id, kind: 'calificacion', happenedAt, text, subject });
  await recordDuties(ctx, {
    caseId: id,
    before: flagsOf(found),
    after: flags,
    foundAt: happenedAt,
  });
  await refreshDue(ctx.tx, id);
  ctx.trace({ kind: 'case', id }, { competence });
  return after;
}
