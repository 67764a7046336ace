/**
 * D09: informe social. RDNA 53.2 asks for the situation verified, the risk and protective factors,
 * conclusions and recommendations; the rest is the structure in use among social workers.
 */
import { z } from 'zod';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type ColumnSpec, type FieldSpec, valuesSchema } from '../parts/specs.ts';
import { line, prose } from '../text.ts';

export const SUBJECT = {
  child: {
    label: 'Niña, niño, adolescente o persona usuaria (nombres y apellidos)',
    span: 2,
    max: 300,
  },
  age: { label: 'Edad', max: 60 },
  informant: { label: 'Persona que informa', span: 2 },
  relation: { label: 'Qué es de la niña, niño o adolescente', max: 120 },
  address: { label: 'Domicilio', span: 2 },
  visitedOn: { label: 'Fecha de la visita', max: 60 },
  technique: { label: 'Técnicas', span: 3, max: 600 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

/** Shares in points: no heading breaks within a word. */
export const FAMILY = {
  name: { heading: 'Nombres y apellidos', share: 80, max: 240 },
  relation: { heading: 'Parentesco', share: 64, max: 60 },
  age: { heading: 'Edad', share: 34, max: 60 },
  civilStatus: { heading: 'Estado civil', share: 58, max: 60 },
  education: { heading: 'Grado de instrucción', share: 68, max: 80 },
  occupation: { heading: 'Ocupación', share: 68, max: 120 },
  income: { heading: 'Ingreso', share: 48, max: 40 },
  notes: { heading: 'Obs.', share: 43, max: 300 },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

/** What is told in prose, in its order; some lines for each on a blank form. */
export const BEFORE_FAMILY = {
  reason: { title: 'MOTIVO DEL INFORME', lines: 3 },
  background: { title: 'ANTECEDENTES', lines: 6 },
} as const;

export const AFTER_FAMILY = {
  dynamics: { title: 'SITUACIÓN Y DINÁMICA FAMILIAR', lines: 8 },
  economy: { title: 'SITUACIÓN ECONÓMICA: INGRESOS Y EGRESOS', lines: 5 },
  housing: { title: 'VIVIENDA: TENENCIA, MATERIAL, AMBIENTES, SERVICIOS, HACINAMIENTO', lines: 5 },
  health: { title: 'SALUD: SEGURO, ENFERMEDADES, DISCAPACIDAD', lines: 4 },
  education: { title: 'EDUCACIÓN', lines: 4 },
  support: { title: 'REDES DE APOYO', lines: 4 },
} as const;

const told = prose(12_000).nullable();

export const socialReportSchema = sheetSchema(
  z.strictObject({
    subject: valuesSchema(SUBJECT),
    before: z.strictObject({ reason: told, background: told }),
    family: z.array(valuesSchema(FAMILY)).max(40),
    after: z.strictObject({
      dynamics: told,
      economy: told,
      housing: told,
      health: told,
      education: told,
      support: told,
    }),
    riskFactors: z.array(prose(600)).max(40),
    protectiveFactors: z.array(prose(600)).max(40),
    diagnosis: told,
    conclusions: z.array(prose(2_000)).min(1).max(40),
    recommendations: z.array(prose(2_000)).min(1).max(40),
    /** `Fotografías (2)`, `Croquis`, `Genograma`. */
    annexes: z.array(line(160)).max(20),
    signer: professionalSchema,
  }),
);

export type SocialReportData = z.infer<typeof socialReportSchema>;
