/** What the procedures of `terms` answer; the page imports these as types. */

/** Until when a term would run with one more change. */
export interface TermPreview {
  /** Last instant as it stands, ISO UTC. */
  readonly from: string;
  readonly to: string;
  /** Spanish: the whole why of it, with the days it jumps over. */
  readonly explanation: string;
}
