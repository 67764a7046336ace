import {
  type CiamFollowup,
  type CiamMeasure,
  type CiamNotice,
  type CiamRisk,
  ciamFollowups,
  ciamMeasures,
  ciamNotices,
  ciamRisks,
} from '../../../db/entities/index.ts';
import {
  decisionRule,
  goalMissed,
  isFamilyViolence,
  OWED_WORDS,
  type Owed,
} from '../../../domain/ciam/risk.ts';
import { computeTerm, keeping } from '../../../domain/clock/terms.ts';
import { alertLevel } from '../../../domain/clock/urgency.ts';
import { operatorNames } from '../../accounts/operators.ts';
import type { ReadingContext } from '../../core/procedure.ts';
import type { OlderRiskView, OwedView } from '../types.ts';
import { owedOf } from './load.ts';

type NameOf = (id: string) => string;

interface Parts {
  readonly notices: readonly CiamNotice[];
  readonly measures: readonly CiamMeasure[];
  readonly followups: readonly CiamFollowup[];
}

/** Every situation of risk of a registration, the last known first. */
export async function risksOf(
  ctx: ReadingContext,
  registrationId: string,
): Promise<OlderRiskView[]> {
  const { tx } = ctx;
  const risks = await tx.find(ciamRisks, {
    where: { registrationId },
    order: { knownAt: 'DESC', id: 'DESC' },
  });
  if (risks.length === 0) return [];
  const all: Parts = {
    notices: await tx.find(ciamNotices, { where: { registrationId }, order: { toldAt: 'DESC' } }),
    measures: await tx.find(ciamMeasures, {
      where: { registrationId },
      order: { decidedAt: 'DESC' },
    }),
    followups: await tx.find(ciamFollowups, {
      where: { registrationId },
      order: { doneAt: 'DESC' },
    }),
  };
  const nameOf = await operatorNames(tx);
  const of = <T extends { readonly riskId: string }>(rows: readonly T[], id: string): T[] =>
    rows.filter(({ riskId }) => riskId === id);
  return risks.map((risk) =>
    shown(ctx, nameOf, risk, {
      notices: of(all.notices, risk.id),
      measures: of(all.measures, risk.id),
      followups: of(all.followups, risk.id),
    }),
  );
}

function shown(ctx: ReadingContext, nameOf: NameOf, risk: CiamRisk, parts: Parts): OlderRiskView {
  const { facts, ending, handOver } = risk;
  return {
    id: risk.id,
    version: risk.version,
    knownAt: risk.knownAt,
    recordedAt: risk.recordedAt,
    recordedBy: nameOf(risk.recordedBy),
    facts,
    owed: owedOf(risk, parts).map((owed) => owedView(owed, ctx.now)),
    notices: parts.notices.map(({ id, body, toldAt, recordedBy }) => ({
      id,
      ...body,
      toldAt,
      by: nameOf(recordedBy),
    })),
    measures: parts.measures.map(({ id, body, decidedAt, endsOn, endedOn, endReason }) => ({
      id,
      ...body,
      decidedAt,
      endsOn,
      endedOn,
      endReason,
    })),
    followups: parts.followups.map(({ id, body, doneAt, nextOn, recordedBy }) => ({
      id,
      ...body,
      doneAt,
      nextOn,
      by: nameOf(recordedBy),
    })),
    decision: decisionOf(ctx, risk, parts),
    familyViolence: isFamilyViolence(facts),
    handedOver: handOver === null ? null : { at: handOver.at, by: nameOf(handOver.by) },
    ending:
      ending === null || risk.endedAt === null
        ? null
        : { at: risk.endedAt, by: nameOf(risk.endedBy ?? ''), ...ending },
  };
}

export const owedView = (owed: Owed, now: string): OwedView => ({
  ...owed,
  label: OWED_WORDS[owed.what],
  goalMissed: goalMissed(owed, now),
});

/** A measure decided since the report answers it. */
export const isDecided = (
  reportedAt: string,
  measures: readonly Pick<CiamMeasure, 'decidedAt'>[],
): boolean => measures.some(({ decidedAt }) => decidedAt >= reportedAt);

function decisionOf(
  { now, calendar }: ReadingContext,
  { reportedAt, report, decisionDueAt }: CiamRisk,
  { measures }: Parts,
): OlderRiskView['decision'] {
  if (reportedAt === null || report === null || decisionDueAt === null) return null;
  const term = keeping(
    computeTerm(decisionRule(report.urgent), reportedAt, calendar),
    decisionDueAt,
  );
  return {
    reportedAt,
    ...report,
    dueAt: decisionDueAt,
    level: alertLevel(reportedAt, decisionDueAt, now),
    met: isDecided(reportedAt, measures),
    explanation: term.explanation,
  };
}
