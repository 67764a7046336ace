/**
 * Which terms a change of the calendar moves. Only what is computed, still open and not over at the
 * moment of the change:
 *
 * - a qualification that was made, or a case that was concluded, met its term: it keeps its mark;
 * - a term already over keeps its date and its mark, although the new calendar would end it later;
 * - a term that the new calendar would have ended already keeps its date: it would be marked late
 *   through nobody's delay;
 * - a term over on paper when its case was loaded is not counted at all;
 * - follow-ups stand on the date that a person chose. Terms in hours run on the clock.
 *
 * What is not kept as a date (the wait for an answer, the six-monthly review) is always counted with
 * the calendar in use.
 */
import { cases } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import type { Calendar } from '../../domain/clock/holidays.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { termDue } from '../../domain/clock/terms.ts';
import { overdueBefore, refreshDue, wasOverOnPaper } from '../cases/due.ts';
import { FIRST_ACTION_DAY } from '../cases/round.ts';
import { verificationTermFrom } from '../cases/terms.ts';
import type { Move } from './types.ts';

export interface Recount {
  /** By number of case. */
  readonly moves: readonly Move[];
  readonly kept: number;
}

/** What the calendar would move. @param now ISO UTC. */
export async function recount(tx: Tx, now: string, calendar: Calendar): Promise<Recount> {
  const over = overdueBefore(now);
  const all = (await openTerms(tx, over)).flatMap((term): Move[] => {
    const to = termEndsOn(term, calendar);
    return to === term.from ? [] : [{ ...term.move, from: term.from, to }];
  });
  const moves = all.filter(({ to }) => to >= over);
  return { moves, kept: all.length - moves.length };
}

/** Moves them. */
export async function applyMoves(tx: Tx, moves: readonly Move[]): Promise<void> {
  for (const { caseId, what, to } of moves)
    await tx.update(
      cases,
      { id: caseId },
      what === 'calificacion' ? { calificacionDue: to } : { verificationDue: to },
    );
  for (const caseId of new Set(moves.map((move) => move.caseId))) await refreshDue(tx, caseId);
}

interface Row {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly receivedAt: string;
  readonly recordedAt: string;
  readonly migrated: number;
  readonly calificacionDue: string | null;
  readonly calificacionRule: string | null;
  readonly verificationDue: string | null;
  /** YYYY-MM-DD */
  readonly startedOn: string | null;
}

interface OpenTerm {
  readonly move: Pick<Move, 'caseId' | 'number' | 'what'>;
  readonly from: string;
  readonly row: Row;
}

/** @param over what ended before this instant is over, ISO UTC. */
async function openTerms(tx: Tx, over: string): Promise<OpenTerm[]> {
  const rows: Row[] = await tx.query(
    `SELECT c.id, c.number_text AS number, c.state, c.received_at AS "receivedAt",
       c.recorded_at AS "recordedAt", c.migrated, c.calificacion_due AS "calificacionDue",
       c.calificacion_rule AS "calificacionRule", c.verification_due AS "verificationDue",
       ${FIRST_ACTION_DAY} AS "startedOn"
     FROM cases c WHERE c.state <> 'concluido' AND (
       (c.state = 'recibido' AND c.calificacion_rule = ? AND c.calificacion_due >= ?)
       OR c.verification_due >= ?)
     ORDER BY c.number_text`,
    [TERM_RULES.DNA_CALIF_EXT.id, over, over],
  );
  return rows.flatMap((row) => {
    const { id: caseId, number, state, calificacionDue, verificationDue } = row;
    const open = (what: Move['what'], due: string | null): OpenTerm[] =>
      due === null || due < over || wasOverOnPaper({ ...row, migrated: row.migrated === 1 }, due)
        ? []
        : [{ move: { caseId, number, what }, from: due, row }];
    const qualifies = state === 'recibido' && row.calificacionRule === TERM_RULES.DNA_CALIF_EXT.id;
    return [
      ...(qualifies ? open('calificacion', calificacionDue) : []),
      ...open('verificacion', verificationDue),
    ];
  });
}

function termEndsOn({ move, from, row }: OpenTerm, calendar: Calendar): string {
  if (move.what === 'calificacion')
    return termDue(TERM_RULES.DNA_CALIF_EXT, row.receivedAt, calendar);
  return row.startedOn === null ? from : verificationTermFrom(row.startedOn, calendar).due;
}
