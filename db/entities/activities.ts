/** Activities of the desks: what is planned and held, who came, and whose picture may be shown. */
import type { AgeBand, Group } from '../../domain/activities/participants.ts';
import type { PhotoAnswer } from '../../domain/catalogues/activities.ts';
import type { ConsentGiver } from '../../domain/catalogues/consents.ts';
import type { Sex } from '../../domain/catalogues/person.ts';
import type { Desk } from '../../domain/desks.ts';
import {
  defineEntity,
  id,
  integer,
  integerOrNull,
  json,
  type Row,
  text,
  textOrNull,
} from './define.ts';

export type ActivityState = 'scheduled' | 'held' | 'cancelled';

export const activities = defineEntity('activities', {
  id: id(),
  version: integer(),
  title: text(),
  /** Code of ACTIVITY_KINDS. */
  kind: text(),
  /** Whose it is: whoever attends one of them sees it. */
  desks: json<readonly Desk[]>(),
  topic: text(),
  /** Codes of ACTIVITY_GROUPS. */
  groups: json<readonly string[]>(),
  district: textOrNull(),
  place: text(),
  leaderId: textOrNull(),
  /** Who leads it when nobody of the office does, or besides. */
  leaderName: text(),
  budget: text(),
  state: text<ActivityState>(),
  /** YYYY-MM-DD of its first and last session. */
  firstOn: text(),
  lastOn: text(),
  results: text(),
  evidence: text(),
  /** Counted at the door; null: nobody did. */
  heads: integerOrNull(),
  /** Those who are not on the list of names. */
  counted: json<readonly Group[]>(),
  /** Of the cancelling. */
  endReason: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type Activity = Row<typeof activities>;

export const activitySessions = defineEntity('activity_sessions', {
  id: id(),
  activityId: text(),
  /** YYYY-MM-DD. */
  onDate: text(),
  /** HH:mm. */
  fromTime: text(),
  toTime: textOrNull(),
});
export type ActivitySession = Row<typeof activitySessions>;

export const activityAttendees = defineEntity('activity_attendees', {
  id: id(),
  activityId: text(),
  /** Of the store; her name is read there, by whoever may see her. */
  personId: textOrNull(),
  /** Empty for somebody of the store. */
  name: text(),
  documentType: textOrNull(),
  documentNumber: textOrNull(),
  /** As they were that day: the counts do not move when a record is corrected. */
  sex: text<Sex>(),
  band: text<AgeBand>(),
  district: textOrNull(),
  sessionIds: json<readonly string[]>(),
  addedAt: text(),
  addedBy: text(),
  removedAt: textOrNull(),
  removedBy: textOrNull(),
  removedReason: textOrNull(),
});
export type ActivityAttendee = Row<typeof activityAttendees>;

/** They only grow: the last one stands. */
export const photoAnswers = defineEntity('photo_answers', {
  id: id(),
  attendeeId: text(),
  answer: text<PhotoAnswer>(),
  /** Null of a withdrawal. */
  giver: textOrNull<ConsentGiver>(),
  /** Who gave it for her, or took it back. */
  giverName: text(),
  language: textOrNull(),
  /** Codes of PHOTO_USES. */
  uses: json<readonly string[]>(),
  /** YYYY-MM-DD. */
  givenOn: text(),
  recordedAt: text(),
  recordedBy: text(),
});
export type PhotoAnswerRow = Row<typeof photoAnswers>;
