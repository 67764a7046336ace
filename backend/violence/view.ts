import { In } from 'typeorm';
import {
  institutions,
  urgentDuties,
  type ViolenceRoute,
  violenceTermRows,
  violenceViews,
} from '../../db/entities/index.ts';
import { codesOf } from '../../domain/catalogues/catalogue.ts';
import { VIOLENCE_MEASURES, type ViolenceMeasureCode } from '../../domain/catalogues/violence.ts';
import { computeTerm } from '../../domain/clock/terms.ts';
import { othersTerms } from '../../domain/violence/clocks.ts';
import { compliance, measureNow } from '../../domain/violence/measures.ts';
import {
  choicesOf,
  nextAct,
  pathOf,
  type RouteFacts,
  stateOf,
  viewFaults,
} from '../../domain/violence/route.ts';
import { operatorNames } from '../accounts/operators.ts';
import { loadCase } from '../cases/load.ts';
import { termViewOf } from '../cases/terms.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { displayName } from '../people/names.ts';
import { factsOf, type PersonInViolence, type RouteRows, rowsOf, stepsOf } from './course.ts';
import { routeOfCase } from './load.ts';
import { termViews } from './terms.ts';
import type {
  GrantedView,
  MeasureView,
  NoticeView,
  OthersTermView,
  PersonView,
  RouteView,
  ViolenceOfCase,
} from './types.ts';

/** The violence of a case: who is who in it, and its route. @throws Refusal `not_found`. */
export async function violenceOfCase(ctx: ReadingContext, caseId: string): Promise<ViolenceOfCase> {
  await loadCase(ctx.tx, caseId);
  ctx.seen({ kind: 'case', id: caseId });
  const route = await routeOfCase(ctx.tx, caseId);
  const rows = await rowsOf(ctx, caseId);
  const duty = await ctx.tx.findOneBy(urgentDuties, { caseId, what: 'violencia' });
  return {
    people: rows.people.flatMap(personView),
    route: route === null ? null : await viewOf(ctx, route, rows),
    foundAt: duty?.foundAt ?? null,
  };
}

/** Who is kept under reserve has no line: nothing of her is asked here. */
function personView({ row, person, as }: PersonInViolence): PersonView[] {
  if (person === null) return [];
  return [
    {
      casePersonId: row.id,
      name: displayName(person),
      caseRole: row.role,
      role: as?.role ?? null,
      detail: as?.detail ?? null,
    },
  ];
}

async function viewOf(
  ctx: ReadingContext,
  route: ViolenceRoute,
  rows: RouteRows,
): Promise<RouteView> {
  const facts = await factsOf(ctx, route, rows);
  const nameOf = await operatorNames(ctx.tx);
  const terms = await ctx.tx.findBy(violenceTermRows, { routeId: route.id });
  const { recordedAt: _, recordedBy: __, caseId: ___, askedAt: ____, ...shown } = route;
  return {
    ...shown,
    state: stateOf(facts),
    level: facts.level,
    path: pathOf(facts),
    terms: termViews(terms, measuresOf(rows), ctx),
    others: othersViews(ctx, facts),
    next: nextAct(facts),
    acts: choicesOf(facts),
    notices: await noticesOf(ctx, rows, nameOf),
    measures: rows.measures.flatMap((row) => measureView(row, rows)),
    supervisions: rows.supervisions
      .map(({ id, kind, measureId, at, outcome, document, text, recordedBy }) => ({
        id,
        kind,
        measureId,
        at,
        outcome,
        document,
        text,
        by: nameOf(recordedBy),
      }))
      .toReversed(),
    breaches: rows.breaches
      .map(({ id, measureId, knownAt, text, toldAt, toldDocument }) => ({
        id,
        measureId,
        knownAt,
        text,
        toldAt,
        toldDocument,
      }))
      .toReversed(),
    views: await viewsOf(ctx, route.id, facts),
  };
}

/** What others owe; an appeal that nobody can file any more is no news. */
const othersViews = ({ now, calendar }: ReadingContext, facts: RouteFacts): OthersTermView[] =>
  othersTerms(facts).flatMap(({ rule, of, start, metAt, actor }) => {
    const view = termViewOf(computeTerm(rule, start, calendar), metAt, now);
    const key = `${rule.id} ${of}`;
    return rule.id === 'VIF_APELA' && view.due < now ? [] : [{ ...view, key, actor }];
  });

/** Which measure a record is, or is about alone: the measure itself, a breach of it, a report on it. */
function measuresOf({ measures, breaches, supervisions }: RouteRows) {
  const about = new Map([...breaches, ...supervisions].map(({ id, measureId }) => [id, measureId]));
  const codes = new Map(measures.map(({ id, measure }) => [id, knownMeasure(measure)]));
  return (id: string): ViolenceMeasureCode | null => codes.get(about.get(id) ?? id) ?? null;
}

const knownMeasure = (code: string): ViolenceMeasureCode | null =>
  codesOf(VIOLENCE_MEASURES).find((known) => known === code) ?? null;

async function noticesOf(
  { tx }: ReadingContext,
  { notices }: RouteRows,
  nameOf: (id: string) => string,
): Promise<NoticeView[]> {
  const ids = notices.flatMap(({ institutionId }) => institutionId ?? []);
  const known = new Map(
    (await tx.findBy(institutions, { id: In(ids) })).map(({ id, shortName }) => [id, shortName]),
  );
  return notices
    .map(({ institutionId, recordedBy, caseId: _, routeId: __, recordedAt: ___, ...notice }) => ({
      ...notice,
      institution: institutionId === null ? null : (known.get(institutionId) ?? null),
      by: nameOf(recordedBy),
    }))
    .toReversed();
}

function measureView(row: RouteRows['measures'][number], rows: RouteRows): MeasureView[] {
  const code = knownMeasure(row.measure);
  if (code === null) return [];
  const steps = stepsOf(rows, row.id);
  const now = measureNow(row.text, steps);
  const visits = rows.supervisions.flatMap(({ measureId, at, outcome }) =>
    outcome !== null && (measureId === null || measureId === row.id) ? [{ at, outcome }] : [],
  );
  const { id, resolution, givenAt, text } = row;
  return [
    {
      id,
      measure: code,
      text: now.text,
      resolution,
      judicialFile: row.judicialFile,
      court: row.court,
      givenAt,
      notifiedAt: row.notifiedAt,
      distance: row.distance,
      executes: row.executes,
      supervises: row.supervises,
      entrusted: row.entrusted,
      inForce: now.inForce,
      endedAt: now.endedAt,
      compliance: compliance(
        visits,
        rows.breaches.filter(({ measureId }) => measureId === id),
      ),
      history: [
        { kind: 'dictada', at: givenAt, resolution, text },
        ...steps.map(({ kind, at, resolution: by, text: says }) => ({
          kind,
          at,
          resolution: by,
          text: says,
        })),
      ],
    },
  ];
}

async function viewsOf(
  { tx, now }: ReadingContext,
  routeId: string,
  facts: RouteFacts,
): Promise<GrantedView[]> {
  const none = facts.closedAt !== null || viewFaults(facts).length > 0;
  const rows = await tx.find(violenceViews, { where: { routeId }, order: { grantedAt: 'DESC' } });
  return rows.map(({ id, officer, officerPost, grantedAt, expiresAt }) => ({
    id,
    officer,
    officerPost,
    grantedAt,
    expiresAt,
    over: none || expiresAt <= now,
  }));
}
