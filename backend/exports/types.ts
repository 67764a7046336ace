/** What the procedures of `exports` answer; the page imports these as types. */
import type { ExportPurpose } from '../../domain/catalogues/exports.ts';
import type { ExportKind } from '../../domain/records/exports.ts';

export interface MadeExport {
  readonly id: string;
  /** For `desktop.save`. */
  readonly grant: string;
  /** Opens the file; shown once and kept nowhere. Null: it left in clear. */
  readonly phrase: string | null;
}

export interface ExportView {
  readonly id: string;
  readonly fileName: string;
  readonly kind: ExportKind;
  /** Empty for whoever may not read it. */
  readonly recipient: string;
  readonly purpose: ExportPurpose;
  readonly note: string;
  /** Of what the recipient opens, hex. */
  readonly sha256: string;
  /** ISO UTC. */
  readonly at: string;
  readonly by: string;
}
