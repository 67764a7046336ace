import type { SearchKind } from '../../db/search.ts';
import type { Match } from '../../domain/search/typed.ts';

export interface SearchResult {
  /** `text`: words of what was told, in a case or in an orientation. */
  readonly kind: SearchKind | 'text';
  readonly id: string;
  /** The case that a letter or a received document belongs to, or the case itself. */
  readonly caseId: string | null;
  readonly title: string;
  readonly detail: string;
  /** How near it is; `told`: its words stand in a text that is kept sealed. */
  readonly match: Match | 'told';
  /** By what it was found, when neither title nor detail shows it: «por su teléfono». */
  readonly why: string | null;
}
