import type { z } from 'zod';
import { qualifications } from '../../db/entities/index.ts';
import { refuseExtension } from '../../domain/case-states.ts';
import { termWith } from '../../domain/clock/changes.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { Refusal } from '../../domain/errors.ts';
import type { extendQualification } from '../../domain/records/case-acts.ts';
import type { WritingContext } from '../core/procedure.ts';
import { recordedChanges } from '../terms/recorded.ts';
import { addDiaryEntry } from './diary.ts';
import { refreshDue } from './due.ts';
import { loadCase, updateCase } from './load.ts';
import { recordQualification } from './qualification.ts';
import { requireAct } from './transition.ts';

/**
 * Extends the qualification once, to seven working days from the reception (RDNA 30.2). Asked for
 * after the 24 hours it still runs, but the case keeps the mark of having been late.
 * @throws Refusal `extension_forbidden` with delito, falta, riesgo or desprotección; `state_forbids`.
 */
export async function extend(
  ctx: WritingContext,
  { id, version, reason }: z.infer<typeof extendQualification>,
): Promise<{ id: string; version: number; due: string }> {
  const found = await loadCase(ctx.tx, id, version);
  requireAct(found, 'qualify');
  const refused = refuseExtension(found);
  if (refused !== null) throw new Refusal(refused);
  if (await ctx.tx.existsBy(qualifications, { caseId: id, kind: 'extension' }))
    throw new Refusal('state_forbids');

  const subject = await recordQualification(ctx, {
    caseId: id,
    kind: 'extension',
    happenedAt: ctx.now,
    text: reason,
  });
  const changesOf = await recordedChanges(ctx.tx, id, { reasons: false });
  const { due, rule } = termWith(
    TERM_RULES.DNA_CALIF_EXT,
    found.receivedAt,
    ctx.calendar,
    changesOf('DNA_CALIF', id),
  );
  const after = await updateCase(ctx, found, { calificacionDue: due, calificacionRule: rule.id });
  await addDiaryEntry(ctx, {
    caseId: id,
    kind: 'ampliacion',
    happenedAt: ctx.now,
    text: reason,
    subject,
  });
  await refreshDue(ctx.tx, id);
  ctx.trace({ kind: 'case', id }, { due });
  return { ...after, due };
}
