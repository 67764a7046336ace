import type { SearchKind } from '../../db/search.ts';

export interface SearchResult {
  readonly kind: SearchKind;
  readonly id: string;
  /** The case that a letter belongs to, or the case itself. */
  readonly caseId: string | null;
  readonly title: string;
  readonly detail: string;
}
