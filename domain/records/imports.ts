/** What the import of a padrón and its export take. */
import { z } from 'zod';
import { IMPORT_LIMITS } from '../imports/table.ts';
import { date, id, LIMITS, requiredText, version } from './basics.ts';

/** Desks that have a padrón. */
export const PADRON_DESKS = ['omaped', 'ciam'] as const;
export type PadronDesk = (typeof PADRON_DESKS)[number];

export const padronDesk = z.enum(PADRON_DESKS, 'Elija el padrón.');

export const loadPadron = z.strictObject({ desk: padronDesk, grant: z.string().min(16).max(128) });

const line = z.int().min(1).max(1_048_576);
const lines = z.array(line).max(IMPORT_LIMITS.lines);
const fieldKey = z.string().min(1).max(60);

/** What a file means: the same for the trial and for the import. */
export const planOfImport = z.strictObject({
  fileId: id,
  /** Of the file's sheets, from 0. */
  sheet: z.int().min(0).max(IMPORT_LIMITS.sheets),
  /** The line that names the columns; what stands above it is left. */
  head: line,
  /** By column. */
  mapping: z.array(fieldKey.nullable()).max(IMPORT_LIMITS.columns),
  restoreZeros: z.boolean(),
  /** Of rows that say none. */
  registeredOn: date,
  /** Lines that are another person, although her name, birth and district are known. */
  separate: lines,
  /** Lines that somebody leaves out. */
  skip: lines,
});
export type PlanOfImport = z.infer<typeof planOfImport>;

export const runImport = planOfImport.safeExtend({
  title: requiredText(
    'Escriba cómo se llamará esta importación, por ejemplo «Padrón 2025».',
    LIMITS.label,
  ),
});

export const undoImport = z.strictObject({ importId: id, version });

const templateName = requiredText('Escriba un nombre para encontrarla después.', LIMITS.label);

export const saveMapping = z.strictObject({
  desk: padronDesk,
  name: templateName,
  /** Header, folded → field; empty for one that is left. */
  columns: z.record(z.string().min(1).max(120), z.string().max(60)),
});

export const EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const columns = z
  .array(fieldKey, 'Elija al menos una columna.')
  .min(1, 'Elija al menos una columna.')
  .max(IMPORT_LIMITS.columns);

export const formExport = z.strictObject({
  desk: padronDesk,
  format: z.enum(EXPORT_FORMATS, 'Elija el formato.'),
  columns,
  /** Those who are in the padrón today, or everybody who ever was. */
  ended: z.boolean(),
});

export const saveTemplate = formExport.pick({ desk: true, format: true, columns: true }).extend({
  name: templateName,
});

export const dropSaved = z.strictObject({ id });
