/** What the staff procedures answer. */
import type { Incident, PrivilegeReview, StaffEntry } from '../../db/entities/index.ts';
import type { AlertLevel } from '../../domain/clock/urgency.ts';
import type { HandoverItem, ReviewedPerson, StaffState } from '../../domain/staff/types.ts';
import type { OperatorRow } from '../accounts/operators.ts';

export interface StaffEntryView extends Omit<StaffEntry, 'recordedBy' | 'annulledBy'> {
  readonly recordedBy: string;
  readonly annulledBy: string | null;
  /** She recorded it herself, because nobody else could. */
  readonly bySelf: boolean;
  /** Counts today. */
  readonly inForce: boolean;
}

export interface StaffRecord {
  readonly operator: OperatorRow;
  /** The newest first. */
  readonly entries: readonly StaffEntryView[];
  readonly credentialExpired: boolean;
  /** The acta of who left; null while she has not. */
  readonly handoverId: string | null;
}

/** Something that a person has open. */
export type OpenItem = Omit<HandoverItem, 'toId' | 'toName'>;

export interface OpenWork {
  readonly operator: { readonly id: string; readonly version: number; readonly fullName: string };
  readonly items: readonly OpenItem[];
  /** Sealed to her alone: they are lost. */
  readonly drafts: number;
  readonly state: StaffState;
}

/** A copy that exists since she was of the office. */
export interface CopyOfHers {
  readonly id: string;
  readonly kind: 'disk' | 'stick';
  /** Its folder; of a stick, what the office calls it. */
  readonly name: string;
  readonly madeAt: string;
  readonly cases: number;
  /** With what: her password of then; a phrase that she was shown; only two sheets. */
  readonly opens: 'password' | 'phrase' | 'sheets';
}

export interface DueReview {
  /** ISO instant. */
  readonly due: string;
  readonly start: string;
  readonly level: AlertLevel;
  readonly explanation: string;
}

export interface Reviews {
  readonly now: readonly ReviewedPerson[];
  readonly due: DueReview;
  readonly past: readonly (Omit<PrivilegeReview, 'reviewedBy' | 'people'> & {
    readonly reviewedBy: string;
    readonly people: number;
  })[];
}

export interface IncidentRow {
  readonly id: string;
  readonly kind: string;
  readonly thing: string;
  readonly knownAt: string;
  readonly state: Incident['state'];
  /** ISO instant: 48 hours on the clock from when it was known. */
  readonly due: string;
  readonly level: AlertLevel;
  readonly explanation: string;
  readonly authorityAt: string | null;
}

export interface IncidentView extends Omit<Incident, 'recordedBy'> {
  readonly recordedBy: string;
  readonly due: string;
  readonly level: AlertLevel;
  readonly explanation: string;
  /** To the people, in plain words; without a name of anybody. */
  readonly plainWords: string;
  /** Numbers of the cases that were in the store when it happened; the newest first. */
  readonly impact: {
    readonly cases: readonly string[];
    readonly total: number;
    readonly people: number;
  };
}

export interface StaffTasks {
  readonly review: DueReview | null;
  readonly incidents: readonly IncidentRow[];
  /** Names of those who left since the keys were last changed. */
  readonly rekeyAfter: readonly string[];
}
