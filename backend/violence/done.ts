import type { ViolenceRoute } from '../../db/entities/index.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { refreshDuties } from '../cases/duties.ts';
import type { WritingContext } from '../core/procedure.ts';
import { settleTerms } from './terms.ts';

/** What an act ends with: its line in the diary, its terms and duties, its trace. @param happenedAt ISO UTC. */
export async function done(
  ctx: WritingContext,
  { id, caseId }: Pick<ViolenceRoute, 'id' | 'caseId'>,
  happenedAt: string,
  text: string,
  detail: Readonly<Record<string, string>>,
): Promise<void> {
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'ruta_violencia',
    happenedAt,
    text,
    subject: { kind: 'violence', id },
  });
  await settleTerms(ctx, id);
  await refreshDuties(ctx.tx, caseId);
  ctx.trace({ kind: 'case', id: caseId }, { violence: id, ...detail });
}
