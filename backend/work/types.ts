import type { CaseState } from '../../domain/case-states.ts';
import type { Role } from '../../domain/rights.ts';
import type { StaffState } from '../../domain/staff/types.ts';
import type { Due } from '../cases/due.ts';

/** How much one person has in hand: counts, and nobody whom it is about. */
export interface WorkLoad {
  readonly operatorId: string;
  readonly fullName: string;
  readonly post: string;
  readonly roles: readonly Role[];
  readonly state: StaffState;
  readonly openCases: number;
  /** Of those, with something of theirs over its date. */
  readonly overdueCases: number;
  readonly lateFollowups: number;
  /** Today and the six days after it. */
  readonly dueFollowups: number;
  /** Letters and papers of hers without their stamped copy, or without the answer they ask for. */
  readonly waiting: number;
  readonly received: number;
  readonly attentions: number;
}

export interface WorkLoads {
  /** Who is of the office, the most cases first. */
  readonly people: readonly WorkLoad[];
  /** Open cases that nobody answers for. */
  readonly unassigned: number;
}

/** An open case of somebody, by its number. */
export interface CaseInHand {
  readonly id: string;
  readonly number: string;
  readonly state: CaseState;
  readonly receivedAt: string;
  readonly due: Due | null;
  /** What she has pending in it. */
  readonly followups: number;
}

export interface CasesInHand {
  readonly fullName: string;
  readonly rows: readonly CaseInHand[];
  /** More than are shown. */
  readonly total: number;
}

export interface Reassigned {
  readonly done: number;
  /** Each that stays where it was, and why, in words. */
  readonly refused: readonly {
    readonly id: string;
    readonly number: string;
    readonly why: string;
  }[];
}
