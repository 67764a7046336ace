/** Where the hearing is: the office, another place that the responsable authorises, or virtual (RDNA 38.7–38.11). */
import type { z } from 'zod';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { HEARING_MODES } from '../../domain/catalogues/hearings.ts';
import { Refusal } from '../../domain/errors.ts';
import type { authorisePlace, placeHearing } from '../../domain/records/hearings.ts';
import { mayDo } from '../../domain/rights.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import type { WritingContext } from '../core/procedure.ts';
import { closeConvened } from './end.ts';
import { pathFactsOf, recordOf } from './law.ts';
import { openCourse, updateCourse } from './open.ts';
import { requireTurn } from './refuse.ts';

/**
 * A place outside that the responsable writes is authorised by that; another's waits for her.
 * Whoever was invited elsewhere is invited again: the day convened has no effect any more.
 * @throws Refusal `state_forbids` after a session that was held, `conflict`, `not_found`.
 */
export async function place(
  ctx: WritingContext,
  { id, version, ...made }: z.infer<typeof placeHearing>,
): Promise<{ id: string; version: number; authorised: boolean }> {
  const record = await recordOf(ctx.tx, await openCourse(ctx.tx, id, version));
  requireTurn('place', pathFactsOf(record, ctx.now));
  const { operatorId, roles } = ctx.session;
  const authorised = made.mode !== 'outside' || mayDo('hearings.override', roles);
  const { course } = record;
  const elsewhere =
    made.mode !== course.mode || made.place !== course.place || made.link !== course.link;
  if (elsewhere) await closeConvened(ctx, course, 'replaced');
  const after = await updateCourse(ctx.tx, course, {
    ...made,
    authorisedBy: made.mode === 'outside' && authorised ? operatorId : null,
  });
  const { caseId } = course;
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'audiencia',
    happenedAt: ctx.now,
    text: `Audiencia: ${labelOf(HEARING_MODES, made.mode).toLowerCase()}${made.place === '' ? '' : `, ${made.place}`}.`,
    subject: { kind: 'hearing', id },
  });
  ctx.trace({ kind: 'case', id: caseId }, { hearings: id, mode: made.mode, authorised });
  return { ...after, authorised };
}

/** @throws Refusal `state_forbids` for what needs no authorisation, or has it; `conflict`, `not_found`. */
export async function authorise(
  ctx: WritingContext,
  { id, version }: z.infer<typeof authorisePlace>,
): Promise<{ id: string; version: number }> {
  const course = await openCourse(ctx.tx, id, version);
  if (course.mode !== 'outside' || course.authorisedBy !== null) throw new Refusal('state_forbids');
  const after = await updateCourse(ctx.tx, course, { authorisedBy: ctx.session.operatorId });
  await addDiaryEntry(ctx, {
    caseId: course.caseId,
    kind: 'audiencia',
    happenedAt: ctx.now,
    text: 'Se autorizó la audiencia fuera de la oficina (Reglamento de las DNA, art. 38.7).',
    subject: { kind: 'hearing', id },
  });
  ctx.trace({ kind: 'case', id: course.caseId }, { hearings: id });
  return after;
}
