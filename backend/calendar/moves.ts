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
 * - follow-ups stand on the date that a person chose; only what was counted from an agreed day moves
 *   (Código Civil, art. 183.5). What must leave at once stands on its first date: no later day without
 *   work makes it less urgent. Terms in hours run on the clock.
 *
 * A term that was suspended or extended is counted anew with its changes. What is not kept as a date
 * (an asesoría, the six-monthly review, an answer that nobody gave more time) is always counted with
 * the calendar in use.
 */
import type { Tx } from '../../db/store.ts';
import type { Calendar } from '../../domain/clock/holidays.ts';
import { compare } from '../../domain/order.ts';
import { agreedDays } from '../agreements/counted.ts';
import { caseTerms } from '../cases/counted.ts';
import { overdueBefore, refreshDue } from '../cases/due.ts';
import { courseTerms } from '../hearings/counted.ts';
import { receivedAnswers } from '../received/counted.ts';
import { procedureTerms } from '../risk/counted.ts';
import { answerTerms } from '../terms/letter.ts';
import { recordedChanges } from '../terms/recorded.ts';
import { routeTerms } from '../violence/counted.ts';
import type { CountedTerm, TermSource } from './counted.ts';
import type { Move } from './types.ts';

/** Who keeps terms as dates: each counts its own. */
const SOURCES: readonly TermSource[] = [
  caseTerms,
  answerTerms,
  courseTerms,
  agreedDays,
  procedureTerms,
  routeTerms,
  receivedAnswers,
];

export interface Recount {
  /** By number of case. */
  readonly moves: readonly CountedTerm[];
  /** Would have ended before now: they keep their date. */
  readonly kept: readonly Move[];
}

/** What the calendar would move. @param now ISO UTC. */
export async function recount(tx: Tx, now: string, calendar: Calendar): Promise<Recount> {
  const over = overdueBefore(now);
  const changesOf = await recordedChanges(tx, null, { reasons: false });
  const all: CountedTerm[] = [];
  for (const source of SOURCES) all.push(...(await source(tx, { over, calendar, changesOf })));
  const moved = all
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => compare(a.number, b.number));
  return { moves: moved.filter(({ to }) => to >= over), kept: moved.filter(({ to }) => to < over) };
}

/** Moves them. */
export async function applyMoves(tx: Tx, moves: readonly CountedTerm[]): Promise<void> {
  for (const { keep } of moves) await keep(tx);
  const caseIds = new Set(moves.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])));
  for (const caseId of caseIds) await refreshDue(tx, caseId);
}
