/** Terms that the store keeps as dates, counted anew when the calendar changes. */
import type { Tx } from '../../db/store.ts';
import type { Calendar } from '../../domain/clock/holidays.ts';
import type { ChangesOf } from '../terms/recorded.ts';
import type { Move } from './types.ts';

/** A term that runs: where it ends as it is kept, and where by the calendar given. */
export interface CountedTerm extends Move {
  /** Keeps the new end. What is due next in its case is worked out again by whoever calls. */
  readonly keep: (tx: Tx) => Promise<void>;
}

interface Counting {
  /** What ended before this instant is over, and is not counted, ISO UTC. */
  readonly over: string;
  readonly calendar: Calendar;
  /** How terms were suspended and extended. */
  readonly changesOf: ChangesOf;
}

export type TermSource = (tx: Tx, counting: Counting) => Promise<CountedTerm[]>;
