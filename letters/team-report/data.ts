/** D12 (INF03): what the team evaluated after the procedure began (DL 1297, art. 28; R1297 30, 32). */
import { z } from 'zod';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type ColumnSpec, type FieldSpec, valuesSchema } from '../parts/specs.ts';
import { prose } from '../text.ts';

export const CASE_OF = {
  child: { label: 'Niña, niño o adolescente (nombres y apellidos)', span: 2, max: 300 },
  age: { label: 'Edad', max: 60 },
  document: { label: 'Documento de identidad', max: 160 },
  address: { label: 'Domicilio', span: 2 },
  opened: { label: 'Resolución que inicia: número y fecha', span: 3, max: 300 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const DONE = {
  date: { heading: 'Fecha', share: 2, max: 40 },
  act: { heading: 'Diligencia', share: 4, max: 300 },
  by: { heading: 'Quién la hizo', share: 3 },
  result: { heading: 'Resultado', share: 6, max: 20_000 },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

export const BACKGROUND = { background: { title: 'ANTECEDENTES', lines: 5 } } as const;
export const EVALUATIONS = {
  legal: { title: 'EVALUACIÓN LEGAL', lines: 6 },
  psychological: { title: 'EVALUACIÓN PSICOLÓGICA', lines: 6 },
  social: { title: 'EVALUACIÓN SOCIAL', lines: 6 },
} as const;

/** The special act in which the child is heard by the three professions (DL 1297, art. 28). */
export const HEARD = {
  on: { label: 'Fecha y hora', max: 60 },
  present: { label: 'Profesionales presentes', span: 2, max: 4_100 },
  tongue: { label: 'Lengua; intérprete', max: 400 },
  manner: { label: 'Cómo se recogió', span: 2, max: 300 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

const told = prose(20_000).nullable();

export const teamReportSchema = sheetSchema(
  z.strictObject({
    case: valuesSchema(CASE_OF),
    background: told,
    done: z.array(valuesSchema(DONE)).max(200),
    legal: told,
    psychological: told,
    social: told,
    heard: valuesSchema(HEARD),
    opinion: told,
    riskFactors: z.array(prose(600)).max(30),
    protectiveFactors: z.array(prose(600)).max(30),
    conclusions: z.array(prose(2_000)).min(1).max(30),
    recommendations: z.array(prose(2_000)).min(1).max(30),
    team: z.array(professionalSchema).min(1).max(6),
  }),
);

export type TeamReportData = z.infer<typeof teamReportSchema>;
