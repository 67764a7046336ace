/** What the procedures of the calendar of duties answer. */
import type { DutyActKind } from '../../db/entities/index.ts';
import type { Desk } from '../../domain/desks.ts';
import type { Recurrence } from '../../domain/fixed-duties/duties.ts';
import type { Nearness } from '../../domain/fixed-duties/occurrences.ts';

/** `skipped`: not owed that time. */
export type DutyState = 'pending' | 'prepared' | 'sent' | 'skipped';

export interface DutyActView {
  readonly id: string;
  readonly kind: DutyActKind;
  /** YYYY-MM-DD; null of what has no day of its own. */
  readonly onDate: string | null;
  readonly cargoNumber: string;
  readonly note: string;
  readonly at: string;
  readonly by: string;
}

/** One time that a duty is due. */
export interface DutyOccurrence {
  readonly dutyId: string;
  /** Of its period, or of what it runs from. */
  readonly occurrence: string;
  readonly label: string;
  /** `cuarto trimestre de 2025`, or whose designation; null when of no period. */
  readonly about: string | null;
  readonly desk: Desk | null;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
  readonly norm: string;
  readonly verified: boolean;
  /** What is doubtful of it; empty when nothing is. */
  readonly doubt: string;
  /** To whom it is sent; empty for nobody. */
  readonly recipient: string;
  /** The operator's name, or the post. */
  readonly who: string;
  readonly operatorId: string | null;
  readonly remindDays: number;
  readonly state: DutyState;
  readonly nearness: Nearness;
  /** Sent after the day on which it was due. */
  readonly late: boolean;
  /** The last first. */
  readonly acts: readonly DutyActView[];
  /** Whether whoever asks may write down what was done of it. */
  readonly mayRecord: boolean;
}

export interface DutyChangeView {
  readonly number: number;
  readonly reason: string;
  readonly at: string;
  readonly by: string;
}

/** A duty as the office has it. */
export interface DutyView {
  readonly id: string;
  readonly label: string;
  readonly desk: Desk | null;
  readonly recurrence: Recurrence;
  readonly norm: string;
  readonly verified: boolean;
  readonly doubt: string;
  readonly recipient: string;
  readonly operatorId: string | null;
  readonly post: string;
  /** The operator's name, or the post. */
  readonly who: string;
  readonly remindDays: number;
  readonly active: boolean;
  /** Added by the office. */
  readonly own: boolean;
  /** To send back with the next change. */
  readonly changes: number;
  /** The last first. */
  readonly history: readonly DutyChangeView[];
}
