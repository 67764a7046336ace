/** The terms of a conciliation (RDNA 38): stored with their end, seen in the trays, met or over for ever. */
import { IsNull } from 'typeorm';
import {
  followups,
  type HearingCourse,
  type HearingTerm,
  hearingCourses,
  hearingTerms,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { computeTerm, keeping, type Term, termDue } from '../../domain/clock/terms.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { endOfDay, refreshDue } from '../cases/due.ts';
import { termViewOf } from '../cases/terms.ts';
import type { TermReason, TermView } from '../cases/types.ts';
import type { When, WritingContext } from '../core/procedure.ts';
import { insertDate, settleDate } from './dates.ts';

export const HEARING_RULES = {
  CON_INVITA: TERM_RULES.CON_INVITA,
  CON_AUD_MAX: TERM_RULES.CON_AUD_MAX,
  CON_INVITA2: TERM_RULES.CON_INVITA2,
  CON_DURACION: TERM_RULES.CON_DURACION,
} as const;
export type HearingRule = keyof typeof HEARING_RULES;

type Course = Pick<HearingCourse, 'id' | 'caseId' | 'kind'>;

/** A compromiso has no such term: RDNA 47–51 give none. @param startAt ISO UTC. */
export async function startTerm(
  ctx: WritingContext,
  course: Course,
  ruleId: HearingRule,
  startAt: string,
): Promise<void> {
  if (course.kind !== 'conciliacion') return;
  const { id: courseId, caseId } = course;
  const rule = HEARING_RULES[ruleId];
  const dueAt = termDue(rule, startAt, ctx.calendar);
  const followupId = await insertDate(ctx, {
    caseId,
    kind: 'plazo_audiencia',
    task: `${rule.label} (${rule.norm})`,
    dueOn: dateInLima(dueAt),
  });
  await ctx.tx.insert(hearingTerms, {
    id: ctx.backend.newId(),
    caseId,
    courseId,
    ruleId,
    startAt,
    dueAt,
    followupId,
    metAt: null,
    endedAt: null,
  });
}

const running = (tx: Tx, courseId: string, ruleId?: HearingRule): Promise<HearingTerm[]> =>
  tx.findBy(hearingTerms, {
    courseId,
    metAt: IsNull(),
    endedAt: IsNull(),
    ...(ruleId === undefined ? {} : { ruleId }),
  });

export const runs = async (tx: Tx, courseId: string, ruleId: HearingRule): Promise<boolean> =>
  (await running(tx, courseId, ruleId)).length > 0;

/** @param metAt ISO UTC. */
export async function meetTerm(
  ctx: WritingContext,
  courseId: string,
  ruleId: HearingRule,
  metAt: string,
): Promise<void> {
  for (const { id, followupId, caseId } of await running(ctx.tx, courseId, ruleId)) {
    await ctx.tx.update(hearingTerms, { id }, { metAt });
    await settleDate(ctx, { id: followupId, caseId }, metAt);
  }
}

/** Nothing of them has to be met any more. */
export async function endTerms(ctx: WritingContext, courseId: string): Promise<void> {
  for (const { id, followupId, caseId } of await running(ctx.tx, courseId)) {
    await ctx.tx.update(hearingTerms, { id }, { endedAt: ctx.now });
    await settleDate(ctx, { id: followupId, caseId }, null);
  }
}

/** Another end of terms that run: by agreement, or because the calendar changed. @param dueAt ISO UTC. */
export async function moveTerm(
  tx: Tx,
  { id, caseId, followupId }: Pick<HearingTerm, 'id' | 'caseId' | 'followupId'>,
  dueAt: string,
): Promise<void> {
  await tx.update(hearingTerms, { id }, { dueAt });
  await tx.update(followups, { id: followupId, state: 'pending' }, { dueOn: dateInLima(dueAt) });
  await refreshDue(tx, caseId);
}

/** The last day of the conciliation is another one (RDNA 38.8). @param until YYYY-MM-DD. */
export async function extendDuration(tx: Tx, courseId: string, until: string): Promise<void> {
  for (const term of await running(tx, courseId, 'CON_DURACION'))
    await moveTerm(tx, term, endOfDay(until));
}

/** In the order in which they began, each with why it ends when it does. */
export async function hearingTermsOf(
  tx: Tx,
  course: HearingCourse,
  when: When,
): Promise<readonly TermView[]> {
  const rows = await tx.find(hearingTerms, {
    where: { courseId: course.id },
    order: { startAt: 'ASC', id: 'ASC' },
  });
  return rows
    .filter(({ metAt, endedAt }) => metAt !== null || endedAt === null)
    .map((row) => termViewOf(termOf(row, course, when), row.metAt, when.now));
}

function termOf(
  { ruleId, startAt, dueAt }: HearingTerm,
  { extendedUntil }: Pick<HearingCourse, 'extendedUntil'>,
  { calendar }: When,
): Term {
  const rule = ruleOf(ruleId);
  const term = computeTerm(HEARING_RULES[rule], startAt, calendar);
  if (rule !== 'CON_DURACION' || extendedUntil === null) return keeping(term, dueAt);
  const agreed = `Se amplió hasta el ${shortDate(extendedUntil)} por acuerdo de las partes (RDNA 38.8).`;
  return { ...term, due: dueAt, explanation: `${term.explanation} ${agreed}` };
}

export const ruleOf = (id: string): HearingRule => {
  const rule = (Object.keys(HEARING_RULES) as HearingRule[]).find((known) => known === id);
  if (rule === undefined) throw new Error('The store holds a term that no hearing has.');
  return rule;
};

/** Why a term stands in a tray on its day; null for a follow-up of another kind. */
export async function whyHearingTerm(
  tx: Tx,
  followupId: string,
  when: When,
): Promise<TermReason | null> {
  const row = await tx.findOneBy(hearingTerms, { followupId });
  if (row === null) return null;
  const course = await tx.findOneByOrFail(hearingCourses, { id: row.courseId });
  const { rule, explanation } = termOf(row, course, when);
  return { label: rule.label, verified: rule.verified, explanation };
}
