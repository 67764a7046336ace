/** What the procedures of activities answer. */
import type { ActivityState } from '../../db/entities/index.ts';
import type { AgeBand, Group } from '../../domain/activities/participants.ts';
import type { PhotoStanding } from '../../domain/activities/photos.ts';
import type { Sex } from '../../domain/catalogues/person.ts';
import type { Desk } from '../../domain/desks.ts';

/** `version` is the one to send back with the next change. */
export interface SavedActivity {
  readonly id: string;
  readonly version: number;
}

export interface ActivityRow {
  readonly id: string;
  readonly title: string;
  /** Code of ACTIVITY_KINDS. */
  readonly kind: string;
  readonly desks: readonly Desk[];
  readonly state: ActivityState;
  /** YYYY-MM-DD of its first and last session. */
  readonly firstOn: string;
  readonly lastOn: string;
  readonly district: string | null;
  readonly place: string;
  readonly leader: string;
  /** Names and numbers together. */
  readonly participants: number;
}

export interface SessionView {
  readonly id: string;
  readonly onDate: string;
  /** HH:mm. */
  readonly from: string;
  readonly to: string | null;
  /** How many of the list came to it. */
  readonly came: number;
}

export interface PhotoView {
  readonly standing: PhotoStanding;
  /** Of the last answer. */
  readonly uses: readonly string[];
  readonly giver: string | null;
  readonly giverName: string;
  readonly language: string | null;
  readonly on: string | null;
}

export interface AttendeeView {
  readonly id: string;
  readonly personId: string | null;
  /** Null for somebody of the store who does not show to whoever asks. */
  readonly name: string | null;
  readonly documentType: string | null;
  readonly documentNumber: string | null;
  readonly sex: Sex;
  readonly band: AgeBand;
  readonly district: string | null;
  readonly sessionIds: readonly string[];
  readonly photo: PhotoView;
}

export interface ActivityView extends Omit<ActivityRow, 'leader'> {
  readonly version: number;
  readonly topic: string;
  /** Codes of ACTIVITY_GROUPS. */
  readonly groups: readonly string[];
  readonly leaderId: string | null;
  readonly leaderName: string;
  /** Both of them, as it reads. */
  readonly leader: string;
  readonly budget: string;
  readonly results: string;
  readonly evidence: string;
  readonly endReason: string | null;
  readonly heads: number | null;
  readonly counted: readonly Group[];
  readonly sessions: readonly SessionView[];
  /** In the order of their names. */
  readonly attendees: readonly AttendeeView[];
  /** Taken off the list after they had answered about their pictures: what they answered stands. */
  readonly removed: readonly AttendeeView[];
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** The figures of a period, from the records. */
export interface ActivityFigures {
  /** Held in it, at least one session. */
  readonly held: number;
  readonly scheduled: number;
  readonly cancelled: number;
  readonly sessions: number;
  /** Held ones of each kind, the most first. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  /** Everybody who took part in one that was held: whoever came to two counts twice. */
  readonly participations: number;
  /** Different people among those who gave their name. */
  readonly people: number;
  readonly groups: readonly Group[];
}
