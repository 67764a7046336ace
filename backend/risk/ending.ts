/** What ends with a procedure, or begins by it, outside its own tables. */
import { IsNull } from 'typeorm';
import { followups, riskProcedures } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { recordDuties } from '../cases/duties.ts';
import { flagsOf, loadCase, updateCase } from '../cases/load.ts';
import { recordQualification } from '../cases/qualification.ts';
import type { WritingContext } from '../core/procedure.ts';

/** Nobody is to follow up measures that ceased. */
export async function endFollowups(ctx: WritingContext, riskProcedureId: string): Promise<void> {
  const left = await ctx.tx.find(followups, {
    select: { id: true },
    where: { riskProcedureId, state: 'pending' },
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
        notes: 'El procedimiento por riesgo terminó.',
      },
    );
}

/**
 * The case is of desprotección familiar: its mark, and the oficio to the UPE that is owed since it was
 * known (R1297 23.8.b). @param foundAt ISO UTC.
 */
export async function markLackOfProtection(
  ctx: WritingContext,
  caseId: string,
  foundAt: string,
  resolution: string,
): Promise<void> {
  const found = await loadCase(ctx.tx, caseId);
  const before = flagsOf(found);
  if (before.lackOfProtection === 'si') return;
  const flags = { ...before, lackOfProtection: 'si' } as const;
  await updateCase(ctx, found, { lackOfProtection: 'si' });
  const text = `Se encontró desprotección familiar en el procedimiento por riesgo (${resolution}).`;
  const made = { caseId, kind: 'refinement', happenedAt: foundAt, text, flags } as const;
  const subject = await recordQualification(ctx, made);
  await addDiaryEntry(ctx, { caseId, kind: 'precision', happenedAt: foundAt, text, subject });
  await recordDuties(ctx, { caseId, before, after: flags, foundAt });
}

/** Whether a procedure of the case still goes on: until it ends, so do the case and its mark of riesgo. */
export const hasOpenRisk = (tx: Tx, caseId: string): Promise<boolean> =>
  tx.existsBy(riskProcedures, { caseId, endedAt: IsNull() });
