/** What comes back of what was sent, as the page shows it. */
export interface CargoView {
  readonly id: string;
  readonly receivedAt: string;
  readonly receivedBy: string;
  readonly receivedPost: string;
  readonly deskNumber: string;
  readonly folios: number | null;
  readonly notes: string;
  readonly recordedAt: string;
}

export interface AnswerView {
  readonly at: string;
  readonly document: string;
  readonly notes: string;
  /** The document received that answers; null for one that was not registered, or does not show. */
  readonly received: { readonly id: string; readonly number: string } | null;
}
