import type { RiskProcedure } from '../../db/entities/index.ts';
import type { WritingContext } from '../core/procedure.ts';
import { tellRisk } from './diary.ts';
import { settleTerms } from './terms.ts';

/** What an act ends with: its line in the diary, its terms, its trace. @param happenedAt ISO UTC. */
export async function done(
  ctx: WritingContext,
  procedure: RiskProcedure,
  happenedAt: string,
  text: string,
  detail: Readonly<Record<string, string>>,
): Promise<void> {
  await tellRisk(ctx, procedure, happenedAt, text);
  await settleTerms(ctx, procedure.id);
  ctx.trace({ kind: 'case', id: procedure.caseId }, { risk: procedure.id, ...detail });
}
