import { type ImportField, PERSON_IMPORT_FIELDS } from '../../domain/imports/fields.ts';
import type { PadronDesk } from '../../domain/records/imports.ts';

/** What a padrón of this desk may bring. */
export const fieldsOf = (_desk: PadronDesk): readonly ImportField[] => PERSON_IMPORT_FIELDS;
