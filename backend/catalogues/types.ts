/** What the procedures of `catalogues` answer; the page imports these as types. */
import type { CatalogueChange } from '../../domain/catalogues/lists.ts';

/** A change of a list, with who wrote it and when (ISO UTC). */
export interface ListChange extends CatalogueChange {
  readonly seq: number;
  readonly recordedAt: string;
  readonly by: string;
}
