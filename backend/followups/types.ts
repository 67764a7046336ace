import type { CaseState } from '../../domain/case-states.ts';
import type { AlertLevel } from '../../domain/clock/urgency.ts';
import type { MatterCode } from '../../domain/law/agreed.ts';
import type { Balance } from '../../domain/law/instalments.ts';
import type { SafeContactFields } from '../../domain/records/person.ts';

/** One step of a chain of follow-ups with the same person. */
export interface FollowupStep {
  readonly id: string;
  readonly kind: string;
  readonly task: string;
  readonly state: 'pending' | 'done' | 'cancelled';
  readonly isVerification: boolean;
  /** YYYY-MM-DD, good until the end of the day in Lima. */
  readonly dueOn: string;
  /** HH:mm of that day, and where in the office; null and empty when there is no appointment. */
  readonly atTime: string | null;
  readonly room: string;
  readonly assignedToId: string;
  readonly assignedTo: string;
  readonly assignedBy: string;
  readonly assignedAt: string;
  readonly happenedAt: string | null;
  readonly result: string | null;
  readonly notes: string | null;
  readonly newFacts: string | null;
  readonly contactOverride: string | null;
}

export interface FollowupView extends FollowupStep {
  /** Null once it is done or cancelled. */
  readonly level: AlertLevel | null;
  readonly case: {
    readonly id: string;
    readonly number: string;
    readonly state: CaseState;
    readonly affected: readonly string[];
    readonly sealed: boolean;
  };
  /** Who is to be called or visited. */
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly safeContact: SafeContactFields | null;
  } | null;
  /** What went before in the chain, the oldest first. */
  readonly before: readonly FollowupStep[];
  readonly nextId: string | null;
  /** What was agreed, and how alimentos stand now. */
  readonly agreement: {
    readonly id: string;
    readonly matter: MatterCode;
    readonly signedOn: string;
    readonly balance: Balance | null;
  } | null;
}
