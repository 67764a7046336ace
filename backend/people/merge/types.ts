import type { ErrorCode } from '../../../domain/errors.ts';
import type { MergeGroup } from '../../../domain/people/merge.ts';
import type { PersonFields, SafeContactFields } from '../../../domain/records/person.ts';
import type { PersonHit } from '../types.ts';
import type { MergeCount } from './references.ts';

/** Why they are not united, and where: numbers of cases, desks or activities. */
export interface MergeObstacle {
  readonly code: ErrorCode;
  readonly where: readonly string[];
}

export interface MergeSide extends PersonHit {
  readonly version: number;
  /** Telephone and address are null where a rule of safe contact hides them. */
  readonly fields: PersonFields;
  readonly estimatedOn: string | null;
  readonly contactHidden: boolean;
  readonly recordedAt: string;
  /** What points to this row, by kind; kinds without any are absent. */
  readonly counts: readonly { readonly of: MergeCount; readonly n: number }[];
}

/** Both rows, before anything is decided. */
export interface MergePreview {
  readonly kept: MergeSide;
  readonly gone: MergeSide;
  /** Where they differ, in the order of the sheet. */
  readonly differ: readonly MergeGroup[];
  /** What the row that stays does not say, and the other does. */
  readonly suggested: readonly MergeGroup[];
  /** Two numbers of one kind of document. */
  readonly twoDocuments: boolean;
  /** One was noted as mother, sister… of the other. */
  readonly linked: boolean;
  /** The rules that will stand; null when neither has any. */
  readonly contact: SafeContactFields | null;
  readonly obstacles: readonly MergeObstacle[];
  /** A notice of this very pair that nobody has settled. */
  readonly noticeId: string | null;
}

/** A union that was made with a person's row. */
export interface MergeView {
  readonly id: string;
  readonly mergedAt: string;
  readonly by: string;
  readonly reason: string;
  readonly undone: { readonly at: string; readonly by: string } | null;
  /** The row that went, as it was and is. */
  readonly gone: {
    readonly name: string;
    readonly document: string | null;
    readonly fields: PersonFields;
    readonly estimatedOn: string | null;
  };
  /** What the row that stayed said before, where it took the other's. */
  readonly replaced: Partial<PersonFields>;
  /** Where somebody wrote since: undoing leaves these groups as they are now. */
  readonly writtenSince: readonly MergeGroup[];
  /** A later union stands before it. */
  readonly laterFirst: boolean;
}
