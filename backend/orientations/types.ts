export interface OrientationRow {
  readonly id: string;
  readonly happenedAt: string;
  readonly by: string;
  /** Codes of ORIENTATION_TOPICS, CHANNELS, SEXES. */
  readonly topic: string;
  readonly channel: string;
  readonly sex: string | null;
  readonly ageGroup: string | null;
  readonly district: string | null;
  readonly note: string;
  /** The case it became, if any. */
  readonly caseId: string | null;
}

export interface OrientationCount {
  readonly total: number;
  /** Every topic that was asked about, the most frequent first. */
  readonly topics: readonly { readonly topic: string; readonly count: number }[];
}
