/** Padrones that came in from a spreadsheet, what each row made, and how their columns are matched and written. */
import type { Desk } from '../../domain/desks.ts';
import {
  defineEntity,
  id,
  integer,
  integerOrNull,
  json,
  type Row,
  text,
  textOrNull,
} from './define.ts';

/** One file that came in. The file itself is not kept. */
export const imports = defineEntity('imports', {
  id: id(),
  version: integer(),
  desk: text<Desk>(),
  /** What the operator calls it: «Padrón 2025». */
  title: text(),
  /** Of the file, hex: the same one is told when it comes again. */
  sha256: text(),
  /** Rows of the file below its head. */
  rowsRead: integer(),
  /** New people registered; people of the store registered; rows that were not. */
  made: integer(),
  joined: integer(),
  left: integer(),
  at: text(),
  operatorId: text(),
  undoneAt: textOrNull(),
  undoneBy: textOrNull(),
  /** Registrations taken back, and those that stayed because somebody had gone on with them. */
  undoneRows: integerOrNull(),
  keptRows: integerOrNull(),
});
export type Import = Row<typeof imports>;

/** What a row of the file made. After an undo it still says so, of somebody who is not there any more. */
export const importRows = defineEntity('import_rows', {
  id: id(),
  importId: text(),
  /** As the sheet numbers it. */
  line: integer(),
  /** `made`: the person too; `joined`: her registration alone. */
  outcome: text<'made' | 'joined'>(),
  personId: text(),
  registrationId: text(),
});
export type ImportRow = Row<typeof importRows>;

/** Header, folded → field of `domain/imports/fields.ts`; an empty text is a column that is left. */
export const importMappings = defineEntity('import_mappings', {
  id: id(),
  version: integer(),
  desk: text<Desk>(),
  name: text(),
  columns: json<Readonly<Record<string, string>>>(),
  savedAt: text(),
  savedBy: text(),
});
export type ImportMapping = Row<typeof importMappings>;

/** Columns of an export, in their order. */
export const exportTemplates = defineEntity('export_templates', {
  id: id(),
  version: integer(),
  desk: text<Desk>(),
  name: text(),
  format: text<'xlsx' | 'csv'>(),
  columns: json<readonly string[]>(),
  savedAt: text(),
  savedBy: text(),
});
export type ExportTemplate = Row<typeof exportTemplates>;
