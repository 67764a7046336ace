/** What follows when an authority's sheet is written down: its line in the diary, the terms of the route of violence, and its act. */
import type { FvrSheet } from '../../db/entities/index.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { FVR_INSTITUTIONS } from '../../domain/fvr/instruments.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import type { WritingContext } from '../core/procedure.ts';
import { settleRouteOf } from '../violence/terms.ts';

/** A line that says who applied it and not with which level: the diary is read more widely. */
export async function tellSheet(ctx: WritingContext, sheet: FvrSheet): Promise<void> {
  const { id, caseId, personId, institution, appliedAt, correctsId } = sheet;
  const by = institution === null ? '' : labelOf(FVR_INSTITUTIONS, institution);
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'valoracion_riesgo',
    happenedAt: appliedAt,
    text: `Se registró una ficha de valoración de riesgo. La aplicó: ${by}.`,
    personId,
    subject: { kind: 'fvr_sheet', id },
  });
  await settleRouteOf(ctx, caseId);
  ctx.trace(
    { kind: 'case', id: caseId },
    { act: 'fvr_sheet', sheet: id, person: personId, corrects: correctsId },
  );
}
