/** The answer that a document received asks for: until when, and why, in Spanish. */
import type { AnswerTerm } from './catalogues/received.ts';
import { END_OF_DAY } from './clock/count.ts';
import { endWords } from './clock/explain.ts';
import type { Calendar } from './clock/holidays.ts';
import { instantFromLima } from './clock/lima.ts';
import { TERM_RULES, type TermRule, type TermUnit } from './clock/rules.ts';
import { computeTerm, keeping } from './clock/terms.ts';

/** The term as the document states it. */
export interface StatedTerm {
  readonly kind: AnswerTerm;
  /** Of terms in days and hours; null for the others. */
  readonly amount: number | null;
  /** The last day, YYYY-MM-DD, of a term that is a date; null for the others. */
  readonly until: string | null;
}

export interface AnswerDue {
  /** Last instant in term, ISO UTC. */
  readonly due: string;
  /** Spanish: the rule, its norm, the days it jumps over. */
  readonly explanation: string;
  /** False: *por verificar*. */
  readonly verified: boolean;
}

/** Longest term that is typed as an amount, in its unit. */
export const MOST_ANSWER = 365;

const UNITS: Readonly<Partial<Record<AnswerTerm, TermUnit>>> = {
  dias_habiles: 'working_days',
  dias_calendario: 'calendar_days',
  horas: 'hours',
};

/** Whether the term is an amount of days or hours. */
export const isCounted = (kind: string): boolean => kind in UNITS;

/** Whether a change of the calendar moves it: what runs on days does; hours and a date do not. */
export const movesWithCalendar = (kind: string): boolean =>
  kind === 'ley' || kind === 'dias_habiles' || kind === 'dias_calendario';

/**
 * Until when the answer is due; null when none is asked for. Who asks without a term of its own is
 * answered within that of reports (TUO Ley 27444, art. 143.3). Days count from the day after the
 * document came in, and a last day without work passes to the next (arts. 144.1, 145.2); a date that
 * the document fixes stands as it is.
 * @param receivedAt ISO UTC.
 * @param kept the end that the store keeps, ISO UTC: one that was met or over when the calendar changed
 * does not move, and its explanation says so. Absent or null: as counted.
 */
export function answerDue(
  term: StatedTerm,
  receivedAt: string,
  calendar: Calendar,
  kept: string | null = null,
): AnswerDue | null {
  if (term.kind === 'ninguno') return null;
  if (term.kind === 'fecha') return term.until === null ? null : onDay(term.until);
  const rule = ruleOf(term);
  if (rule === null) return null;
  const counted = computeTerm(rule, receivedAt, calendar);
  const { due, explanation } = keeping(counted, kept ?? counted.due);
  return { due, explanation, verified: rule.verified };
}

/** The rule of a term that is counted; null for what is not. */
function ruleOf({ kind, amount }: StatedTerm): TermRule | null {
  if (kind === 'ley') return TERM_RULES.INF_TERCERO;
  const unit = UNITS[kind];
  if (unit === undefined || amount === null) return null;
  return {
    id: 'RECEIVED_ANSWER',
    label: 'Respuesta a un documento recibido',
    amount,
    unit,
    norm: 'el plazo que da el documento',
    verified: true,
  };
}

function onDay(day: string): AnswerDue {
  const due = instantFromLima(day, END_OF_DAY);
  return {
    due,
    explanation: `El documento fija el último día: ${endWords('calendar_days', due)}.`,
    verified: true,
  };
}

/** The office's own number of a document: `R-0012-2026`. */
export const receivedNumber = (n: number, year: number): string =>
  `R-${String(n).padStart(4, '0')}-${year}`;
