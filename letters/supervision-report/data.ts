/**
 * *Informe de supervisión* to the court that gave measures of protection and entrusted their execution
 * to this office (TUO de la Ley 30364, arts. 37 and 38): in 15 days, or 5 at severe risk, then every six
 * months, or three. The parties read the court's file: it says nowhere where she is.
 */
import { z } from 'zod';
import { LIMITS } from '../../domain/records/basics.ts';
import { MEASURE_MAX } from '../../domain/records/violence-facts.ts';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type ColumnSpec, type FieldSpec, valuesSchema } from '../parts/specs.ts';
import { prose } from '../text.ts';

export const SUPERVISED = {
  court: { label: 'Juzgado', span: 2, max: LIMITS.line },
  judicialFile: { label: 'Expediente judicial', max: 120 },
  resolution: { label: 'Resolución', max: 160 },
  notified: { label: 'Notificada a esta oficina', max: 60 },
  level: { label: 'Nivel de riesgo', max: 60 },
  protectedPerson: {
    label: 'Persona protegida (nombre, o código)',
    span: 2,
    max: LIMITS.paragraph,
  },
  period: { label: 'Periodo que informa', max: 120 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const MEASURES = {
  /** As the court wrote it, after what it is. */
  measure: { heading: 'Medida', share: 170, max: MEASURE_MAX },
  kept: { heading: '¿Se cumple?', share: 64, max: 60 },
  detail: { heading: 'Qué se verificó', share: 230, max: 1_000 },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

export const VISITS = {
  date: { heading: 'Fecha', share: 62, max: 60 },
  way: { heading: 'Visita o contacto', share: 110, max: 160 },
  result: { heading: 'Resultado', share: 290, max: 1_000 },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

export const FOUND = {
  situation: { title: 'SITUACIÓN DE LA PERSONA PROTEGIDA', lines: 5 },
  breaches: { title: 'INCUMPLIMIENTOS Y CUÁNDO SE COMUNICARON', lines: 4 },
} as const;

const told = prose(12_000).nullable();

export const supervisionReportSchema = sheetSchema(
  z.strictObject({
    kind: z.enum(['inicial', 'periodico', 'final']),
    supervised: valuesSchema(SUPERVISED),
    measures: z.array(valuesSchema(MEASURES)).max(30),
    visits: z.array(valuesSchema(VISITS)).max(60),
    found: z.strictObject({ situation: told, breaches: told }),
    conclusions: z.array(prose(2_000)).min(1).max(30),
    recommendations: z.array(prose(2_000)).max(30),
    signer: professionalSchema,
  }),
);
export type SupervisionReportData = z.infer<typeof supervisionReportSchema>;
