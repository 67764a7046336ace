/** What the procedures of `folders` answer; the page imports these as types. */
import type { FolderState, LoanPurpose } from '../../domain/catalogues/folders.ts';

/** A piece that the index names. */
export interface PieceView {
  readonly id: string;
  readonly label: string;
  /** YYYY-MM-DD. */
  readonly dated: string;
  readonly from: number;
  readonly to: number;
}

/** Something that records tell of and that has no folios yet. */
export interface WaitingPiece {
  readonly kind: string;
  readonly recordId: string;
  readonly label: string;
  /** YYYY-MM-DD. */
  readonly dated: string;
  /** How many it has by its own record; 1 when nothing says so. */
  readonly folios: number;
}

export interface LoanView {
  readonly id: string;
  readonly borrower: string;
  readonly place: string;
  readonly purpose: LoanPurpose;
  /** YYYY-MM-DD, its last day. */
  readonly untilOn: string;
  readonly folios: number;
  readonly volumes: number;
  /** ISO UTC. */
  readonly lentAt: string;
  readonly lentBy: string;
  readonly back: {
    readonly at: string;
    readonly by: string;
    readonly state: FolderState;
    readonly folios: number;
  } | null;
}

export interface FolderView {
  readonly pieces: readonly PieceView[];
  readonly waiting: readonly WaitingPiece[];
  /** The next free folio. */
  readonly next: number;
  readonly volumes: number;
  /** Who has it now; null: it is in its place. */
  readonly out: LoanView | null;
  /** Given back, the last first; not all of them. */
  readonly past: readonly LoanView[];
}
