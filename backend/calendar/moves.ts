/**
 * Which terms a change of the calendar moves. Only what is computed, still open and not over at the
 * moment of the change:
 *
 * - a qualification that was made, or a case that was concluded, met its term: it keeps its mark;
 * - a term already over keeps its date and its mark, although the new calendar would end it later;
 * - a term that the new calendar would have ended already keeps its date: it would be marked late
 *   through nobody's delay;
 * - a term over on paper when its case was loaded is not counted at all;
 * - a conciliation that its parties extended ends on the day they agreed on;
 * - follow-ups stand on the date that a person chose, and what must leave at once on its first one: no
 *   later day without work makes it less urgent. Terms in hours run on the clock.
 *
 * What is not kept as a date (the wait for an answer, the six-monthly review) is always counted with
 * the calendar in use.
 */
import { cases, hearingTerms } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import type { Calendar } from '../../domain/clock/holidays.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { termDue } from '../../domain/clock/terms.ts';
import { overdueBefore, refreshDue } from '../cases/due.ts';
import { FIRST_ACTION_DAY } from '../cases/round.ts';
import { verificationTermFrom } from '../cases/terms.ts';
import { HEARING_RULES, moveTerm, ruleOf } from '../hearings/terms.ts';
import type { Move } from './types.ts';

export interface Recount {
  /** By number of case. */
  readonly moves: readonly Move[];
  /** Would have ended before now: they keep their date. */
  readonly kept: readonly Move[];
}

/** What the calendar would move. @param now ISO UTC. */
export async function recount(tx: Tx, now: string, calendar: Calendar): Promise<Recount> {
  const over = overdueBefore(now);
  const all = (await openTerms(tx, over)).flatMap(({ start, rule, ...term }): Move[] => {
    const to = endOf({ start, rule, ...term }, calendar);
    return to === term.from ? [] : [{ ...term, to }];
  });
  return { moves: all.filter(({ to }) => to >= over), kept: all.filter(({ to }) => to < over) };
}

/** Moves them. */
export async function applyMoves(tx: Tx, moves: readonly Move[]): Promise<void> {
  for (const { caseId, what, termId, to } of moves)
    if (termId !== null) await moveHearingTerm(tx, termId, to);
    else
      await tx.update(
        cases,
        { id: caseId },
        what === 'calificacion' ? { calificacionDue: to } : { verificationDue: to },
      );
  for (const caseId of new Set(moves.map((move) => move.caseId))) await refreshDue(tx, caseId);
}

/** One of a conciliation, and what stands of it in the trays. */
async function moveHearingTerm(tx: Tx, id: string, to: string): Promise<void> {
  const term = await tx.findOneBy(hearingTerms, { id });
  if (term !== null) await moveTerm(tx, term, to);
}

interface OpenTerm extends Pick<Move, 'caseId' | 'number' | 'what' | 'termId' | 'from'> {
  /**
   * Of a qualification, the reception, ISO UTC; of a verification, the first action, YYYY-MM-DD; of a
   * conciliation, the instant its term runs from, ISO UTC.
   */
  readonly start: string;
  /** Of a conciliation, id of its rule. */
  readonly rule: string | null;
}

/**
 * By number of case. The first 24 hours of a qualification run on the clock: only the extended one
 * is asked for. What was over on paper when its case was loaded is over now too.
 * @param over what ended before this instant is over, ISO UTC.
 */
const openTerms = (tx: Tx, over: string): Promise<OpenTerm[]> =>
  tx.query(
    `SELECT c.id AS "caseId", c.number_text AS number, 'calificacion' AS what,
       c.calificacion_due AS "from", c.received_at AS start, NULL AS "termId", NULL AS rule
     FROM cases c WHERE c.state = 'recibido' AND c.calificacion_rule = ? AND c.calificacion_due >= ?
     UNION ALL
     SELECT c.id, c.number_text, 'verificacion', c.verification_due, ${FIRST_ACTION_DAY}, NULL, NULL
     FROM cases c WHERE c.state <> 'concluido' AND c.verification_due >= ?
     UNION ALL
     SELECT c.id, c.number_text, 'conciliacion', t.due_at, t.start_at, t.id, t.rule_id
     FROM hearing_terms t JOIN cases c ON c.id = t.case_id
       JOIN hearing_courses h ON h.id = t.course_id
     WHERE t.met_at IS NULL AND t.ended_at IS NULL AND t.due_at >= ?
       AND (t.rule_id <> 'CON_DURACION' OR h.extended_until IS NULL)
     ORDER BY number`,
    [TERM_RULES.DNA_CALIF_EXT.id, over, over, over],
  );

function endOf({ what, start, rule }: Omit<OpenTerm, 'termId'>, calendar: Calendar): string {
  if (rule !== null) return termDue(HEARING_RULES[ruleOf(rule)], start, calendar);
  return what === 'calificacion'
    ? termDue(TERM_RULES.DNA_CALIF_EXT, start, calendar)
    : verificationTermFrom(start, calendar).due;
}
