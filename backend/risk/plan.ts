/** *Plan de trabajo individual*, its activities, and the follow-up of the measures (R1297 42–45). */
import type { z } from 'zod';
import { riskActivities, riskPlans, riskProcedures } from '../../db/entities/index.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { ACTIVITY_RESULTS } from '../../domain/catalogues/risk.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { measureFaults } from '../../domain/law/risk.ts';
import { declaredAt, isExtended, stepFaults } from '../../domain/law/risk-course.ts';
import type { followRisk, planRisk, recordActivity } from '../../domain/records/risk.ts';
import { planPresented } from '../approvals/gate.ts';
import { noonOf, refuseBefore, refuseFuture } from '../core/dates.ts';
import { refuseFaults } from '../core/law.ts';
import type { WritingContext } from '../core/procedure.ts';
import { assign } from '../followups/assign.ts';
import { tellRisk } from './diary.ts';
import { factsOf, rowsOf } from './facts.ts';
import { procedureForAct } from './load.ts';
import { settleTerms } from './terms.ts';

/**
 * Presents the plan, made with the family and the child. Before it is approved another may take its place.
 * @throws Refusal `risk_not_declared`, `risk_approved`, `risk_of_age`; V19 of its last day; `conflict`,
 * `date_not_possible`, `state_forbids`, `not_found`.
 */
export async function plan(
  ctx: WritingContext,
  input: z.infer<typeof planRisk>,
): Promise<{ id: string; version: number }> {
  const { id, version, specialCase, specialReason, objectives, ...made } = input;
  const procedure = await procedureForAct(ctx, id, version);
  const facts = await factsOf(ctx, procedure, await rowsOf(ctx, procedure));
  refuseFaults(stepFaults('plan', facts));
  refuseFuture(ctx.now, { presentedAt: made.presentedAt });
  const declared = declaredAt(facts) ?? ctx.now;
  refuseBefore(declared, { presentedAt: made.presentedAt }, 'la declaración de riesgo (R05)');
  refuseFaults(
    measureFaults({
      declaredOn: dateInLima(declared),
      endsOn: made.endsOn,
      extended: isExtended(facts),
      special: specialCase === null ? null : { reason: specialReason },
      birthDate: facts.birthDate,
    }),
    specialCase === null ? 'endsOn' : 'specialReason',
  );
  const [last] = await ctx.tx.find(riskPlans, {
    select: { id: true },
    where: { procedureId: id },
    order: { presentedAt: 'DESC', id: 'DESC' },
    take: 1,
  });
  const planId = ctx.backend.newId();
  await ctx.tx.insert(riskPlans, {
    id: planId,
    caseId: procedure.caseId,
    procedureId: id,
    ...made,
    objectives: objectives.map(({ text }) => text),
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  for (const [objectiveAt, { activities }] of objectives.entries())
    for (const activity of activities)
      await ctx.tx.insert(riskActivities, {
        id: ctx.backend.newId(),
        caseId: procedure.caseId,
        planId,
        objectiveAt,
        ...activity,
        state: 'pendiente',
        doneOn: null,
        result: '',
        changedAt: null,
        changedBy: null,
      });
  await ctx.tx.update(
    riskProcedures,
    { id },
    {
      specialCase,
      specialReason: specialCase === null ? null : specialReason,
      version: version + 1,
    },
  );
  await planPresented(ctx, { caseId: procedure.caseId, planId, before: last?.id ?? null });
  await tellRisk(ctx, procedure, made.presentedAt, 'Se presenta el plan de trabajo individual.');
  await settleTerms(ctx, id);
  ctx.trace({ kind: 'case', id: procedure.caseId }, { risk: id, plan: planId });
  return { id: planId, version: version + 1 };
}

/** How an activity goes. @throws Refusal `date_not_possible`, `state_forbids`, `not_found`. */
export async function activity(
  ctx: WritingContext,
  { id, state, doneOn, result }: z.infer<typeof recordActivity>,
): Promise<{ id: string }> {
  const found = await ctx.tx.findOneBy(riskActivities, { id });
  const plan = found && (await ctx.tx.findOneBy(riskPlans, { id: found.planId }));
  if (found === null || plan === null) throw new Refusal('not_found');
  const procedure = await procedureForAct(ctx, plan.procedureId);
  if (procedure.endedAt !== null) throw new Refusal('risk_ended');
  refuseFuture(ctx.now, { doneOn });
  refuseBefore(plan.presentedAt, { doneOn }, 'el plan de trabajo individual');
  await ctx.tx.update(
    riskActivities,
    { id },
    { state, doneOn, result, changedAt: ctx.now, changedBy: ctx.session.operatorId },
  );
  await tellRisk(
    ctx,
    procedure,
    doneOn === null ? ctx.now : noonOf(doneOn, ctx.now),
    `Actividad del plan, ${labelOf(ACTIVITY_RESULTS, state).toLowerCase()}: ${found.text} ${result}`.trim(),
  );
  ctx.trace({ kind: 'case', id: procedure.caseId }, { risk: procedure.id, activity: id, state });
  return { id };
}

/**
 * Gives somebody a follow-up of the measures (F11); its result is recorded as any other's.
 * @throws Refusal `risk_not_approved`, `risk_ended`; as `assign`.
 */
export async function follow(
  ctx: WritingContext,
  { id, ...made }: z.infer<typeof followRisk>,
): Promise<{ id: string }> {
  const procedure = await procedureForAct(ctx, id);
  refuseFaults(
    stepFaults('seguimiento', await factsOf(ctx, procedure, await rowsOf(ctx, procedure))),
  );
  const { caseId } = procedure;
  const unsaid = { isVerification: false, conflictReason: null, atTime: null, room: '' };
  return assign(ctx, { caseId, ...made, ...unsaid }, id);
}
