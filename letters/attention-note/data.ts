/** D17: that a person was attended, or that there was no agreement, for whoever asks it of her. */
import { z } from 'zod';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type FieldSpec, valuesSchema } from '../parts/specs.ts';
import { line, prose } from '../text.ts';

export const ATTENDED = {
  name: { label: 'Nombres y apellidos', span: 2, max: 240 },
  document: { label: 'Documento de identidad', max: 120 },
  date: { label: 'Fecha de la atención', max: 120 },
  service: { label: 'Servicio', span: 2, max: 300 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const attentionNoteSchema = sheetSchema(
  z.strictObject({
    kind: z.enum(['atencion', 'sin_acuerdo', 'orientacion']),
    /** `Tarata`. */
    place: line(80),
    /** YYYY-MM-DD */
    date: z.iso.date(),
    attended: valuesSchema(ATTENDED),
    /** What is stated beyond that, one paragraph each; never what was told nor who a child is. */
    statements: z.array(prose(2_000)).max(20),
    /** For whom it was asked, `para el Juzgado de Paz Letrado de Tarata`; null: for what suits her. */
    purpose: line(300).nullable(),
    signer: professionalSchema,
  }),
);

export type AttentionNoteData = z.infer<typeof attentionNoteSchema>;
