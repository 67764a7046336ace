import { In } from 'typeorm';
import {
  type Person,
  persons,
  type RiskProcedure,
  riskActivities,
  riskProcedures,
  riskTermRows,
} from '../../db/entities/index.ts';
import { codesOf } from '../../domain/catalogues/catalogue.ts';
import { RISK_DOCUMENTS, type RiskResolution } from '../../domain/catalogues/risk.ts';
import { dateInLima, instantFromLima } from '../../domain/clock/lima.ts';
import { termDue } from '../../domain/clock/terms.ts';
import { type Fault, refusalOf } from '../../domain/law/faults.ts';
import { languageFaults, majorityOn, notificationState } from '../../domain/law/risk.ts';
import {
  actFaults,
  choicesOf,
  isOfAge,
  nextAct,
  RISK_STEPS,
  type RiskFacts,
  remedyAgainst,
  riskPath,
  stageOf,
} from '../../domain/law/risk-course.ts';
import { operatorNames } from '../accounts/operators.ts';
import { loadCase } from '../cases/load.ts';
import { affectedChildren, routingFactsOf } from '../cases/routes.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { displayName } from '../people/names.ts';
import { beginFaults } from './begin.ts';
import { citedOn, factsOf, type RiskRows, rowsOf } from './facts.ts';
import { termViews } from './terms.ts';
import type {
  RiskActChoice,
  RiskChildView,
  RiskFollowupView,
  RiskNotificationView,
  RiskPlanView,
  RiskResolutionView,
  RiskView,
} from './types.ts';

/** The affected children of a case, each with her procedure. @throws Refusal `not_found`. */
export async function riskOfCase(ctx: ReadingContext, caseId: string): Promise<RiskChildView[]> {
  await loadCase(ctx.tx, caseId);
  ctx.seen({ kind: 'case', id: caseId });
  const procedures = await ctx.tx.findBy(riskProcedures, { caseId });
  const children = await affectedChildren(ctx.tx, caseId);
  // Whoever left the case meanwhile keeps her procedure in it.
  const gone = procedures.filter(({ personId }) => !children.some(({ id }) => id === personId));
  const all = [
    ...children,
    ...(await ctx.tx.findBy(persons, { id: In(gone.map(({ personId }) => personId)) })),
  ];
  const views: RiskChildView[] = [];
  for (const child of all) {
    const procedure = procedures.find(({ personId }) => personId === child.id);
    views.push({
      personId: child.id,
      child: displayName(child),
      notHere: procedure === undefined ? await notHere(ctx, child) : null,
      procedure: procedure === undefined ? null : await viewOf(ctx, procedure),
    });
  }
  return views;
}

async function notHere(ctx: ReadingContext, child: Person): Promise<string | null> {
  const on = dateInLima(ctx.now);
  const routing = await routingFactsOf(ctx.tx, { situation: 'riesgo', on, child });
  return forbidden(beginFaults(routing, null));
}

const forbidden = (faults: readonly Fault[]): string | null => refusalOf(faults)?.message ?? null;

async function viewOf(ctx: ReadingContext, procedure: RiskProcedure): Promise<RiskView> {
  const rows = await rowsOf(ctx, procedure);
  const facts = await factsOf(ctx, procedure, rows);
  const nameOf = await operatorNames(ctx.tx);
  const terms = await ctx.tx.findBy(riskTermRows, { procedureId: procedure.id });
  const { longer, longerReason, specialCase, specialReason } = procedure;
  const { sentOn, sentDocument, registeredOn, registeredEvidence } = procedure;
  return {
    id: procedure.id,
    version: procedure.version,
    knownAt: procedure.knownAt,
    wayIn: procedure.wayIn,
    origin: procedure.origin,
    originDocument: procedure.originDocument,
    stage: stageOf(facts),
    endedAt: procedure.endedAt,
    majorityOn: rows.child.birthDate === null ? null : majorityOn(rows.child.birthDate),
    ofAge: isOfAge(facts),
    path: riskPath(facts),
    terms: termViews(terms, ctx),
    next: nextAct(facts),
    acts: [...RISK_STEPS, ...RESOLUTIONS].map((act) => choiceOf(act, facts)),
    valuations: rows.valuations
      .map(
        ({ caseId: _, procedureId: __, recordedAt: ___, recordedBy, grounds, ...valuation }) => ({
          ...valuation,
          grounds: grounds ?? [],
          by: nameOf(recordedBy),
        }),
      )
      .toReversed(),
    records: rows.acts
      .map(({ text, psychological, present, recordedBy, ...act }) => ({
        id: act.id,
        kind: act.kind,
        happenedAt: act.happenedAt,
        doneBy: act.doneBy,
        text: text ?? psychological ?? '',
        psychological: text === null,
        present: present ?? [],
        language: act.language,
        interpreter: act.interpreter,
        conclusion: act.conclusion,
        by: nameOf(recordedBy),
      }))
      .toReversed(),
    resolutions: (await resolutionsOf(ctx, rows, facts, nameOf)).toReversed(),
    measures: rows.measures
      .map(({ id, measure, detail, endsOn, endedAt, resolutionId }) => {
        const orders = rows.resolutions.find((one) => one.id === resolutionId);
        return {
          id,
          measure,
          detail,
          endsOn,
          endedAt,
          number: orders?.numberText ?? '',
          orderedAt: orders?.issuedAt ?? procedure.recordedAt,
        };
      })
      .toSorted((a, b) => Number(a.endedAt !== null) - Number(b.endedAt !== null)),
    plan: await planOf(ctx, rows),
    followups: await followupsOf(ctx, procedure.id),
    longer: longer === null ? null : { kind: longer, reason: longerReason ?? '' },
    special: specialCase === null ? null : { kind: specialCase, reason: specialReason ?? '' },
    sent: sentOn === null ? null : { on: sentOn, document: sentDocument ?? '' },
    registered:
      registeredOn === null ? null : { on: registeredOn, evidence: registeredEvidence ?? '' },
  };
}

