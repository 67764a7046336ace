/** D02 (F02 of the SisDNA design): what a person told in an interview. */
import { z } from 'zod';
import { INTERVIEWED_AS } from '../../domain/letters/field-sheets.ts';
import { closedWords } from '../../domain/words/sheets.ts';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type FieldSpec, valuesSchema } from '../parts/specs.ts';
import { prose } from '../text.ts';

export const MEETING = {
  date: { label: 'Fecha', max: 40 },
  from: { label: 'Hora de inicio', max: 20 },
  to: { label: 'Hora de término', max: 20 },
  place: { label: 'Lugar (o teléfono, o enlace)', span: 2 },
  reason: { label: 'Motivo' },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const INTERVIEWED = {
  name: { label: 'Nombres y apellidos', span: 2, max: 240 },
  age: { label: 'Edad', max: 40 },
  document: { label: 'Documento de identidad', max: 120 },
  relation: { label: 'Qué es de la niña, niño o adolescente', max: 120 },
  occupation: { label: 'Ocupación' },
  tongue: { label: 'Lengua en que se hizo', max: 80 },
  interpreter: { label: 'Intérprete: nombres y documento', span: 2 },
  companion: { label: 'Acompaña: nombres, documento y vínculo', span: 3 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const interviewSheetSchema = sheetSchema(
  z
    .strictObject({
      meeting: valuesSchema(MEETING),
      as: z.enum(INTERVIEWED_AS.map(({ code }) => code)),
      person: valuesSchema(INTERVIEWED),
      /** The case has signs of a crime, or violence: a child is not asked about it here. */
      withVictim: z.boolean(),
      /** What was told; of a child of such a case, only what she said unasked. */
      told: prose(20_000),
      /** What was asked and answered; null where nothing was asked. */
      answers: prose(20_000).nullable(),
      opinion: prose(4_000).nullable(),
      observations: prose(8_000).nullable(),
      agreements: prose(4_000).nullable(),
      officer: professionalSchema,
    })
    .refine(({ as, withVictim, answers }) => !closes({ as, withVictim }) || answers === null, {
      path: ['answers'],
      message: closedWords('entrevista_hechos'),
    }),
);

/** Whether the law closes the interview about the facts (TUO de la Ley 30364, art. 28). */
export const closes = (of: { readonly as: string; readonly withVictim: boolean }): boolean =>
  of.withVictim && of.as === 'nna';

export type InterviewSheetData = z.infer<typeof interviewSheetSchema>;
