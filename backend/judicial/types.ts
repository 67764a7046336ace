export interface JudicialActView {
  readonly id: string;
  /** Code of JUDICIAL_ACTS. */
  readonly kind: string;
  /** YYYY-MM-DD */
  readonly happenedOn: string;
  readonly text: string;
  readonly by: string;
}

/** A hearing or a term of the lawsuit: a follow-up, done in its own window. */
export interface JudicialDate {
  readonly followupId: string;
  /** Code of FOLLOWUP_TYPES. */
  readonly kind: string;
  readonly task: string;
  /** YYYY-MM-DD, good until the end of the day in Lima. */
  readonly dueOn: string;
  readonly assignedAt: string;
  readonly state: 'pending' | 'done' | 'cancelled';
  readonly assignedTo: string;
}

export interface JudicialView {
  readonly id: string;
  readonly version: number;
  readonly subject: string;
  readonly part: string;
  readonly court: string;
  readonly number: string;
  readonly startedOn: string;
  /** Null while it goes on. */
  readonly endedOn: string | null;
  readonly result: string | null;
  readonly resultText: string | null;
  readonly by: string;
  /** The last first. */
  readonly acts: readonly JudicialActView[];
  /** Pending ones by date, then what is over. */
  readonly dates: readonly JudicialDate[];
}