const RESOLUTIONS = codesOf(RISK_DOCUMENTS).filter((code): code is RiskResolution =>
  code.startsWith('R'),
);

function choiceOf(act: RiskActChoice['act'], facts: RiskFacts): RiskActChoice {
  const faults = actFaults(act, facts);
  const resolution = RESOLUTIONS.find((code) => code === act);
  return {
    act,
    forbidden: forbidden(faults),
    warnings: faults.flatMap(({ severity, message }) => (severity === 'warn' ? [message] : [])),
    decisions:
      resolution === undefined
        ? []
        : choicesOf(resolution, facts).flatMap(({ decides, faults: against }) =>
            decides === null ? [] : [{ decides, forbidden: forbidden(against) }],
          ),
  };
}

async function resolutionsOf(
  ctx: ReadingContext,
  { resolutions, notifications, appeals }: RiskRows,
  facts: RiskFacts,
  nameOf: (id: string) => string,
): Promise<RiskResolutionView[]> {
  const parties = new Map(
    (await ctx.tx.findBy(persons, { id: In(notifications.map(({ personId }) => personId)) })).map(
      (person) => [person.id, person],
    ),
  );
  const today = dateInLima(ctx.now);
  return resolutions.map((row) => {
    const { file } = remedyAgainst(row);
    const told = facts.resolutions.find(({ id }) => id === row.id)?.toldAt ?? null;
    const until = told === null ? null : termDue(file, told, ctx.calendar);
    return {
      id: row.id,
      code: row.code,
      decides: row.decides,
      number: row.numberText,
      issuedAt: row.issuedAt,
      by: nameOf(row.issuedBy),
      content: row.content,
      recipients: row.recipients,
      notifications: notifications
        .filter(({ resolutionId }) => resolutionId === row.id)
        .map((one) => notificationView(one, parties.get(one.personId), today)),
      appeals: appeals
        .filter(({ resolutionId }) => resolutionId === row.id)
        .map(({ id, kind, filedOn, filedBy, text, ...decided }) => ({
          id,
          kind,
          filedOn,
          filedBy,
          text,
          late: until !== null && instantFromLima(filedOn, '00:00') > until,
          decidedOn: decided.decidedOn,
          result: decided.result,
          secondInstance: decided.secondInstance,
          decisionText: decided.decisionText,
        })),
      challengeUntil: until,
      challengeRule: file.id,
    };
  });
}

function notificationView(
  row: RiskRows['notifications'][number],
  party: Person | undefined,
  today: string,
): RiskNotificationView {
  const { id, personId, explainedOn, language, interpreter, acta } = row;
  const motherTongue = party?.motherTongue ?? null;
  const explained =
    interpreter !== '' || (explainedOn !== null && language !== null && language === motherTongue);
  return {
    id,
    personId,
    name: party === undefined ? '' : displayName(party),
    citedOn: citedOn(row),
    explainedOn,
    language,
    interpreter,
    acta,
    state: notificationState({ citedOn: citedOn(row), explainedOn }, today),
    warnings: languageFaults({ motherTongue, explained }).map(({ message }) => message),
  };
}

async function planOf({ tx }: ReadingContext, { plans }: RiskRows): Promise<RiskPlanView | null> {
  const plan = plans.at(-1);
  if (plan === undefined) return null;
  const activities = await tx.find(riskActivities, {
    where: { planId: plan.id },
    order: { objectiveAt: 'ASC', dueOn: 'ASC', id: 'ASC' },
  });
  const { id, presentedAt, antecedents, problems, agreements, followUp, responsible } = plan;
  return {
    id,
    presentedAt,
    antecedents,
    problems,
    agreements,
    followUp,
    responsible,
    endsOn: plan.endsOn,
    objectives: plan.objectives.map((text, at) => ({
      text,
      activities: activities
        .filter(({ objectiveAt }) => objectiveAt === at)
        .map(
          ({
            caseId: _,
            planId: __,
            objectiveAt: ___,
            changedAt: ____,
            changedBy: _____,
            ...one
          }) => one,
        ),
    })),
  };
}

const followupsOf = ({ tx }: ReadingContext, procedureId: string): Promise<RiskFollowupView[]> =>
  tx.query(
    `SELECT f.id, f.kind, f.task, f.due_on AS "dueOn", f.state, f.assigned_at AS "assignedAt",
       o.full_name AS "assignedTo"
     FROM followups f JOIN operators o ON o.id = f.assigned_to
     WHERE f.risk_procedure_id = ? ORDER BY f.state <> 'pending', f.due_on, f.id`,
    [procedureId],
  );
