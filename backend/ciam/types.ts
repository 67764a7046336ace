/** What the procedures of the CIAM answer. */

import type { OlderRiskFacts } from '../../db/entities/ciam.ts';
import type { OwedWhat } from '../../domain/ciam/risk.ts';
import type { AlertLevel } from '../../domain/clock/urgency.ts';
import type { OlderFields } from '../../domain/records/ciam.ts';
import type { RegistrationChannel } from '../../domain/records/registration.ts';

/** `version` is the one to send back with the next change. */
export interface SavedOlder {
  readonly id: string;
  readonly version: number;
}

export interface OlderRow {
  /** Of the registration. */
  readonly id: string;
  /** `CIAM-0012` */
  readonly number: string;
  readonly name: string;
  readonly document: string | null;
  /** Completed years today; null when nobody knows. */
  readonly years: number | null;
  readonly district: string | null;
  /** Code of AUTONOMY_LEVELS; null for whoever may not read it. */
  readonly autonomy: string | null;
  readonly alone: boolean;
  /** Situations of risk that have not ended. */
  readonly atRisk: boolean;
  readonly reviewedOn: string;
  readonly ended: boolean;
}

export interface OlderPage {
  readonly rows: readonly OlderRow[];
  /** Null on the last page. */
  readonly next: string | null;
}

export interface NoticeView {
  readonly id: string;
  readonly receiver: string;
  readonly way: string;
  readonly document: string;
  readonly note: string;
  readonly toldAt: string;
  readonly by: string;
}

export interface MeasureView {
  readonly id: string;
  readonly measure: string;
  readonly resolution: string;
  readonly detail: string;
  readonly decidedAt: string;
  readonly endsOn: string | null;
  readonly endedOn: string | null;
  readonly endReason: string | null;
}

export interface FollowupView {
  readonly id: string;
  readonly kind: string;
  readonly result: string;
  readonly affectsMeasures: boolean;
  readonly doneAt: string;
  readonly nextOn: string | null;
  readonly by: string;
}

/** A notice that is owed at once. */
export interface OwedView {
  readonly what: OwedWhat;
  readonly label: string;
  readonly norm: string;
  readonly since: string;
  /** The office's own goal (*meta interna*), and whether it was missed. */
  readonly goal: string;
  readonly goalMissed: boolean;
}

export interface OlderRiskView {
  readonly id: string;
  readonly version: number;
  readonly knownAt: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly facts: OlderRiskFacts;
  readonly owed: readonly OwedView[];
  readonly notices: readonly NoticeView[];
  readonly measures: readonly MeasureView[];
  readonly followups: readonly FollowupView[];
  /** What the DIPAM reported and until when it decides; null until it reports. */
  readonly decision: {
    readonly reportedAt: string;
    readonly urgent: boolean;
    readonly document: string;
    readonly dueAt: string;
    readonly level: AlertLevel;
    readonly met: boolean;
    readonly explanation: string;
  } | null;
  /** It follows the Ley 30364 as well. */
  readonly familyViolence: boolean;
  /** Whoever attends violence was told; nothing comes back. */
  readonly handedOver: { readonly at: string; readonly by: string } | null;
  readonly ending: {
    readonly at: string;
    readonly by: string;
    readonly cause: string;
    readonly reason: string;
  } | null;
}

export interface MembershipView {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly post: string;
  readonly joinedOn: string;
  readonly leftOn: string | null;
}

export interface OlderView {
  readonly id: string;
  /** Of the registration, for its end. */
  readonly version: number;
  readonly number: string;
  readonly personId: string;
  readonly name: string;
  readonly document: string | null;
  readonly birthDate: string | null;
  readonly years: number | null;
  readonly sex: string | null;
  readonly district: string | null;
  readonly motherTongue: string | null;
  readonly channel: RegistrationChannel;
  readonly registeredOn: string;
  readonly endedOn: string | null;
  /** Code of REGISTRATION_END_CAUSES. */
  readonly endCause: string | null;
  /** The ficha, with the version to send back. */
  readonly ficha: {
    readonly version: number;
    readonly fields: OlderFields;
    readonly reviewedOn: string;
    /** Nobody looked it over for a year. */
    readonly stale: boolean;
  };
  /** Her registration at the OMAPED, for whoever attends both desks; null for none, and for anybody else. */
  readonly omapedId: string | null;
  readonly memberships: readonly MembershipView[];
  /** The last known first. */
  readonly risks: readonly OlderRiskView[];
}

export interface OrganisationView {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly district: string;
  readonly recognition: string;
  readonly endedOn: string | null;
  readonly members: number;
}

/** What the CIAM told whoever attends family violence. */
export interface HandoverView {
  readonly id: string;
  readonly toldAt: string;
  readonly name: string;
  readonly document: string;
  readonly birthDate: string | null;
  readonly district: string | null;
  readonly address: string;
  readonly phone: string;
  /** Codes of VIOLENCE_TYPES. */
  readonly types: readonly string[];
  readonly lifeAtRisk: boolean;
  readonly message: string;
}

interface OfRisk {
  readonly riskId: string;
  readonly registrationId: string;
  readonly number: string;
  readonly name: string;
}
export type OwedRow = OfRisk & OwedView;
export interface DecisionRow extends OfRisk {
  readonly dueAt: string;
  readonly reportedAt: string;
}
export interface NextFollowupRow extends OfRisk {
  /** YYYY-MM-DD */
  readonly nextOn: string;
}

/** What the desk of older adults is reminded of. */
export interface CiamReminders {
  /** Owed at once and not given, the oldest first. */
  readonly owed: readonly OwedRow[];
  /** The DIPAM reported and has not decided. */
  readonly decisions: readonly DecisionRow[];
  /** Dates of the next follow-up, up to a week ahead. */
  readonly followups: readonly NextFollowupRow[];
  readonly register: {
    /** How many are in it: an office without a CIAM is reminded of nothing. */
    readonly people: number;
    /** Fichas that nobody looked over for a year. */
    readonly stale: number;
    /** Registered or looked over this month. */
    readonly thisMonth: number;
    /** YYYY-MM: the month whose advance can be counted. */
    readonly advance: string;
  };
  /** Near or over; null for the rest of the year. */
  readonly annual: { readonly year: number; readonly day: string } | null;
}
