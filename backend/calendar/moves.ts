/**
 * Which terms a change of the calendar moves. Only what is computed, still open and not over at the
 * moment of the change:
 *
 * - a qualification that was made, or a case that was concluded, met its term: it keeps its mark;
 * - a term already over keeps its date and its mark, although the new calendar would end it later;
 * - a term that the new calendar would have ended already keeps its date: it would be marked late
 *   through nobody's delay;
 * - a term over on paper when its case was loaded is not counted at all;
 * - follow-ups stand on the date that a person chose; only what was counted from an agreed day moves
 *   (Código Civil, art. 183.5). What must leave at once stands on its first date: no later day without
 *   work makes it less urgent. Terms in hours run on the clock.
 *
 * What is not kept as a date (the wait for an answer, the six-monthly review) is always counted with
 * the calendar in use.
 */
import { cases, followups } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import type { Calendar } from '../../domain/clock/holidays.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { termDue } from '../../domain/clock/terms.ts';
import { payableUntil } from '../../domain/law/instalments.ts';
import { endOfDay, overdueBefore, refreshDue } from '../cases/due.ts';
import { FIRST_ACTION_DAY } from '../cases/round.ts';
import { verificationTermFrom } from '../cases/terms.ts';
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
  const all = (await openTerms(tx, over)).flatMap(({ start, ...term }): Move[] => {
    const to = endOf({ start, ...term }, calendar);
    return to === term.from ? [] : [{ ...term, to }];
  });
  return { moves: all.filter(({ to }) => to >= over), kept: all.filter(({ to }) => to < over) };
}

/** Moves them. */
export async function applyMoves(tx: Tx, moves: readonly Move[]): Promise<void> {
  for (const { caseId, what, to, followupId } of moves)
    if (followupId !== null)
      await tx.update(followups, { id: followupId }, { dueOn: dateInLima(to) });
    else
      await tx.update(
        cases,
        { id: caseId },
        what === 'calificacion' ? { calificacionDue: to } : { verificationDue: to },
      );
  for (const caseId of new Set(moves.map((move) => move.caseId))) await refreshDue(tx, caseId);
}

interface OpenTerm extends Omit<Move, 'to'> {
  /**
   * Of a qualification, the reception, ISO UTC; of a verification, the first action, and of a follow-up
   * the agreed day, YYYY-MM-DD.
   */
  readonly start: string;
}

/**
 * By number of case. The first 24 hours of a qualification run on the clock: only the extended one
 * is asked for. What was over on paper when its case was loaded is over now too.
 * @param over what ended before this instant is over, ISO UTC.
 */
async function openTerms(tx: Tx, over: string): Promise<OpenTerm[]> {
  const rows: OpenTerm[] = await tx.query(
    `SELECT c.id AS "caseId", c.number_text AS number, 'calificacion' AS what,
       c.calificacion_due AS "from", c.received_at AS start, NULL AS "followupId"
     FROM cases c WHERE c.state = 'recibido' AND c.calificacion_rule = ? AND c.calificacion_due >= ?
     UNION ALL
     SELECT c.id, c.number_text, 'verificacion', c.verification_due, ${FIRST_ACTION_DAY}, NULL
     FROM cases c WHERE c.state <> 'concluido' AND c.verification_due >= ?
     UNION ALL
     SELECT c.id, c.number_text, 'seguimiento', f.due_on, f.counted_from, f.id
     FROM followups f JOIN cases c ON c.id = f.case_id
     WHERE f.state = 'pending' AND f.counted_from IS NOT NULL AND f.due_on >= ?
     ORDER BY number`,
    [TERM_RULES.DNA_CALIF_EXT.id, over, over, dateInLima(over)],
  );
  return rows.map((row) =>
    row.what === 'seguimiento' ? { ...row, from: endOfDay(row.from) } : row,
  );
}

function endOf({ what, start }: OpenTerm, calendar: Calendar): string {
  switch (what) {
    case 'calificacion':
      return termDue(TERM_RULES.DNA_CALIF_EXT, start, calendar);
    case 'verificacion':
      return verificationTermFrom(start, calendar).due;
    case 'seguimiento':
      return endOfDay(payableUntil(start, calendar));
  }
}
