/** Resolutions are told to the parties, who may challenge them (R1297 48, 163–164; DL 1297, art. 31). */
import type { z } from 'zod';
import {
  type RiskNotification,
  type RiskResolutionRow,
  riskAppeals,
  riskNotifications,
  riskResolutions,
} from '../../db/entities/index.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { APPEAL_KINDS, APPEAL_RESULTS } from '../../domain/catalogues/risk.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { fault } from '../../domain/law/faults.ts';
import { notificationState } from '../../domain/law/risk.ts';
import type {
  appealRisk,
  citeRisk,
  decideAppealRisk,
  explainRisk,
} from '../../domain/records/risk.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { noonOf, refuseBefore, refuseFuture } from '../core/dates.ts';
import { refuseFaults } from '../core/law.ts';
import type { WritingContext } from '../core/procedure.ts';
import { done } from './done.ts';
import { citedOn } from './facts.ts';
import { procedureForAct } from './load.ts';

/**
 * Gives a party a day to come and hear a resolution explained: one, and a second when she did not come.
 * @throws Refusal `citations_given`; `date_not_possible` for a day gone by; `state_forbids`, `not_found`.
 */
export async function cite(
  ctx: WritingContext,
  { id, citedOn: day }: z.infer<typeof citeRisk>,
): Promise<{ id: string }> {
  const { notification, procedure, resolution } = await notificationForAct(ctx, id);
  const today = dateInLima(ctx.now);
  if (day < today)
    throw new Refusal('date_not_possible', {
      fields: { citedOn: 'Ese día ya pasó. Elija hoy o una fecha próxima.' },
    });
  const { kind } = stateOf(notification, today);
  if (kind !== 'cite' && kind !== 'cite_again') refuseFaults([fault('citations_given')]);
  await ctx.tx.update(
    riskNotifications,
    { id },
    kind === 'cite' ? { firstCitedOn: day } : { secondCitedOn: day },
  );
  const which = kind === 'cite' ? 'Primera' : 'Segunda';
  const says = `${which} citación, para el ${shortDate(day)}, a que se explique la ${resolution.numberText}.`;
  await done(ctx, procedure, ctx.now, says, { notification: id });
  return { id };
}

/**
 * It was explained to her: the term to challenge runs from that day.
 * @throws Refusal `citations_given` when it was explained already; `date_not_possible`, `not_found`.
 */
export async function explain(
  ctx: WritingContext,
  { id, explainedOn, ...how }: z.infer<typeof explainRisk>,
): Promise<{ id: string }> {
  const { notification, procedure, resolution } = await notificationForAct(ctx, id);
  if (notification.explainedOn !== null) refuseFaults([fault('citations_given')]);
  refuseFuture(ctx.now, { explainedOn });
  refuseBefore(resolution.issuedAt, { explainedOn }, 'la resolución');
  await ctx.tx.update(riskNotifications, { id }, { explainedOn, ...how });
  const at = noonOf(explainedOn, ctx.now);
  const says = `Se explicó la ${resolution.numberText}. ${how.acta}`;
  await done(ctx, procedure, at, says, { notification: id });
  return { id };
}

/**
 * What a party filed against a resolution; late ones are recorded too, and say so.
 * @throws Refusal `appeal_before_notice` before the resolution; `date_not_possible`, `not_found`.
 */
export async function appeal(
  ctx: WritingContext,
  { id: resolutionId, ...made }: z.infer<typeof appealRisk>,
): Promise<{ id: string }> {
  const resolution = await resolutionOf(ctx, resolutionId);
  const procedure = await procedureForAct(ctx, resolution.procedureId);
  refuseFuture(ctx.now, { filedOn: made.filedOn });
  if (made.filedOn < dateInLima(resolution.issuedAt))
    refuseFaults([fault('appeal_before_notice')], 'filedOn');
  const id = ctx.backend.newId();
  await ctx.tx.insert(riskAppeals, {
    id,
    caseId: procedure.caseId,
    procedureId: procedure.id,
    resolutionId,
    ...made,
    decidedOn: null,
    result: null,
    secondInstance: false,
    decisionText: null,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  const says = `${labelOf(APPEAL_KINDS, made.kind)} contra la ${resolution.numberText}, de ${made.filedBy}.`;
  await done(ctx, procedure, noonOf(made.filedOn, ctx.now), says, { appeal: id });
  return { id };
}

/** @throws Refusal `state_forbids` when it was decided already; `date_not_possible`, `not_found`. */
export async function decideAppeal(
  ctx: WritingContext,
  { id, text, ...decided }: z.infer<typeof decideAppealRisk>,
): Promise<{ id: string }> {
  const found = await ctx.tx.findOneBy(riskAppeals, { id });
  if (found === null) throw new Refusal('not_found');
  const procedure = await procedureForAct(ctx, found.procedureId);
  if (found.decidedOn !== null) throw new Refusal('state_forbids');
  const { decidedOn, result } = decided;
  refuseFuture(ctx.now, { decidedOn });
  refuseBefore(noonOf(found.filedOn, ctx.now), { decidedOn }, 'el recurso');
  await ctx.tx.update(riskAppeals, { id }, { ...decided, decisionText: text });
  const says = `Recurso ${labelOf(APPEAL_RESULTS, result).toLowerCase()}. ${text}`;
  await done(ctx, procedure, noonOf(decidedOn, ctx.now), says, { appeal: id, result });
  return { id };
}

const stateOf = (notification: RiskNotification, today: string) =>
  notificationState(
    { citedOn: citedOn(notification), explainedOn: notification.explainedOn },
    today,
  );

async function notificationForAct(ctx: WritingContext, id: string) {
  const notification = await ctx.tx.findOneBy(riskNotifications, { id });
  if (notification === null) throw new Refusal('not_found');
  return {
    notification,
    procedure: await procedureForAct(ctx, notification.procedureId),
    resolution: await resolutionOf(ctx, notification.resolutionId),
  };
}

async function resolutionOf({ tx }: WritingContext, id: string): Promise<RiskResolutionRow> {
  const found = await tx.findOneBy(riskResolutions, { id });
  if (found === null) throw new Refusal('not_found');
  return found;
}
