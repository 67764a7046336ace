/**
 * The terms of a procedure, kept as dates so that worklists know them and a change of the calendar
 * moves them. What was met late, or was over when something replaced it, keeps its date and its mark.
 */
import { type RiskProcedure, type RiskTermRow, riskTermRows } from '../../db/entities/index.ts';
import { END_OF_DAY } from '../../domain/clock/count.ts';
import type { Calendar } from '../../domain/clock/holidays.ts';
import { dateInLima, instantFromLima } from '../../domain/clock/lima.ts';
import { ruleById, type TermRule } from '../../domain/clock/rules.ts';
import { computeTerm, keeping, type Term, termDue } from '../../domain/clock/terms.ts';
import { type RiskTerm, riskTerms } from '../../domain/law/risk-course.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { refreshDue } from '../cases/due.ts';
import { termViewOf } from '../cases/terms.ts';
import type { TermView } from '../cases/types.ts';
import type { When, WritingContext } from '../core/procedure.ts';
import { factsOf, rowsOf } from './facts.ts';
import { loadProcedure } from './load.ts';

/** The rule by its id, as long as it was made. @throws Error for an id that no rule has. */
export function riskRule(id: string, amount: number): TermRule {
  const rule = ruleById(id);
  if (rule === null) throw new Error(`The store names a term that no rule has: ${id}.`);
  return { ...rule, amount };
}

/** Works out again which terms run, in the transaction of the act that changed it. */
export async function settleTerms(ctx: WritingContext, procedureId: string): Promise<void> {
  const procedure = await loadProcedure(ctx, procedureId);
  const wanted = riskTerms(await factsOf(ctx, procedure, await rowsOf(ctx, procedure)));
  const kept = await ctx.tx.findBy(riskTermRows, { procedureId });
  for (const term of wanted) {
    const old = kept.find((row) => isSame(row, term));
    if (old === undefined) await insertTerm(ctx, procedure, term);
    else await refreshTerm(ctx, old, term);
  }
  for (const row of kept)
    if (row.endedAt === null && row.metAt === null && !wanted.some((term) => isSame(row, term)))
      await ctx.tx.update(riskTermRows, { id: row.id }, { endedAt: ctx.now });
  await refreshDue(ctx.tx, procedure.caseId);
}

const isSame = (row: RiskTermRow, { rule, of }: RiskTerm): boolean =>
  row.rule === rule.id && row.ofId === of;

async function insertTerm(
  ctx: WritingContext,
  { id: procedureId, caseId }: RiskProcedure,
  term: RiskTerm,
): Promise<void> {
  await ctx.tx.insert(riskTermRows, {
    id: ctx.backend.newId(),
    caseId,
    procedureId,
    rule: term.rule.id,
    amount: term.rule.amount,
    ofId: term.of,
    startsAt: term.start,
    ...endOf(term, ctx.calendar),
    metAt: term.metAt,
    endedAt: null,
  });
}

/** Its date stays, unless it was made longer. */
async function refreshTerm(ctx: WritingContext, row: RiskTermRow, term: RiskTerm): Promise<void> {
  const { amount } = term.rule;
  await ctx.tx.update(
    riskTermRows,
    { id: row.id },
    {
      metAt: term.metAt,
      endedAt: null,
      ...(amount === row.amount ? {} : { amount, ...endOf(term, ctx.calendar) }),
    },
  );
}

function endOf(
  { rule, start, notAfter }: RiskTerm,
  calendar: Calendar,
): Pick<RiskTermRow, 'dueAt' | 'fixed'> {
  const due = termDue(rule, start, calendar);
  const last = notAfter === null ? due : instantFromLima(notAfter, END_OF_DAY);
  return last < due ? { dueAt: last, fixed: true } : { dueAt: due, fixed: false };
}

/** How each term stands, in order of its end; what was replaced in time is over without a mark. */
export const termViews = (rows: readonly RiskTermRow[], when: When): TermView[] =>
  rows
    .filter(({ endedAt, dueAt }) => endedAt === null || endedAt > dueAt)
    .toSorted((a, b) => (`${a.dueAt} ${a.id}` < `${b.dueAt} ${b.id}` ? -1 : 1))
    .map((row) => rowView(row, when));

function rowView(row: RiskTermRow, { now, calendar }: When): TermView {
  const view = termViewOf(reckoned(row, calendar), row.metAt, now);
  return row.endedAt === null ? view : { ...view, level: null };
}

/** The term with the date that the store keeps, and why it is that one. */
export function reckoned(row: RiskTermRow, calendar: Calendar): Term {
  const term = computeTerm(riskRule(row.rule, row.amount), row.startsAt, calendar);
  if (!row.fixed) return keeping(term, row.dueAt);
  const day = shortDate(dateInLima(row.dueAt));
  return {
    ...term,
    due: row.dueAt,
    explanation: `${term.explanation} Termina antes, el ${day}: ese día cumple 18 años y las medidas cesan (DL 1297, art. 42).`,
  };
}
