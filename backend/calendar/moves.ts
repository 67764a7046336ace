/**
 * Which terms a change of the calendar moves. Only what is computed, still open and not over at the
 * moment of the change:
 *
 * - a qualification that was made, or a case that was concluded, met its term: it keeps its mark;
 * - a term already over keeps its date and its mark, although the new calendar would end it later;
 * - a term that the new calendar would have ended already keeps its date: it would be marked late
 *   through nobody's delay;
 * - a term of the procedure for riesgo that ends on the eighteenth birthday ends on no other day;
 * - a term over on paper when its case was loaded is not counted at all;
 * - follow-ups stand on the date that a person chose, and what must leave at once on its first one: no
 *   later day without work makes it less urgent. Terms in hours run on the clock.
 *
 * What is not kept as a date (the wait for an answer, the six-monthly review) is always counted with
 * the calendar in use.
 */
import { cases, riskTermRows } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import type { Calendar } from '../../domain/clock/holidays.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { termDue } from '../../domain/clock/terms.ts';
import { overdueBefore, refreshDue } from '../cases/due.ts';
import { FIRST_ACTION_DAY } from '../cases/round.ts';
import { verificationTermFrom } from '../cases/terms.ts';
import { riskRule } from '../risk/terms.ts';
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
  const all = (await openTerms(tx, over)).flatMap((term): Move[] => {
    const { caseId, number, what, from, termId, rule } = term;
    const to = endOf(term, calendar);
    const risk = termId === null || rule === null ? null : { termId, rule };
    return to === from ? [] : [{ caseId, number, what, risk, from, to }];
  });
  return { moves: all.filter(({ to }) => to >= over), kept: all.filter(({ to }) => to < over) };
}

/** Moves them. */
export async function applyMoves(tx: Tx, moves: readonly Move[]): Promise<void> {
  for (const { caseId, what, to, risk } of moves)
    if (risk !== null) await tx.update(riskTermRows, { id: risk.termId }, { dueAt: to });
    else
      await tx.update(
        cases,
        { id: caseId },
        what === 'calificacion' ? { calificacionDue: to } : { verificationDue: to },
      );
  for (const caseId of new Set(moves.map((move) => move.caseId))) await refreshDue(tx, caseId);
}

interface OpenTerm extends Pick<Move, 'caseId' | 'number' | 'what' | 'from'> {
  /**
   * Of a qualification, the reception, ISO UTC; of a verification, the first action, YYYY-MM-DD; of a
   * procedure for riesgo, the act it runs from, ISO UTC.
   */
  readonly start: string;
  /** Of a procedure for riesgo. */
  readonly termId: string | null;
  readonly rule: string | null;
  /** In the rule's unit. */
  readonly amount: number | null;
}

/**
 * By number of case. The first 24 hours of a qualification run on the clock: only the extended one
 * is asked for. What was over on paper when its case was loaded is over now too.
 * @param over what ended before this instant is over, ISO UTC.
 */
const openTerms = (tx: Tx, over: string): Promise<OpenTerm[]> =>
  tx.query(
    `SELECT c.id AS "caseId", c.number_text AS number, 'calificacion' AS what,
       c.calificacion_due AS "from", c.received_at AS start,
       NULL AS "termId", NULL AS rule, NULL AS amount
     FROM cases c WHERE c.state = 'recibido' AND c.calificacion_rule = ? AND c.calificacion_due >= ?
     UNION ALL
     SELECT c.id, c.number_text, 'verificacion', c.verification_due, ${FIRST_ACTION_DAY},
       NULL, NULL, NULL
     FROM cases c WHERE c.state <> 'concluido' AND c.verification_due >= ?
     UNION ALL
     SELECT c.id, c.number_text, 'riesgo', t.due_at, t.starts_at, t.id, t.rule, t.amount
     FROM risk_terms t JOIN cases c ON c.id = t.case_id
     WHERE c.state <> 'concluido' AND t.met_at IS NULL AND t.ended_at IS NULL AND t.fixed = 0
       AND t.due_at >= ?
     ORDER BY number`,
    [TERM_RULES.DNA_CALIF_EXT.id, over, over, over],
  );

function endOf({ what, start, rule, amount }: OpenTerm, calendar: Calendar): string {
  if (rule !== null && amount !== null) return termDue(riskRule(rule, amount), start, calendar);
  return what === 'calificacion'
    ? termDue(TERM_RULES.DNA_CALIF_EXT, start, calendar)
    : verificationTermFrom(start, calendar).due;
}
