/** What the procedures of `hearings` answer; the page imports these as types. */
import type { HearingAct, HearingStep } from '../../domain/cases/hearing-path.ts';
import type { TermView } from '../cases/types.ts';

/** One person of the case, and what she answered last, alone. */
export interface ScreeningView {
  readonly personId: string;
  readonly name: string;
  /** Under 14: she is asked only when she is a party. */
  readonly young: boolean;
  /** Null: nobody asked her. */
  readonly asked: {
    readonly askedAlone: boolean;
    /** Code of SCREENING_ANSWERS; sealed for who may not read it. */
    readonly answer: string;
    readonly askedAt: string;
    readonly by: string;
    readonly note: string;
  } | null;
}

export interface PartyView {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  /** Codes of PARTY_SIDES and RELATIONS. */
  readonly side: string;
  readonly relation: string;
  readonly representativeId: string | null;
  readonly representative: string | null;
  /** Code of REPRESENTATION_CAUSES. */
  readonly representationCause: string | null;
  readonly readsAndSigns: boolean;
  readonly witnessId: string | null;
  readonly witness: string | null;
  readonly livesAlone: string | null;
  readonly ageConfirmed: boolean;
  readonly channel: string | null;
  readonly waivedAt: string | null;
}

export interface InvitationView {
  readonly id: string;
  readonly partyId: string;
  readonly party: string;
  readonly call: number;
  readonly number: string;
  readonly sentOn: string;
  readonly handOverOn: string;
  readonly delivery: string;
  /** Code of NOTIFICATION_RESULTS; null until somebody brought the cargo. */
  readonly result: string | null;
  readonly happenedAt: string | null;
  readonly receivedBy: string | null;
  readonly notifierName: string | null;
  readonly noticeOn: string | null;
  readonly notes: string;
  readonly closed: boolean;
}

export interface SessionView {
  readonly id: string;
  readonly call: number;
  readonly at: string;
  readonly mode: string;
  readonly state: 'scheduled' | 'held' | 'missed' | 'suspended' | 'replaced' | 'closed';
  readonly absent: readonly string[];
  readonly notes: string;
  /** Code of SUSPENSION_CAUSES. */
  readonly cause: string | null;
  readonly invitations: readonly InvitationView[];
  /** Of the one convened: why it may not be held on its day as things are. */
  readonly why: string | null;
}

export interface HearingActView {
  readonly act: HearingAct;
  readonly label: string;
  /** Why it cannot be done now, or by who asks, in Spanish; null when it can. */
  readonly forbidden: string | null;
}

export interface HearingView {
  readonly id: string;
  readonly version: number;
  readonly actionId: string;
  readonly kind: 'conciliacion' | 'compromiso';
  readonly startedOn: string;
  readonly mode: string;
  readonly place: string;
  readonly confidentiality: string;
  readonly equipped: boolean;
  readonly link: string;
  readonly identityCheck: string;
  /** A place outside that waits for the responsable. */
  readonly unauthorised: boolean;
  readonly reading: 'estricto' | 'laxo';
  readonly matters: readonly { readonly materia: string; readonly agreed: boolean }[];
  readonly parties: readonly PartyView[];
  readonly sessions: readonly SessionView[];
  readonly terms: readonly TermView[];
  readonly path: readonly HearingStep[];
  readonly acts: readonly HearingActView[];
  readonly next: HearingActView | null;
  /** What stands against convening, whoever asks: each with its norm. */
  readonly against: readonly string[];
  /** Codes of the results that follow from what is on record. */
  readonly results: readonly string[];
  /** Last day of the conciliation; null before its first session. */
  readonly lastDay: string | null;
  readonly extendedUntil: string | null;
  /** After a crime came to light: codes of MATERIAS; null otherwise. */
  readonly stillAgreeable: readonly string[] | null;
  readonly ended: {
    readonly on: string;
    readonly result: string;
    readonly decision: string;
  } | null;
}

export interface HearingsOfCase {
  readonly screenings: readonly ScreeningView[];
  /** The last begun first. */
  readonly courses: readonly HearingView[];
  /** Actions begun before, whose hearings are not in the program yet. */
  readonly waiting: readonly {
    readonly actionId: string;
    readonly kind: 'conciliacion' | 'compromiso';
    readonly startedOn: string;
    readonly detail: string;
  }[];
  /** Why a conciliation may not begin, in Spanish with its norm; null when it may. */
  readonly notConciliation: string | null;
}

/** One day that somebody may choose, or why not. */
export interface HearingDayView {
  readonly date: string;
  /** Spanish, each with its norm; empty: the day is lawful. */
  readonly why: readonly string[];
  /** The responsable may choose it all the same, with her reason. */
  readonly withReason: boolean;
  /** The last day on which an invitation may be received for a hearing on this one; null when all waived. */
  readonly receiveBy: string | null;
}
