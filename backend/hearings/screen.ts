import type { z } from 'zod';
import { hearingScreenings } from '../../db/entities/index.ts';
import { ERRORS, Refusal } from '../../domain/errors.ts';
import type { screenParty } from '../../domain/records/hearings.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { loadCase, requireOpen } from '../cases/load.ts';
import { markFound } from '../cases/mark.ts';
import { refuseBefore, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { requireInCase } from './law.ts';
import { stopHearings } from './stop.ts';

/**
 * Asks one person of the case, alone, whether there is violence; also before anything is chosen. A
 * «sí» marks the case, stops its conciliation and closes the invitations; only the responsable
 * discards the mark, with a written reason, and then everybody is asked anew.
 * @throws Refusal `screening_unasked` when she was not alone; `state_forbids`, `date_not_possible`,
 * `not_found`.
 */
export async function screen(
  ctx: WritingContext,
  { caseId, ...asked }: z.infer<typeof screenParty>,
): Promise<{ id: string }> {
  const found = await loadCase(ctx.tx, caseId);
  requireOpen(found);
  await requireInCase(ctx.tx, caseId, [asked.personId]);
  refuseFuture(ctx.now, { askedAt: asked.askedAt });
  refuseBefore(found.receivedAt, { askedAt: asked.askedAt });
  // What was said in front of the other was not asked; a «sí» counts wherever it was said.
  if (!asked.askedAlone && asked.answer !== 'si')
    throw new Refusal('screening_unasked', { fields: { askedAlone: ERRORS.screening_unasked } });
  const id = ctx.backend.newId();
  await ctx.tx.insert(hearingScreenings, {
    id,
    caseId,
    ...asked,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'audiencia',
    happenedAt: asked.askedAt,
    text: asked.askedAlone
      ? 'Se preguntó a una persona, a solas, si hay violencia.'
      : 'Una persona habló de violencia sin que se le preguntara a solas.',
    personId: asked.personId,
    subject: { kind: 'screening', id },
  });
  if (asked.answer === 'si') {
    const text = asked.askedAlone
      ? 'Preguntada a solas, una persona dijo que hay violencia.'
      : 'Una persona dijo que hay violencia, sin que se le preguntara a solas.';
    await markFound(ctx, { caseId, flag: 'violence', foundAt: asked.askedAt, text });
    await stopHearings(ctx, { caseId, foundAt: asked.askedAt, text });
  }
  ctx.trace({ kind: 'case', id: caseId }, { screened: asked.personId });
  return { id };
}
