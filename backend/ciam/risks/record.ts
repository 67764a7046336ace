import type { z } from 'zod';
import { ciamRisks } from '../../../db/entities/index.ts';
import type { recordOlderRisk } from '../../../domain/records/ciam.ts';
import { refuseFuture } from '../../core/dates.ts';
import type { WritingContext } from '../../core/procedure.ts';
import { openRegistration } from '../../registrations/load.ts';
import type { SavedOlder } from '../types.ts';

/** The office knows of a situation of risk: what is owed at once runs from then. */
export async function recordRisk(
  ctx: WritingContext,
  { registrationId, knownAt, facts: text, ...facts }: z.infer<typeof recordOlderRisk>,
): Promise<SavedOlder> {
  const { tx, now, session } = ctx;
  await openRegistration(tx, registrationId, 'ciam');
  refuseFuture(now, { knownAt });
  const id = ctx.backend.newId();
  await tx.insert(ciamRisks, {
    id,
    version: 1,
    registrationId,
    knownAt,
    facts: { ...facts, text },
    reportedAt: null,
    report: null,
    decisionDueAt: null,
    handOver: null,
    endedAt: null,
    endedBy: null,
    ending: null,
    recordedAt: now,
    recordedBy: session.operatorId,
  });
  ctx.trace({ kind: 'registration', id: registrationId }, { act: 'risk', riskId: id });
  return { id, version: 1 };
}
