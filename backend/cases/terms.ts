import type { Calendar } from '../../domain/clock/holidays.ts';
import { instantFromLima } from '../../domain/clock/lima.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { computeTerm, keeping, type Term } from '../../domain/clock/terms.ts';
import { alertLevel } from '../../domain/clock/urgency.ts';
import type { When } from '../core/procedure.ts';
import { isOldTerm, wasOverOnPaper } from './due.ts';
import type { LoadedCase } from './load.ts';
import type { QualificationView, TermStatus, TermView } from './types.ts';

/**
 * The terms of a case, each with why it ends when it does. A term met late or extended late keeps
 * its mark for ever (demuna.md §2.9).
 * @param firstActionOn YYYY-MM-DD: `firstActionDay` of the case.
 */
export function termsOf(
  found: LoadedCase,
  qualifications: readonly QualificationView[],
  firstActionOn: string | null,
  when: When,
): TermView[] {
  return [
    ...qualificationTerms(found, qualifications, when),
    ...verificationTerm(found, firstActionOn, when),
  ];
}

function qualificationTerms(
  found: LoadedCase,
  qualifications: readonly QualificationView[],
  { now, calendar }: When,
): TermView[] {
  // Loaded already qualified: its term ran on paper.
  if (found.calificacionDue === null) return [];
  const decidedAt = qualifications.find(({ kind }) => kind === 'decision')?.happenedAt ?? null;
  const extendedAt = qualifications.find(({ kind }) => kind === 'extension')?.happenedAt ?? null;
  const first = computeTerm(TERM_RULES.DNA_CALIF, found.receivedAt, calendar);
  const old = isOldTerm(found);
  if (extendedAt === null) return [viewOf(first, decidedAt, now, old)];

  const second = keeping(
    computeTerm(TERM_RULES.DNA_CALIF_EXT, found.receivedAt, calendar),
    found.calificacionDue,
  );
  const inTime = alertLevel(first.start, first.due, extendedAt) !== 'black';
  const status: TermStatus = old ? 'not_counted' : inTime ? 'extended' : 'overdue';
  return [
    { ...viewOf(first, null, now, old), status, level: null },
    viewOf(second, decidedAt, now, old),
  ];
}

/**
 * Six months from the first defence action since the last reopening (RDNA 32.2); over when the case
 * is concluded.
 */
function verificationTerm(
  found: LoadedCase,
  firstActionOn: string | null,
  { now, calendar }: When,
): TermView[] {
  if (found.verificationDue === null || firstActionOn === null) return [];
  const term = keeping(verificationTermFrom(firstActionOn, calendar), found.verificationDue);
  const old = wasOverOnPaper(found, found.verificationDue);
  return [viewOf(term, found.concludedAt, now, old)];
}

/** @param startedOn YYYY-MM-DD, Lima: the day of the first defence action. */
export const verificationTermFrom = (startedOn: string, calendar: Calendar): Term =>
  computeTerm(TERM_RULES.DNA_VERIF, instantFromLima(startedOn, '00:00'), calendar);

/**
 * How a term stands. @param metAt null: not yet. @param old over on paper already: not counted here.
 */
export function viewOf(term: Term, metAt: string | null, now: string, old: boolean): TermView {
  const { rule, start, due, explanation } = term;
  const over = alertLevel(start, due, metAt ?? now) === 'black';
  const status = old ? 'not_counted' : statusOf(metAt !== null, over);
  return {
    id: rule.id,
    label: rule.label,
    start,
    due,
    status,
    level: metAt === null && !old ? alertLevel(start, due, now) : null,
    metAt,
    norm: rule.norm,
    verified: rule.verified,
    explanation,
  };
}

function statusOf(met: boolean, over: boolean): TermStatus {
  if (met) return over ? 'met_late' : 'met';
  return over ? 'overdue' : 'running';
}
