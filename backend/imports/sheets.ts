/** What each desk keeps of a registered person besides who she is, as an import fills it and takes it back. */
import type { Tx } from '../../db/store.ts';
import type { DeskValues } from '../../domain/imports/rows.ts';
import type { PadronDesk } from '../../domain/records/imports.ts';
import type { WritingContext } from '../core/procedure.ts';

interface Registered {
  readonly id: string;
  readonly personId: string;
}

export interface DeskSheet {
  /** Its own tables that a registration has from the start. */
  readonly tables: readonly string[];
  readonly insert: (
    ctx: WritingContext,
    registered: Registered,
    values: DeskValues,
  ) => Promise<void>;
  /** Of these registrations, those whose sheet somebody changed since. */
  readonly changed: (tx: Tx, ids: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly remove: (tx: Tx, ids: readonly string[]) => Promise<void>;
}

const nothing: DeskSheet = {
  tables: [],
  insert: async () => undefined,
  changed: async () => new Set(),
  remove: async () => undefined,
};

export const SHEETS: Readonly<Record<PadronDesk, DeskSheet>> = { omaped: nothing, ciam: nothing };
