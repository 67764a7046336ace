/** The terms of a route that this office owes, kept as dates; as `backend/risk/terms.ts` does. */
import {
  type ViolenceRoute,
  type ViolenceTermRow,
  violenceTermRows,
} from '../../db/entities/index.ts';
import type { ViolenceMeasureCode } from '../../domain/catalogues/violence.ts';
import type { Calendar } from '../../domain/clock/holidays.ts';
import { ruleById, type TermRule } from '../../domain/clock/rules.ts';
import { computeTerm, keeping, type Term, termDue } from '../../domain/clock/terms.ts';
import { ownTerms, type ViolenceTerm } from '../../domain/violence/clocks.ts';
import { refreshDue } from '../cases/due.ts';
import { termViewOf } from '../cases/terms.ts';
import type { When, WritingContext } from '../core/procedure.ts';
import { factsOf, rowsOf } from './course.ts';
import { loadRoute, routeOfCase } from './load.ts';
import type { OwnTermView } from './types.ts';

/** @throws Error for an id that no rule has. */
export function violenceRule(id: string): TermRule {
  const rule = ruleById(id);
  if (rule === null) throw new Error(`The store names a term that no rule has: ${id}.`);
  return rule;
}

/** Works out again which terms run, in the transaction of the act that changed it. */
export async function settleTerms(ctx: WritingContext, routeId: string): Promise<void> {
  const route = await loadRoute(ctx, routeId);
  const wanted = ownTerms(await factsOf(ctx, route, await rowsOf(ctx, route.caseId)));
  const kept = await ctx.tx.findBy(violenceTermRows, { routeId });
  for (const term of wanted) {
    if (kept.some((row) => isMetOtherwise(row, term))) continue;
    const old = kept.find((row) => isSame(row, term));
    if (old === undefined) await insertTerm(ctx, route, term);
    else
      await ctx.tx.update(violenceTermRows, { id: old.id }, { metAt: term.metAt, endedAt: null });
  }
  for (const row of kept)
    if (row.endedAt === null && row.metAt === null && !wanted.some((term) => isSame(row, term)))
      await ctx.tx.update(violenceTermRows, { id: row.id }, { endedAt: ctx.now });
  await refreshDue(ctx.tx, route.caseId);
}

/** After a sheet of risk was recorded or annulled: the terms of a route that goes on follow its level. */
export async function settleRouteOf(ctx: WritingContext, caseId: string): Promise<void> {
  const route = await routeOfCase(ctx.tx, caseId);
  if (route !== null && route.closedAt === null) await settleTerms(ctx, route.id);
}

const isSame = (row: ViolenceTermRow, { rule, of }: ViolenceTerm): boolean =>
  row.rule === rule.id && row.ofId === of;

/** What was met under the level of then stays so: another level asks for nothing again, and was never late. */
const isMetOtherwise = (row: ViolenceTermRow, { rule, of }: ViolenceTerm): boolean =>
  of !== '' && row.ofId === of && row.rule !== rule.id && row.metAt !== null;

async function insertTerm(
  ctx: WritingContext,
  { id: routeId, caseId }: ViolenceRoute,
  { rule, of, start, metAt }: ViolenceTerm,
): Promise<void> {
  await ctx.tx.insert(violenceTermRows, {
    id: ctx.backend.newId(),
    caseId,
    routeId,
    rule: rule.id,
    ofId: of,
    startsAt: start,
    dueAt: termDue(rule, start, ctx.calendar),
    metAt,
    endedAt: null,
  });
}

/**
 * How each stands, in order of its end; what was replaced in time is over without a mark.
 * @param measureOf of the record that a term is about.
 */
export const termViews = (
  rows: readonly ViolenceTermRow[],
  measureOf: (id: string) => ViolenceMeasureCode | null,
  when: When,
): OwnTermView[] =>
  rows
    .filter(({ endedAt, dueAt }) => endedAt === null || endedAt > dueAt)
    .toSorted((a, b) => (`${a.dueAt} ${a.id}` < `${b.dueAt} ${b.id}` ? -1 : 1))
    .map((row) => {
      const view = {
        ...termViewOf(reckoned(row, when.calendar), row.metAt, when.now),
        key: row.id,
        measure: measureOf(row.ofId),
      };
      return row.endedAt === null ? view : { ...view, level: null };
    });

/** The term with the date that the store keeps, and why it is that one. */
export const reckoned = (row: ViolenceTermRow, calendar: Calendar): Term =>
  keeping(computeTerm(violenceRule(row.rule), row.startsAt, calendar), row.dueAt);
