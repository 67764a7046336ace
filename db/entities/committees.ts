/** Bodies in which the office sits, and what each case's multidisciplinary meetings said of it. */
import type {
  CommitteeKind,
  CommitteeSeat,
  MemberStanding,
  SessionAttendance,
  SessionKind,
} from '../../domain/catalogues/committees.ts';
import type { AgreementState, SessionState } from '../../domain/committees/sessions.ts';
import {
  bool,
  defineEntity,
  id,
  integer,
  integerOrNull,
  json,
  jsonOrNull,
  type Row,
  text,
  textOrNull,
} from './define.ts';

export const committees = defineEntity('committees', {
  id: id(),
  version: integer(),
  kind: text<CommitteeKind>(),
  name: text(),
  /** The ordenanza or other document that made it, and its day. */
  norm: text(),
  normOn: textOrNull(),
  presides: text(),
  secretary: text(),
  quorum: integerOrNull(),
  everyMonths: integerOrNull(),
  /** Empty: *por verificar*. */
  rulesSource: text(),
  endedOn: textOrNull(),
  endReason: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type Committee = Row<typeof committees>;

export const committeeMembers = defineEntity('committee_members', {
  id: id(),
  version: integer(),
  committeeId: text(),
  /** Code of COMMITTEE_SEATS. */
  seat: textOrNull<CommitteeSeat>(),
  institutionId: textOrNull(),
  /** As typed; empty when it is of the directory. */
  institution: text(),
  name: text(),
  post: text(),
  standing: text<MemberStanding>(),
  document: text(),
  /** YYYY-MM-DD, both included. */
  fromDay: text(),
  untilDay: textOrNull(),
  endReason: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type CommitteeMember = Row<typeof committeeMembers>;

export interface AgendaPoint {
  readonly title: string;
  readonly said: string;
}
export interface AttendanceLine {
  readonly memberId: string;
  readonly how: SessionAttendance;
  readonly by: string;
}
export interface Guest {
  readonly name: string;
  readonly from: string;
}

export const committeeSessions = defineEntity('committee_sessions', {
  id: id(),
  version: integer(),
  committeeId: text(),
  year: integer(),
  number: integer(),
  kind: text<SessionKind>(),
  state: text<SessionState>(),
  onDate: text(),
  fromTime: text(),
  toTime: textOrNull(),
  isVirtual: bool(),
  place: text(),
  preparerId: text(),
  agenda: json<readonly AgendaPoint[]>(),
  attendance: json<readonly AttendanceLine[]>(),
  guests: json<readonly Guest[]>(),
  /** What its secretary said; null until it is held. */
  quorum: textOrNull<'si' | 'no'>(),
  /** Of the suspension, or of the want of quorum. */
  stopReason: textOrNull(),
  /** Why names stay of which she was warned; empty when there was none. */
  namesReason: text(),
  /** The number of the acta, and when it was closed: all four or none. */
  actaYear: integerOrNull(),
  actaNumber: integerOrNull(),
  closedAt: textOrNull(),
  closedBy: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type CommitteeSession = Row<typeof committeeSessions>;

/** Of a closed acta; they only grow. */
export const actaRectifications = defineEntity('acta_rectifications', {
  id: id(),
  sessionId: text(),
  number: integer(),
  text: text(),
  reason: text(),
  namesReason: text(),
  recordedAt: text(),
  recordedBy: text(),
});
export type ActaRectification = Row<typeof actaRectifications>;

export const committeeAgreements = defineEntity('committee_agreements', {
  id: id(),
  version: integer(),
  sessionId: text(),
  /** Its place in the acta, from 1. */
  position: integer(),
  text: text(),
  memberId: textOrNull(),
  institution: text(),
  operatorId: textOrNull(),
  dueOn: text(),
  state: text<AgreementState>(),
  settledOn: textOrNull(),
  /** How it was fulfilled, or why it was dropped. */
  settledHow: textOrNull(),
  settledAt: textOrNull(),
  settledBy: textOrNull(),
});
export type CommitteeAgreement = Row<typeof committeeAgreements>;

/** Who came to a meeting about cases: of the office, or a professional of another institution. */
export interface MeetingPerson {
  readonly operatorId: string | null;
  readonly name: string;
  readonly institution: string;
  readonly post: string;
}

/** It shows through the cases that it looked at, and through no other. */
export const caseMeetings = defineEntity('case_meetings', {
  id: id(),
  onDate: text(),
  fromTime: text(),
  toTime: textOrNull(),
  place: text(),
  people: json<readonly MeetingPerson[]>(),
  recordedAt: text(),
  recordedBy: text(),
});
export type CaseMeeting = Row<typeof caseMeetings>;

export interface SaidOfCase {
  readonly lookedAt: string;
  readonly conclusions: string;
}

/** What one meeting said of one case; it only grows. */
export const meetingCases = defineEntity('meeting_cases', {
  id: id(),
  meetingId: text(),
  caseId: text(),
  /** Those who may know of it: whoever must abstain, or to whom it is sealed, is not among them. */
  people: json<readonly MeetingPerson[]>(),
  /** One of the two, as the case asks. */
  said: jsonOrNull<SaidOfCase>(),
  saidReserved: jsonOrNull<SaidOfCase>(),
  /** The follow-ups that were agreed, in order. */
  followupIds: json<readonly string[]>(),
  recordedAt: text(),
  recordedBy: text(),
});
export type MeetingCase = Row<typeof meetingCases>;
