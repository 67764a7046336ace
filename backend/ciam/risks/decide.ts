/** What the DIPAM reports and decides: the office writes it down and looks after its term (art. 91). */
import type { z } from 'zod';
import { ciamMeasures } from '../../../db/entities/index.ts';
import { decisionRule, refuseUrgency } from '../../../domain/ciam/risk.ts';
import { termDue } from '../../../domain/clock/terms.ts';
import { Refusal } from '../../../domain/errors.ts';
import type {
  endOlderMeasure,
  measureOlderRisk,
  reportOlderRisk,
} from '../../../domain/records/ciam.ts';
import { refuseBefore, refuseFuture } from '../../core/dates.ts';
import type { WritingContext } from '../../core/procedure.ts';
import type { SavedOlder } from '../types.ts';
import { openRisk, updateRisk } from './load.ts';

/** @throws Refusal `bad_input` for an urgency without abandonment (PAM_URGENCIA). */
export async function report(
  ctx: WritingContext,
  { registrationId, riskId, version, reportedAt, ...body }: z.infer<typeof reportOlderRisk>,
): Promise<SavedOlder> {
  const risk = await openRisk(ctx.tx, { registrationId, riskId, version });
  refuseFuture(ctx.now, { reportedAt });
  refuseBefore(risk.knownAt, { reportedAt }, 'el día en que se supo');
  const message = body.urgent ? refuseUrgency(risk.facts) : null;
  if (message !== null) throw new Refusal('bad_input', { fields: { urgent: message } });
  ctx.trace({ kind: 'registration', id: registrationId }, { act: 'report', riskId });
  return updateRisk(ctx.tx, risk, {
    reportedAt,
    report: body,
    decisionDueAt: termDue(decisionRule(body.urgent), reportedAt, ctx.calendar),
  });
}

export async function addMeasure(
  ctx: WritingContext,
  { registrationId, riskId, decidedAt, endsOn, ...body }: z.infer<typeof measureOlderRisk>,
): Promise<{ id: string }> {
  const { tx, now, session } = ctx;
  const { knownAt } = await openRisk(tx, { registrationId, riskId });
  refuseFuture(now, { decidedAt });
  refuseBefore(knownAt, { decidedAt }, 'el día en que se supo');
  refuseBefore(decidedAt, { endsOn }, 'la decisión');
  const id = ctx.backend.newId();
  await tx.insert(ciamMeasures, {
    id,
    registrationId,
    riskId,
    decidedAt,
    body,
    endsOn,
    endedOn: null,
    endReason: null,
    recordedAt: now,
    recordedBy: session.operatorId,
  });
  ctx.trace({ kind: 'registration', id: registrationId }, { act: 'measure', riskId });
  return { id };
}

/** @throws Refusal `not_found` for one that is none of that situation, or ended. */
export async function endMeasure(
  ctx: WritingContext,
  { registrationId, riskId, measureId: id, endedOn, reason }: z.infer<typeof endOlderMeasure>,
): Promise<{ id: string }> {
  await openRisk(ctx.tx, { registrationId, riskId });
  const found = await ctx.tx.findOneBy(ciamMeasures, { id, riskId });
  if (found === null || found.endedOn !== null) throw new Refusal('not_found');
  refuseFuture(ctx.now, { endedOn });
  refuseBefore(found.decidedAt, { endedOn }, 'la decisión');
  await ctx.tx.update(ciamMeasures, { id }, { endedOn, endReason: reason });
  ctx.trace({ kind: 'registration', id: registrationId }, { act: 'measure_end', riskId });
  return { id };
}
