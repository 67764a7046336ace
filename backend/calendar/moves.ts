/**
 * Which terms a change of the calendar moves. Only what is computed, still open and not over at the
 * moment of the change:
 *
 * - a qualification that was made, or a case that was concluded, met its term: it keeps its mark;
 * - a term already over keeps its date and its mark, although the new calendar would end it later;
 * - a term that the new calendar would have ended already keeps its date: it would be marked late
 *   through nobody's delay;
 * - a term over on paper when its case was loaded is not counted at all;
 * - follow-ups stand on the date that a person chose, and what must leave at once on its first one: no
 *   later day without work makes it less urgent. Terms in hours run on the clock.
 *
 * A term that was suspended or extended is counted anew with its changes. What is not kept as a date
 * (an asesoría, the six-monthly review, an answer that nobody gave more time) is always counted with
 * the calendar in use.
 */
import { cases, letters } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { termWith } from '../../domain/clock/changes.ts';
import type { Calendar } from '../../domain/clock/holidays.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { overdueBefore, refreshDue } from '../cases/due.ts';
import { FIRST_ACTION_DAY } from '../cases/round.ts';
import { verificationTermFrom } from '../cases/terms.ts';
import { keepLetterTerm, letterDues } from '../terms/letter.ts';
import { type ChangesOf, recordedChanges } from '../terms/recorded.ts';
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
  const changesOf = await recordedChanges(tx, null, { reasons: false });
  const all = (await openTerms(tx, over)).flatMap(({ start, ...term }): Move[] => {
    const to = endOf({ start, ...term }, calendar, changesOf);
    return to === term.from ? [] : [{ ...term, to }];
  });
  return { moves: all.filter(({ to }) => to >= over), kept: all.filter(({ to }) => to < over) };
}

/** Moves them. @param calendar the one that moves them. */
export async function applyMoves(
  tx: Tx,
  moves: readonly Move[],
  calendar: Calendar,
): Promise<void> {
  for (const move of moves) await apply(tx, move, calendar);
  for (const caseId of new Set(moves.map((move) => move.caseId))) await refreshDue(tx, caseId);
}

async function apply(tx: Tx, move: Move, calendar: Calendar): Promise<void> {
  const { caseId: id, what, subjectId, to } = move;
  switch (what) {
    case 'calificacion':
      await tx.update(cases, { id }, { calificacionDue: to });
      return;
    case 'verificacion':
      await tx.update(cases, { id }, { verificationDue: to });
      return;
    case 'respuesta': {
      const { deliveredAt } = await tx.findOneByOrFail(letters, { id: subjectId });
      await keepLetterTerm(
        { tx, calendar },
        { id: subjectId, caseId: id, deliveredAt: deliveredAt ?? to },
      );
      return;
    }
  }
}

interface OpenTerm extends Pick<Move, 'caseId' | 'number' | 'what' | 'subjectId' | 'from'> {
  /**
   * Of a qualification, the reception, and of an answer, the delivery of its letter, ISO UTC; of a
   * verification, the first action, YYYY-MM-DD.
   */
  readonly start: string;
}

/**
 * By number of case. The first 24 hours of a qualification run on the clock: only the extended one
 * is asked for. What was over on paper when its case was loaded is over now too.
 * @param over what ended before this instant is over, ISO UTC.
 */
const openTerms = (tx: Tx, over: string): Promise<OpenTerm[]> =>
  tx.query(
    `SELECT c.id AS "caseId", c.number_text AS number, 'calificacion' AS what,
       c.id AS "subjectId", c.calificacion_due AS "from", c.received_at AS start
     FROM cases c WHERE c.state = 'recibido' AND c.calificacion_rule = ? AND c.calificacion_due >= ?
     UNION ALL
     SELECT c.id, c.number_text, 'verificacion', c.id, c.verification_due, ${FIRST_ACTION_DAY}
     FROM cases c WHERE c.state <> 'concluido' AND c.verification_due >= ?
     UNION ALL
     SELECT c.id, c.number_text, 'respuesta', l.id, l.reminder_due, l.delivered_at
     FROM letters l JOIN cases c ON c.id = l.case_id
     WHERE l.state = 'signed' AND l.answered_at IS NULL AND l.reminder_due >= ?
     ORDER BY number`,
    [TERM_RULES.DNA_CALIF_EXT.id, over, over, over],
  );

function endOf(
  { caseId, what, subjectId, start }: OpenTerm,
  calendar: Calendar,
  changesOf: ChangesOf,
): string {
  switch (what) {
    case 'calificacion':
      return termWith(TERM_RULES.DNA_CALIF_EXT, start, calendar, changesOf('DNA_CALIF', caseId))
        .due;
    case 'verificacion':
      return verificationTermFrom(start, calendar, changesOf('DNA_VERIF', caseId)).due;
    case 'respuesta':
      return letterDues(start, calendar, changesOf('LETTER_REMINDER', subjectId)).reminderDue;
  }
}
