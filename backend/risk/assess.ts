/** What is valued, verified, heard and reported before a resolution (DL 1297, arts. 18–29). */
import type { z } from 'zod';
import {
  type RiskActRow,
  type RiskProcedure,
  riskActs,
  riskProcedures,
  riskResolutions,
  riskValuations,
} from '../../db/entities/index.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { ASSESSMENTS, LONGER_PRELIMINARIES, RISK_ACTS } from '../../domain/catalogues/risk.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { termDue } from '../../domain/clock/terms.ts';
import { fault } from '../../domain/law/faults.ts';
import { refuseLongerPreliminary } from '../../domain/law/risk.ts';
import { type RiskStep, stageOf, stepFaults } from '../../domain/law/risk-course.ts';
import type {
  addRiskAct,
  hearOpinion,
  reportRisk,
  valueRisk,
  widenRisk,
} from '../../domain/records/risk.ts';
import { refuseBefore, refuseFuture } from '../core/dates.ts';
import { refuseFaults } from '../core/law.ts';
import type { WritingContext } from '../core/procedure.ts';
import { done } from './done.ts';
import { factsOf, rowsOf } from './facts.ts';
import { procedureForAct } from './load.ts';

/** @throws Refusal `risk_ended`, `date_not_possible`, `state_forbids`, `not_found`. */
export async function value(
  ctx: WritingContext,
  { id, ...made }: z.infer<typeof valueRisk>,
): Promise<{ id: string }> {
  const procedure = await procedureFor(ctx, id, 'valorar', { valuedAt: made.valuedAt });
  const rowId = ctx.backend.newId();
  await ctx.tx.insert(riskValuations, {
    id: rowId,
    caseId: procedure.caseId,
    procedureId: id,
    ...made,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  await done(
    ctx,
    procedure,
    made.valuedAt,
    `Valoración de riesgo: ${labelOf(ASSESSMENTS, made.conclusion)}.`,
    { valuation: made.conclusion },
  );
  return { id: rowId };
}

/**
 * The preliminary acts last longer than their 24 hours, only in a declared national emergency.
 * @throws Refusal `preliminary_not_longer`, `risk_begun`, `conflict`, `state_forbids`, `not_found`.
 */
export async function widen(
  ctx: WritingContext,
  { id, version, longer, childHere, emergency, reason }: z.infer<typeof widenRisk>,
): Promise<{ id: string; version: number }> {
  const procedure = await procedureForAct(ctx, id, version);
  const facts = await factsOf(ctx, procedure, await rowsOf(ctx, procedure));
  const refused = refuseLongerPreliminary({ childHere, emergency, reason });
  // What is over already keeps its mark: nothing makes it longer.
  const isOver = termDue(TERM_RULES.RDF_RESOL, procedure.knownAt, ctx.calendar) < ctx.now;
  refuseFaults([
    ...(stageOf(facts) === 'inicial' && procedure.longer === null ? [] : [fault('risk_begun')]),
    ...(refused === null ? [] : [refused]),
    ...(isOver ? [fault('preliminary_over')] : []),
  ]);
  await ctx.tx.update(
    riskProcedures,
    { id },
    { longer, longerReason: reason, version: version + 1 },
  );
  const text = `Se amplían las actuaciones preliminares: ${labelOf(LONGER_PRELIMINARIES, longer)}. ${reason}`;
  await done(ctx, procedure, ctx.now, text, { longer });
  return { id, version: version + 1 };
}

/** @throws Refusal `risk_ended`, `date_not_possible`, `state_forbids`, `not_found`. */
export async function addAct(
  ctx: WritingContext,
  { id, kind, happenedAt, doneBy, text }: z.infer<typeof addRiskAct>,
): Promise<{ id: string }> {
  const procedure = await procedureFor(ctx, id, 'diligencia', { happenedAt });
  const psychological = kind === 'evaluacion_psicologica';
  return insertAct(ctx, procedure, `${labelOf(RISK_ACTS, kind)}, por ${doneBy}.`, {
    ...BLANK,
    kind,
    happenedAt,
    doneBy,
    text: psychological ? null : text,
    psychological: psychological ? text : null,
  });
}

/** @throws Refusal `risk_not_begun`, `risk_declared`, `risk_of_age`, `date_not_possible`, `not_found`. */
export async function hear(
  ctx: WritingContext,
  { id, heldAt, present, doneBy, text, language, interpreter }: z.infer<typeof hearOpinion>,
): Promise<{ id: string }> {
  const procedure = await procedureFor(ctx, id, 'opinion', { heldAt });
  await refuseBeforeBeginning(ctx, id, { heldAt });
  return insertAct(ctx, procedure, `Diligencia especial de opinión, con ${doneBy}.`, {
    ...BLANK,
    kind: 'opinion',
    happenedAt: heldAt,
    doneBy,
    text,
    present,
    language,
    interpreter,
  });
}

/** @throws Refusal `risk_not_begun`, `risk_declared`, `risk_of_age`, `date_not_possible`, `not_found`. */
export async function report(
  ctx: WritingContext,
  { id, signedAt, conclusion, doneBy, text }: z.infer<typeof reportRisk>,
): Promise<{ id: string }> {
  const procedure = await procedureFor(ctx, id, 'informe', { signedAt });
  await refuseBeforeBeginning(ctx, id, { signedAt });
  return insertAct(
    ctx,
    procedure,
    `Informe interdisciplinario: ${labelOf(ASSESSMENTS, conclusion)}.`,
    { ...BLANK, kind: 'informe', happenedAt: signedAt, doneBy, text, conclusion },
  );
}

const BLANK = {
  psychological: null,
  present: null,
  language: null,
  interpreter: '',
  conclusion: null,
} as const;

type Act = Omit<RiskActRow, 'id' | 'caseId' | 'procedureId' | 'recordedAt' | 'recordedBy'>;

async function insertAct(
  ctx: WritingContext,
  procedure: RiskProcedure,
  says: string,
  act: Act,
): Promise<{ id: string }> {
  const id = ctx.backend.newId();
  await ctx.tx.insert(riskActs, {
    id,
    caseId: procedure.caseId,
    procedureId: procedure.id,
    ...act,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  await done(ctx, procedure, act.happenedAt, says, { act: act.kind });
  return { id };
}

/** The procedure, where this step may be taken; and its date, which is neither to come nor before the facts. */
async function procedureFor(
  ctx: WritingContext,
  id: string,
  step: RiskStep,
  happened: Readonly<Record<string, string>>,
): Promise<RiskProcedure> {
  const procedure = await procedureForAct(ctx, id);
  refuseFuture(ctx.now, happened);
  refuseBefore(procedure.knownAt, happened, 'lo que la oficina supo');
  refuseFaults(stepFaults(step, await factsOf(ctx, procedure, await rowsOf(ctx, procedure))));
  return procedure;
}

async function refuseBeforeBeginning(
  ctx: WritingContext,
  procedureId: string,
  happened: Readonly<Record<string, string>>,
): Promise<void> {
  const begun = await ctx.tx.findOneBy(riskResolutions, { procedureId, code: 'R04' });
  if (begun !== null) refuseBefore(begun.issuedAt, happened, 'la resolución que inicia (R04)');
}
