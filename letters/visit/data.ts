/** D03 (F03 of the SisDNA design): a home visit, or what was verified at a place. */
import { z } from 'zod';
import { ENTRIES } from '../../domain/letters/field-sheets.ts';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type FieldSpec, valuesSchema } from '../parts/specs.ts';
import { prose } from '../text.ts';

export const OUTING = {
  date: { label: 'Fecha', max: 40 },
  from: { label: 'Hora de inicio', max: 20 },
  to: { label: 'Hora de término', max: 20 },
  address: { label: 'Lugar: dirección', span: 2 },
  district: { label: 'Distrito y centro poblado', max: 160 },
  reference: { label: 'Referencia; color de la fachada, medidor', span: 3 },
  reason: { label: 'Motivo', span: 3, lines: 2, max: 2_000 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const RECEIVED_BY = {
  name: { label: 'Persona entrevistada (nombres y apellidos)', span: 2, max: 240 },
  document: { label: 'Documento de identidad', max: 120 },
  relation: { label: 'Qué es de la niña, niño o adolescente', max: 120 },
  tongue: { label: 'Lengua; intérprete', max: 160 },
  others: { label: 'Otras personas presentes' },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const visitSheetSchema = sheetSchema(
  z.strictObject({
    kind: z.enum(['visita', 'constatacion']),
    outing: valuesSchema(OUTING),
    entry: z.enum(ENTRIES.map(({ code }) => code)),
    person: valuesSchema(RECEIVED_BY),
    observations: prose(20_000),
    conclusions: z.array(prose(2_000)).max(20),
    recommendations: z.array(prose(2_000)).max(20),
    /** Who made it; more than one may go. */
    visitors: z.array(professionalSchema).min(1).max(4),
  }),
);

export type VisitSheetData = z.infer<typeof visitSheetSchema>;
