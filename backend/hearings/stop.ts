import { IsNull } from 'typeorm';
import { agreements, hearingCourses } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { refuseViolence } from '../../domain/law/conciliation.ts';
import { hasVictim } from '../../domain/law/relato.ts';
import { flagsOf, loadCase } from '../cases/load.ts';
import type { WritingContext } from '../core/procedure.ts';
import { endCourse } from './end.ts';

interface Found {
  readonly caseId: string;
  /** ISO UTC. */
  readonly foundAt: string;
  readonly text: string;
}

/**
 * After a mark was found: what it closes of the hearings of the case ends at once (CNA 45.1.c; RDNA
 * 43.3; TUO Ley 30364, arts. 15 and 28), with the decision of whoever recorded it. What had been agreed
 * before stays agreed.
 */
export async function stopHearings(
  ctx: WritingContext,
  { caseId, foundAt, text }: Found,
): Promise<void> {
  const flags = flagsOf(await loadCase(ctx.tx, caseId));
  for (const course of await ctx.tx.findBy(hearingCourses, { caseId, endedOn: IsNull() })) {
    const closed =
      course.kind === 'conciliacion'
        ? refuseViolence(flags) !== null && course.stillAgreeable === null
        : hasVictim(flags) && course.withAccused !== 0;
    if (!closed) continue;
    const agreed = await ctx.tx.existsBy(agreements, { actionId: course.actionId });
    const kept = course.kind === 'conciliacion' ? 'acuerdo_parcial' : 'compromiso';
    await endCourse(ctx, course, {
      result: agreed ? kept : 'decision_motivada_defensor',
      endedOn: dateInLima(foundAt),
      agreed,
      text,
    });
  }
}
