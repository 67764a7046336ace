/** What the procedures of bodies and their sessions answer. */
import type {
  ActaRectification,
  AgendaPoint,
  Committee,
  CommitteeAgreement,
  CommitteeMember,
  CommitteeSession,
  Guest,
} from '../../db/entities/index.ts';
import type { SessionAttendance } from '../../domain/catalogues/committees.ts';
import type { VacantSeat } from '../../domain/committees/seats.ts';
import type { SessionState } from '../../domain/committees/sessions.ts';
import type { SignedActa } from '../../domain/committees/signed-acta.ts';

/** `version` is the one to send back with the next change. */
export interface Saved {
  readonly id: string;
  readonly version: number;
}

/** What a public text may not say, or should not. */
export interface PublicFault {
  readonly field: string;
  readonly message: string;
  /** False: a name, which may stay with a reason. */
  readonly blocks: boolean;
}

export interface CommitteeRow {
  readonly id: string;
  readonly kind: Committee['kind'];
  readonly name: string;
  readonly endedOn: string | null;
  readonly members: number;
  /** The next session convoked. */
  readonly next: { readonly id: string; readonly onDate: string; readonly from: string } | null;
  /** YYYY-MM-DD of the last one that was held. */
  readonly last: string | null;
  readonly pending: number;
  readonly late: number;
}

export interface MemberView extends Omit<CommitteeMember, 'recordedBy' | 'recordedAt'> {
  /** As it reads: of the directory, or typed. */
  readonly from: string;
  readonly current: boolean;
}

export interface SessionRow {
  readonly id: string;
  readonly ordinal: string;
  readonly kind: CommitteeSession['kind'];
  readonly state: SessionState;
  readonly onDate: string;
  readonly from: string;
  readonly place: string;
  /** `002-2026`; null while its acta is open. */
  readonly acta: string | null;
  /** Null while its acta is open. */
  readonly signedActa: SignedActa | null;
  readonly agreements: number;
  readonly pending: number;
}

export interface AgreementView extends Omit<CommitteeAgreement, 'settledAt' | 'settledBy'> {
  /** `003-2026` of the session that made it. */
  readonly ordinal: string;
  readonly closed: boolean;
  /** Who answers, as it reads. */
  readonly who: string;
  readonly operator: string | null;
  /** Nobody of the office has it, or whoever answers is there no more. */
  readonly alone: boolean;
}

export interface CommitteeView extends Omit<Committee, 'recordedBy' | 'recordedAt'> {
  /** Those of today first, by name. */
  readonly members: readonly MemberView[];
  readonly vacant: readonly VacantSeat[];
  /** The last first. */
  readonly sessions: readonly SessionRow[];
  /** Pending ones by their day, then the settled ones. */
  readonly agreements: readonly AgreementView[];
  /** The number that the next session of this year gets. */
  readonly nextNumber: number;
}

export interface AttendanceView {
  readonly memberId: string;
  readonly name: string;
  readonly from: string;
  readonly standing: CommitteeMember['standing'];
  /** Null: nobody wrote it. */
  readonly how: SessionAttendance | null;
  readonly by: string;
}

export interface RectificationView extends Omit<ActaRectification, 'recordedBy' | 'namesReason'> {
  readonly recordedBy: string;
}

export interface SessionView
  extends Omit<
    CommitteeSession,
    'attendance' | 'agenda' | 'guests' | 'recordedBy' | 'closedBy' | 'fromTime' | 'toTime'
  > {
  readonly committee: Pick<Committee, 'id' | 'name' | 'kind' | 'presides' | 'secretary'> & {
    readonly quorum: number | null;
  };
  readonly ordinal: string;
  readonly from: string;
  readonly to: string | null;
  readonly preparer: string;
  readonly agenda: readonly AgendaPoint[];
  readonly guests: readonly Guest[];
  /** A line for each member of its day. */
  readonly attendance: readonly AttendanceView[];
  readonly agreements: readonly AgreementView[];
  /** Of earlier sessions, still pending: the first point of this one. */
  readonly before: readonly AgreementView[];
  readonly acta: string | null;
  /** Null while its acta is open. */
  readonly signedActa: SignedActa | null;
  readonly nextActa: number;
  readonly closedBy: string | null;
  readonly rectifications: readonly RectificationView[];
}

/** An agreement in a tray: of a public body, so that its words may stand there. */
export interface TrayAgreement {
  readonly id: string;
  readonly sessionId: string;
  readonly committee: string;
  readonly ordinal: string;
  readonly text: string;
  readonly who: string;
  readonly dueOn: string;
  readonly alone: boolean;
}
