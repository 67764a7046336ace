/** The columns of each desk's own sheet. */

import type { Tx } from '../../db/store.ts';
import type { Lists } from '../../domain/catalogues/lists.ts';
import type { ExportColumn } from '../../domain/imports/export-columns.ts';
import type { PadronDesk } from '../../domain/records/imports.ts';

export interface SheetColumns {
  readonly columns: readonly ExportColumn[];
  /** @returns registration → key of a column → text. */
  readonly read: (
    tx: Tx,
    registrationIds: readonly string[],
    at: { readonly lists: Lists; readonly today: string },
  ) => Promise<ReadonlyMap<string, Readonly<Record<string, string>>>>;
}

const NONE: SheetColumns = { columns: [], read: async () => new Map() };

export const SHEET_COLUMNS: Readonly<Record<PadronDesk, SheetColumns>> = {
  omaped: NONE,
  ciam: NONE,
};
