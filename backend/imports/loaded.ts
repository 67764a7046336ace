/** The padrón that somebody is looking at, in memory: it goes with the session and is never written. */

import type { Sheet } from '../../domain/imports/table.ts';
import type { PadronDesk } from '../../domain/records/imports.ts';

export interface LoadedPadron {
  readonly id: string;
  readonly desk: PadronDesk;
  readonly sheets: readonly Sheet[];
  /** Hex. */
  readonly sha256: string;
}

/** Holds one file: another takes its place. */
export class LoadedFile {
  #file: LoadedPadron | null = null;

  put(file: LoadedPadron): void {
    this.#file = file;
  }

  /** Null when another was loaded since, or none. */
  of(id: string): LoadedPadron | null {
    return this.#file?.id === id ? this.#file : null;
  }

  /** After the import, and at lock. */
  forget(): void {
    this.#file = null;
  }
}
