/**
 * *Acta de denuncia verbal*: what this office told the police, the prosecutor or a court by word of
 * mouth, at which hour and to whom (reglamento de la Ley 30364, art. 15). It needs no more of a victim
 * than finds her (art. 16.4).
 */
import { z } from 'zod';
import { FULL_NAME_MAX } from '../../domain/people/names.ts';
import { LIMITS } from '../../domain/records/basics.ts';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type ColumnSpec, type FieldSpec, valuesSchema } from '../parts/specs.ts';
import { line, prose } from '../text.ts';

export const REPORT = {
  authority: { label: 'Autoridad ante la que se denuncia', span: 2, max: 240 },
  means: { label: 'Medio', max: 120 },
  date: { label: 'Fecha', max: 60 },
  hour: { label: 'Hora', max: 20 },
  number: { label: 'N.° de denuncia', max: 120 },
  takenBy: { label: 'Quién la recibió: nombre y cargo', span: 3, max: LIMITS.line },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const AGGRIEVED = {
  name: { heading: 'Nombre, o código', share: 150, max: FULL_NAME_MAX },
  age: { heading: 'Edad', share: 50, max: 60 },
  bond: { heading: 'Vínculo con la persona denunciada', share: 130, max: 160 },
  reach: { heading: 'Cómo ubicarla', share: 140, max: 300 },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

export const DENOUNCED = {
  name: { label: 'Nombres y apellidos', span: 2, max: FULL_NAME_MAX },
  weapon: { label: 'Armas; servidor público', max: 160 },
  whereabouts: { label: 'Dónde se le ubica', span: 3, max: 300 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const oralReportSchema = sheetSchema(
  z.strictObject({
    /** `Tarata`. */
    place: line(80),
    report: valuesSchema(REPORT),
    aggrieved: z.array(valuesSchema(AGGRIEVED)).min(1).max(20),
    denounced: valuesSchema(DENOUNCED),
    facts: prose(20_000),
    /** What is asked for her: how to reach her, at which hours, which measures. */
    requests: z.array(prose(2_000)).max(20),
    officer: professionalSchema,
  }),
);
export type OralReportData = z.infer<typeof oralReportSchema>;
