/** What the procedures of multidisciplinary meetings answer. */
import type { MeetingPerson } from '../../db/entities/index.ts';

export interface AgreedView {
  readonly followupId: string;
  readonly task: string;
  readonly dueOn: string;
  readonly state: 'pending' | 'done' | 'cancelled';
  readonly assignedTo: string;
}

/** What one meeting said of one case. */
export interface MeetingOfCase {
  readonly id: string;
  readonly meetingId: string;
  readonly onDate: string;
  readonly from: string;
  readonly to: string | null;
  readonly place: string;
  /** Those who may know of it, as they read. */
  readonly people: readonly (MeetingPerson & { readonly operator: string | null })[];
  /** Null: whoever asks holds no key for it. */
  readonly lookedAt: string | null;
  readonly conclusions: string | null;
  readonly agreements: readonly AgreedView[];
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** A meeting of another case of hers, to which this one may be added. */
export interface RecentMeeting {
  readonly id: string;
  readonly onDate: string;
  readonly from: string;
  readonly place: string;
  /** Numbers of the cases that she may see. */
  readonly cases: readonly string[];
}

export interface MeetingsOfCase {
  /** The last first. */
  readonly meetings: readonly MeetingOfCase[];
  /** Of the last two weeks, that have not looked at this case. */
  readonly recent: readonly RecentMeeting[];
}
