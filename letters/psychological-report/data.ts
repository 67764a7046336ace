/**
 * D10: informe psicológico, of restricted access. It attends to the person; the expert report about
 * what happened is ordered by the prosecutor (DL 1297, art. 23).
 */
import { z } from 'zod';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type ColumnSpec, type FieldSpec, valuesSchema } from '../parts/specs.ts';
import { prose } from '../text.ts';

export const FILIATION = {
  name: { label: 'Nombres y apellidos', span: 2, max: 300 },
  age: { label: 'Edad', max: 60 },
  birthDate: { label: 'Fecha y lugar de nacimiento', max: 160 },
  document: { label: 'Documento de identidad', max: 120 },
  education: { label: 'Grado de instrucción', max: 160 },
  tongue: { label: 'Lengua en que se hizo; intérprete', max: 160 },
  carer: { label: 'Persona a cargo', span: 2 },
  dates: { label: 'Fechas de las sesiones', span: 3, max: 300 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const AREAS = {
  area: { heading: 'Área', share: 3, max: 120 },
  result: { heading: 'Resultado', share: 9, max: 3_000 },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

export const REASON = { reason: { title: 'MOTIVO DE LA ATENCIÓN', lines: 4 } } as const;
export const OBSERVED = {
  observations: { title: 'OBSERVACIONES DE LA CONDUCTA', lines: 6 },
} as const;
export const AFFECTED = {
  affectation: { title: 'INDICADORES DE AFECTACIÓN', lines: 6 },
} as const;

const told = prose(12_000).nullable();

export const psychologicalReportSchema = sheetSchema(
  z.strictObject({
    filiation: valuesSchema(FILIATION),
    reason: told,
    techniques: z.array(prose(300)).max(30),
    observations: told,
    areas: z.array(valuesSchema(AREAS)).max(20),
    affectation: told,
    conclusions: z.array(prose(2_000)).min(1).max(30),
    recommendations: z.array(prose(2_000)).min(1).max(30),
    signer: professionalSchema,
  }),
);

export type PsychologicalReportData = z.infer<typeof psychologicalReportSchema>;
