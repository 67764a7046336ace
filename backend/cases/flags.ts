/** Legal marks of a case: never cleared, only discarded by the responsable with a written reason. */
import type { z } from 'zod';
import { flagDiscards } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import {
  type CaseFlags,
  clearedFlags,
  FLAG_LABELS,
  flagsAfter,
  type SaidFlags,
} from '../../domain/case-states.ts';
import { ERRORS, Refusal } from '../../domain/errors.ts';
import type { discardFlag } from '../../domain/records/case-acts.ts';
import { operatorNames } from '../accounts/operators.ts';
import type { WritingContext } from '../core/procedure.ts';
import { hasOpenRisk } from '../risk/ending.ts';
import { addDiaryEntry } from './diary.ts';
import { endDuty } from './duties.ts';
import { loadCase, requireOpen, updateCase } from './load.ts';
import type { DiscardView } from './types.ts';

/** The marks once what was said is on record. @throws Refusal `flag_not_cleared`, naming each field. */
export function flagsSaid(before: CaseFlags, said: SaidFlags): CaseFlags {
  const cleared = clearedFlags(before, said);
  if (cleared.length > 0)
    throw new Refusal('flag_not_cleared', {
      fields: Object.fromEntries(cleared.map((flag) => [flag, ERRORS.flag_not_cleared])),
    });
  return flagsAfter(before, said);
}

/**
 * A mark turned out not to be. What it closed opens again, and its duty ends; the mark reads
 * «descartado» for ever, with who and when, unless it is found anew.
 * @throws Refusal `risk_procedure_open` while its procedure goes on; `state_forbids` for a mark that was not found, or a concluded case; `conflict`, `not_found`.
 */
export async function discard(
  ctx: WritingContext,
  { id, version, flag, reason }: z.infer<typeof discardFlag>,
): Promise<{ id: string; version: number }> {
  const found = await loadCase(ctx.tx, id, version);
  requireOpen(found);
  if (found[flag] !== 'si')
    throw new Refusal('state_forbids', {
      message: 'Solo se descarta lo que está en «sí». Vuelva a abrir el caso y revise.',
    });
  if (flag === 'risk' && (await hasOpenRisk(ctx.tx, id))) throw new Refusal('risk_procedure_open');
  await ctx.tx.insert(flagDiscards, {
    id: ctx.backend.newId(),
    caseId: id,
    flag,
    reason,
    discardedAt: ctx.now,
    discardedBy: ctx.session.operatorId,
  });
  const after = await updateCase(ctx, found, { [flag]: 'descartado' });
  const text = `${FLAG_LABELS[flag]}: descartado. Motivo: ${reason}`;
  await addDiaryEntry(ctx, { caseId: id, kind: 'descarte', happenedAt: ctx.now, text });
  await endDuty(ctx, id, flag);
  ctx.trace({ kind: 'case', id }, { discarded: true });
  return after;
}

/** What was discarded in the case, the last first. */
export async function discardsOf(tx: Tx, caseId: string): Promise<DiscardView[]> {
  const rows = await tx.find(flagDiscards, { where: { caseId }, order: { discardedAt: 'DESC' } });
  const nameOf = await operatorNames(tx);
  return rows.flatMap(({ flag, reason, discardedAt: at, discardedBy }) =>
    // Sealed from who asks: the mark itself is not known to her either.
    flag in FLAG_LABELS ? [{ flag, reason, at, by: nameOf(discardedBy) }] : [],
  );
}
