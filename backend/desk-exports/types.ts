/** What the procedures of `deskExports` answer; the page imports these as types. */
import type { FieldGroup } from '../../domain/imports/fields.ts';
import type { ExportFormat } from '../../domain/records/imports.ts';

export interface ColumnView {
  readonly key: string;
  readonly label: string;
  readonly group: FieldGroup;
}

export interface TemplateView {
  readonly id: string;
  readonly name: string;
  readonly format: ExportFormat;
  readonly columns: readonly string[];
}

export interface ExportChoices {
  readonly columns: readonly ColumnView[];
  readonly templates: readonly TemplateView[];
}
