import type { DayScope } from '../../domain/clock/scopes.ts';
import type { DueWhat } from '../cases/due.ts';

/**
 * Where a day stands: `law`, of the nation or of Tacna; `added` by the office; `taken_away`, of the
 * law and worked all the same; `withdrawn`, in force no more.
 */
export type DayState = 'law' | 'added' | 'taken_away' | 'withdrawn';

export interface CalendarRow {
  /** Null for the law's. */
  readonly id: string | null;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly name: string;
  readonly scope: DayScope;
  readonly norm: string;
  readonly state: DayState;
  /** What the office wrote of a day of its own; null for the law's. */
  readonly recorded: Written | null;
  readonly withdrawn: Written | null;
}

interface Written {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** A term of a case, the day of a follow-up, or the answer to a received document, whose end a change moved, or would move. */
export interface Move {
  /** Null for a received document of no case. */
  readonly caseId: string | null;
  /** Of the case; of a received document, its own. */
  readonly number: string;
  readonly what: DueWhat | 'respuesta' | 'conciliacion' | 'recibido';
  /** The letter of an answer, the received document, the term of a conciliation or of a procedure for riesgo, the follow-up; the case of its own terms. */
  readonly subjectId: string;
  /** Id of the rule it is of, where `what` has several; else null. */
  readonly rule: string | null;
  /** ISO UTC. */
  readonly from: string;
  readonly to: string;
}

export interface Moves {
  /** The first ones, by number of case. Here and below: of cases that are not closed to whoever asks. */
  readonly rows: readonly Move[];
  /** Of all. */
  readonly total: number;
  /**
   * Terms that would have ended before now with the new calendar: they keep their date, because
   * nobody can meet what is past.
   */
  readonly kept: number;
}
