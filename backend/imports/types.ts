/** What the procedures of `imports` answer; the page imports these as types. */
import type { Mapping } from '../../domain/imports/mapping.ts';
import type { Problem } from '../../domain/imports/rows.ts';
import type { PadronDesk } from '../../domain/records/imports.ts';

export interface SheetView {
  /** Empty for a CSV. */
  readonly name: string;
  readonly rows: number;
  /** The line that seems to name the columns. */
  readonly head: number;
  /** The first lines as text, to look at and to choose the head from. */
  readonly first: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** Of the columns under that head. */
  readonly mapping: Mapping;
}

export interface SavedMapping {
  readonly id: string;
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
}

export interface LoadedView {
  readonly fileId: string;
  readonly sheets: readonly SheetView[];
  readonly mappings: readonly SavedMapping[];
  /** The same file came in before, and was not undone. */
  readonly before: { readonly title: string; readonly at: string } | null;
}

/**
 * What becomes of a row. `new`: she is registered and enters the store; `known`: she is in the store, and
 * is registered; `registered`: she is in the padrón already; `repeated`: an earlier row has her;
 * `stopped`: something is wrong; `skipped`: somebody leaves it out.
 */
export type RowFate = 'new' | 'known' | 'registered' | 'repeated' | 'stopped' | 'skipped';

export interface RowView {
  readonly line: number;
  readonly fate: RowFate;
  readonly name: string;
  readonly document: string;
  readonly birthDate: string | null;
  /** Why it is not just a new person: who she is in the store, or which row has her. */
  readonly said: string;
  /** Only her name, birth and district are the same: somebody may say that she is another. */
  readonly mayBeOther: boolean;
}

export interface Trial {
  readonly read: number;
  readonly fates: Readonly<Record<RowFate, number>>;
  /** Rows whose DNI lacks zeros that a sheet takes. */
  readonly lostZeros: number;
  /** What the mapping lacks; then nothing was read. */
  readonly lacking: string | null;
  /** The first ones; `problemCount` says how many there are. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** The first rows of each fate. */
  readonly rows: readonly RowView[];
}

export interface ImportDone {
  readonly id: string;
  readonly made: number;
  readonly joined: number;
  readonly left: number;
}

export interface ImportView {
  readonly id: string;
  readonly version: number;
  readonly desk: PadronDesk;
  readonly title: string;
  readonly rowsRead: number;
  readonly made: number;
  readonly joined: number;
  readonly left: number;
  readonly at: string;
  readonly by: string;
  readonly undone: {
    readonly at: string;
    readonly by: string;
    readonly rows: number;
    readonly kept: number;
  } | null;
}

/** A registration that an undone import left, because somebody had gone on with it. */
export interface KeptRow {
  readonly line: number;
  readonly registrationId: string;
  readonly name: string;
}
