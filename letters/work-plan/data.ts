/** D13: plan de trabajo individual, with what R1297 43 asks for, letter by letter. */
import { z } from 'zod';
import { RISK_MEASURES } from '../../domain/catalogues/risk.ts';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type ColumnSpec, type FieldSpec, someOf, valuesSchema } from '../parts/specs.ts';
import { prose } from '../text.ts';

export const IDENTIFIED = {
  child: { label: 'Niña, niño o adolescente (nombres y apellidos)', span: 2, max: 300 },
  age: { label: 'Edad', max: 60 },
  document: { label: 'Documento de identidad', max: 160 },
  address: { label: 'Domicilio', span: 2 },
  family: {
    label: 'Familia o personas a cargo (nombres y vínculo)',
    span: 3,
    lines: 2,
    max: 1_000,
  },
  declared: { label: 'Resolución que declara el riesgo: número y fecha', span: 2, max: 300 },
  term: { label: 'Plazo (9 meses; ampliación, hasta 3)', max: 120 },
  special: { label: 'Caso especial, si lo es (R1297 42.7), y por qué', span: 3, max: 1_000 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const ACTIVITY = {
  description: { heading: 'Actividad o tarea', share: 92, max: 600 },
  with: { heading: 'Dirigida a', share: 56, max: 160 },
  responsible: { heading: 'Responsable e institución', share: 74, max: 300 },
  planned: { heading: 'Fecha prevista', share: 60, max: 40 },
  done: { heading: 'Fecha real', share: 60, max: 40 },
  proof: { heading: 'Medio de verificación', share: 68, max: 300 },
  result: { heading: 'Resultado', share: 56, max: 600 },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

export const BEFORE = {
  background: { title: 'ANTECEDENTES', lines: 4 },
  problems: { title: 'PROBLEMAS POR ATENDER', lines: 4 },
} as const;
export const METHOD = { method: { title: 'METODOLOGÍA', lines: 4 } } as const;
export const AFTER = {
  agreements: { title: 'OTROS ACTOS, ACUERDOS Y COMPROMISOS', lines: 4 },
  followup: { title: 'FORMA DE SEGUIMIENTO', lines: 4 },
} as const;

const told = prose(8_000).nullable();

const participant = z.strictObject({
  name: prose(240),
  /** `Madre`, `Adolescente`. */
  as: prose(120),
});

export const workPlanSchema = sheetSchema(
  z.strictObject({
    identified: valuesSchema(IDENTIFIED),
    background: told,
    problems: told,
    measures: someOf(RISK_MEASURES),
    /** Of the measures, and which other. */
    measuresSaid: prose(1_000).nullable(),
    method: told,
    objectives: z
      .array(
        z.strictObject({
          objective: prose(600),
          activities: z.array(valuesSchema(ACTIVITY)).min(1).max(20),
        }),
      )
      .min(1)
      .max(12),
    agreements: told,
    followup: told,
    team: z.array(professionalSchema).min(1).max(6),
    /** Who of the family took part, and the child or adolescent if she signs. */
    participants: z.array(participant).max(12),
  }),
);

export type WorkPlanData = z.infer<typeof workPlanSchema>;
