/** One file made of the pages of several, each page under its folio. */

/** A file whose pages may be bound, of a type told by its first bytes. */
export interface BindableFile {
  readonly mime: 'application/pdf' | 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
}

export interface BoundPart {
  readonly file: BindableFile;
  /** Which of its pages, from 0; null: all. */
  readonly pages: { readonly from: number; readonly count: number } | null;
  /** Folio of the first of them; null: pages without a folio. */
  readonly folio: number | null;
}

export interface Binding {
  /** Of the file: it names nobody. */
  readonly title: string;
  readonly author: string;
  /** ISO UTC; the only clock in the file. */
  readonly issuedAt: string;
  /** Stands beside the folio on each sheet: `Copia · Exp. 0003-2026-23010`. */
  readonly mark: string;
  readonly parts: readonly BoundPart[];
}
