import type { z } from 'zod';
import { ciamNotices } from '../../../db/entities/index.ts';
import type { tellOlderRisk } from '../../../domain/records/ciam.ts';
import { refuseBefore, refuseFuture } from '../../core/dates.ts';
import type { WritingContext } from '../../core/procedure.ts';
import { openRisk } from './load.ts';

/** A notice that was given: to whom, when, how, with which document. */
export async function tell(
  ctx: WritingContext,
  { registrationId, riskId, toldAt, ...body }: z.infer<typeof tellOlderRisk>,
): Promise<{ id: string }> {
  const { tx, now, session } = ctx;
  const { knownAt } = await openRisk(tx, { registrationId, riskId });
  refuseFuture(now, { toldAt });
  refuseBefore(knownAt, { toldAt }, 'el día en que se supo');
  const id = ctx.backend.newId();
  await tx.insert(ciamNotices, {
    id,
    registrationId,
    riskId,
    toldAt,
    body,
    recordedAt: now,
    recordedBy: session.operatorId,
  });
  ctx.trace({ kind: 'registration', id: registrationId }, { act: 'notice', riskId });
  return { id };
}
