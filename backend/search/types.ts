import type { SearchKind } from '../../db/search.ts';

export interface SearchResult {
  /** `text`: words of what was told, in a case or in an orientation. */
  readonly kind: SearchKind | 'text';
  readonly id: string;
  /** The case that a letter or a received document belongs to, or the case itself. */
  readonly caseId: string | null;
  readonly title: string;
  readonly detail: string;
}
