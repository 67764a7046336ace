import type { RiskProcedure } from '../../db/entities/index.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import type { WritingContext } from '../core/procedure.ts';

/** A line of the case's diary, about the child. @param happenedAt ISO UTC. */
export const tellRisk = (
  ctx: WritingContext,
  { id, caseId, personId }: Pick<RiskProcedure, 'id' | 'caseId' | 'personId'>,
  happenedAt: string,
  text: string,
): Promise<string> =>
  addDiaryEntry(ctx, {
    caseId,
    kind: 'procedimiento_riesgo',
    happenedAt,
    text,
    personId,
    subject: { kind: 'risk', id },
  });
