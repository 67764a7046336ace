import type { z } from 'zod';
import type { startVerification } from '../../domain/records/case-acts.ts';
import type { WritingContext } from '../core/procedure.ts';
import { addDiaryEntry } from './diary.ts';
import { loadCase, updateCase } from './load.ts';
import { recordTransition, requireAct } from './transition.ts';

/** What remains is to verify compliance (RDNA 32). @throws Refusal `state_forbids`, `conflict`. */
export async function verify(
  ctx: WritingContext,
  { id, version, reason }: z.infer<typeof startVerification>,
): Promise<{ id: string; version: number }> {
  const found = await loadCase(ctx.tx, id, version);
  const to = requireAct(found, 'verify');
  const after = await updateCase(ctx, found, { state: to });
  await recordTransition(ctx, { caseId: id, from: found.state, to, happenedAt: ctx.now, reason });
  await addDiaryEntry(ctx, {
    caseId: id,
    kind: 'verificacion',
    happenedAt: ctx.now,
    text: reason === '' ? 'El caso pasa a verificación de cumplimiento.' : reason,
  });
  ctx.trace({ kind: 'case', id }, { state: to });
  return after;
}
