import { type TermChange, termWith } from '../../domain/clock/changes.ts';
import type { Calendar } from '../../domain/clock/holidays.ts';
import { instantFromLima } from '../../domain/clock/lima.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { keeping, type Term } from '../../domain/clock/terms.ts';
import { alertLevel } from '../../domain/clock/urgency.ts';
import type { When } from '../core/procedure.ts';
import type { ChangesOf } from '../terms/recorded.ts';
import { isOldTerm, wasOverOnPaper } from './due.ts';
import type { LoadedCase } from './load.ts';
import type { QualificationView, TermStatus, TermView } from './types.ts';

/**
 * The terms of a case, each with why it ends when it does. A term met late or extended late keeps
 * its mark for ever (demuna.md §2.9).
 * @param firstActionOn YYYY-MM-DD: `firstActionDay` of the case.
 * @param changesOf its suspensions and extensions.
 */
export function termsOf(
  found: LoadedCase,
  qualifications: readonly QualificationView[],
  firstActionOn: string | null,
  changesOf: ChangesOf,
  when: When,
): TermView[] {
  return [
    ...qualificationTerms(found, qualifications, changesOf, when),
    ...verificationTerm(found, firstActionOn, changesOf, when),
  ];
}

function qualificationTerms(
  found: LoadedCase,
  qualifications: readonly QualificationView[],
  changesOf: ChangesOf,
  { now, calendar }: When,
): TermView[] {
  // Loaded already qualified: its term ran on paper.
  if (found.calificacionDue === null) return [];
  const decidedAt = qualifications.find(({ kind }) => kind === 'decision')?.happenedAt ?? null;
  const extendedAt = qualifications.find(({ kind }) => kind === 'extension')?.happenedAt ?? null;
  const changes = changesOf('DNA_CALIF', found.id);
  // What was decided after the extension touches the second term alone: the first keeps its mark.
  const before = changes.filter(({ recordedAt }) => extendedAt === null || recordedAt < extendedAt);
  const first = termWith(TERM_RULES.DNA_CALIF, found.receivedAt, calendar, before);
  const old = isOldTerm(found);
  if (extendedAt === null) return [termViewOf(first, decidedAt, now, { old, changes })];

  const second = keeping(
    termWith(TERM_RULES.DNA_CALIF_EXT, found.receivedAt, calendar, changes),
    found.calificacionDue,
  );
  const inTime = alertLevel(first.start, first.due, extendedAt) !== 'black';
  const status: TermStatus = old ? 'not_counted' : inTime ? 'extended' : 'overdue';
  return [
    { ...termViewOf(first, null, now, { old, changes: before }), status, level: null },
    termViewOf(second, decidedAt, now, { old, changes }),
  ];
}

/**
 * Six months from the first defence action since the last reopening (RDNA 32.2); over when the case
 * is concluded.
 */
function verificationTerm(
  found: LoadedCase,
  firstActionOn: string | null,
  changesOf: ChangesOf,
  { now, calendar }: When,
): TermView[] {
  if (found.verificationDue === null || firstActionOn === null) return [];
  const changes = changesOf('DNA_VERIF', found.id);
  const term = keeping(
    verificationTermFrom(firstActionOn, calendar, changes),
    found.verificationDue,
  );
  const old = wasOverOnPaper(found, found.verificationDue);
  return [termViewOf(term, found.concludedAt, now, { old, changes })];
}

/** @param startedOn YYYY-MM-DD, Lima: the day of the first defence action. */
export const verificationTermFrom = (
  startedOn: string,
  calendar: Calendar,
  changes: readonly TermChange[] = [],
): Term => termWith(TERM_RULES.DNA_VERIF, instantFromLima(startedOn, '00:00'), calendar, changes);

const NO_PAST: Past = { old: false, changes: [] };

interface Past {
  /** Over before the case was loaded from paper. */
  readonly old: boolean;
  readonly changes: readonly TermChange[];
}

/** A term as it is shown. @param metAt ISO UTC, null while it runs. */
export function termViewOf(
  term: Term,
  metAt: string | null,
  now: string,
  { old, changes }: Past = NO_PAST,
): TermView {
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
    changed: changes.length > 0,
    explanation,
  };
}

function statusOf(met: boolean, over: boolean): TermStatus {
  if (met) return over ? 'met_late' : 'met';
  return over ? 'overdue' : 'running';
}
