/** Hearings before the office: what was asked first, who was invited, who came, how it ended (RDNA 37–51). */
import type {
  Delivery,
  HearingAttendance,
  HearingMode,
  NotificationResult,
  PartySide,
  ScreeningAnswer,
} from '../../domain/catalogues/hearings.ts';
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

/** What one person answered about violence, alone. They only grow; the last one counts. */
export const hearingScreenings = defineEntity('hearing_screenings', {
  id: id(),
  caseId: text(),
  personId: text(),
  askedAlone: bool(),
  answer: text<ScreeningAnswer>(),
  note: text(),
  askedAt: text(),
  recordedAt: text(),
  /** Who asked. */
  recordedBy: text(),
});
export type HearingScreening = Row<typeof hearingScreenings>;

/** The hearings of one defence action, from its choice to its result. */
export const hearingCourses = defineEntity('hearing_courses', {
  id: id(),
  version: integer(),
  caseId: text(),
  actionId: text(),
  kind: text<'conciliacion' | 'compromiso'>(),
  mode: text<HearingMode>(),
  place: text(),
  confidentiality: text(),
  /** The responsable who authorised a place outside the office. */
  authorisedBy: textOrNull(),
  equipped: bool(),
  link: text(),
  identityCheck: text(),
  /** How the three days in between are read. */
  reading: text<'estricto' | 'laxo'>(),
  /** 0 or 1; null when it was not asked. */
  withAccused: integerOrNull(),
  /** What the law wants confirmed was. */
  confirmed: bool(),
  /** Why the responsable went on although a party did not answer about violence. */
  overrideReason: text(),
  extendedUntil: textOrNull(),
  extendedWhy: textOrNull(),
  /** After a crime came to light: the matters still to be agreed on; null when nothing did. */
  stillAgreeable: jsonOrNull<readonly string[]>(),
  endedOn: textOrNull(),
  result: textOrNull(),
  decision: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type HearingCourse = Row<typeof hearingCourses>;

export const hearingMatters = defineEntity('hearing_matters', {
  id: id(),
  caseId: text(),
  courseId: text(),
  /** Code of MATERIAS. */
  materia: text(),
  decidedByJudge: textOrNull<'si' | 'no' | 'no_sabe'>(),
  /** Of tenencia (RDNA 37.4). */
  recognised: textOrNull<'si' | 'no' | 'no_sabe'>(),
  maintenancePaid: textOrNull<'si' | 'no' | 'no_sabe'>(),
  /** Of visitas (RDNA 37.5). */
  degree: integerOrNull(),
  linked: bool(),
  parentAbsent: bool(),
});
export type HearingMatter = Row<typeof hearingMatters>;

export const hearingParties = defineEntity('hearing_parties', {
  id: id(),
  caseId: text(),
  courseId: text(),
  personId: text(),
  side: text<PartySide>(),
  /** Code of RELATIONS. */
  relation: text(),
  representativeId: textOrNull(),
  representationCause: textOrNull(),
  readsAndSigns: bool(),
  witnessId: textOrNull(),
  livesAlone: textOrNull<'si' | 'no' | 'no_sabe'>(),
  ageConfirmed: bool(),
  channel: textOrNull(),
  /** When she said expressly that she wishes to conciliate, ISO UTC. */
  waivedAt: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type HearingParty = Row<typeof hearingParties>;

export interface Came {
  readonly partyId: string;
  readonly came: HearingAttendance;
}

/** A day convened, and what came of it. */
export const hearingSessions = defineEntity('hearing_sessions', {
  id: id(),
  caseId: text(),
  courseId: text(),
  /** First or second call. */
  call: integer(),
  at: text(),
  mode: text<HearingMode>(),
  /** `missed`: somebody did not come. `replaced`: another day took its place. `closed`: it may not be held any more. */
  state: text<'scheduled' | 'held' | 'missed' | 'suspended' | 'replaced' | 'closed'>(),
  /** The session whose suspension set this day: who signed is notified (RDNA 42). */
  previousId: textOrNull(),
  /** All parties wanted it without another invitation. */
  waived: bool(),
  overrideReason: text(),
  attendance: json<readonly Came[]>(),
  notes: text(),
  cause: textOrNull(),
  signedByAll: bool(),
  followupId: text(),
  recordedAt: text(),
  recordedBy: text(),
});
export type HearingSession = Row<typeof hearingSessions>;

export const hearingInvitations = defineEntity('hearing_invitations', {
  id: id(),
  caseId: text(),
  courseId: text(),
  sessionId: text(),
  partyId: text(),
  call: integer(),
  /** Its own number, when it has one. Empty: none yet. */
  numberText: text(),
  sentOn: text(),
  handOverOn: text(),
  delivery: text<Delivery>(),
  /** Null until somebody brought the cargo. */
  result: textOrNull<NotificationResult>(),
  /** When it was received, or may be held for it, ISO UTC. */
  happenedAt: textOrNull(),
  receivedBy: textOrNull(),
  receivedDocument: textOrNull(),
  receivedRelation: textOrNull(),
  notifierName: textOrNull(),
  notifierDocument: textOrNull(),
  noticeOn: textOrNull(),
  notes: text(),
  /** Without effect since then: another day, or the end. */
  closedAt: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type HearingInvitation = Row<typeof hearingInvitations>;

/** A term that runs in a course; met or over, it keeps its mark. */
export const hearingTerms = defineEntity('hearing_terms', {
  id: id(),
  caseId: text(),
  courseId: text(),
  /** Id of TERM_RULES. */
  ruleId: text(),
  startAt: text(),
  /** Last instant in term, ISO UTC. */
  dueAt: text(),
  /** What stands of it in the trays. */
  followupId: text(),
  metAt: textOrNull(),
  /** Nothing has to be met any more. */
  endedAt: textOrNull(),
});
export type HearingTerm = Row<typeof hearingTerms>;
