/** A consent that data of a person go to somebody, and its withdrawal (Ley 29733, art. 13; DS 016-2024-JUS, arts. 8–10). */
import { z } from 'zod';
import { namedSchema } from '../parts/people-data.ts';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type FieldSpec, valuesSchema } from '../parts/specs.ts';
import { line } from '../text.ts';

export const CONSENT_ABOUT = {
  person: { label: 'Persona de quien son los datos', span: 2, max: 240 },
  age: { label: 'Edad', max: 40 },
  recipient: { label: 'Quién los recibe', span: 3, max: 320 },
  scope: { label: 'Qué datos se entregan', span: 3, lines: 2, max: 2_000 },
  purpose: { label: 'Para qué', span: 3, lines: 2, max: 4_000 },
  from: { label: 'Desde', max: 60 },
  until: { label: 'Hasta', max: 60 },
  language: { label: 'Se explicó en', max: 120 },
  interpreter: { label: 'Intérprete', span: 3, max: 320 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const WITHDRAWAL_ABOUT = {
  person: { label: 'Persona de quien son los datos', span: 2, max: 240 },
  given: { label: 'Consentimiento de fecha', max: 60 },
  recipient: { label: 'Quién los recibía', span: 3, max: 320 },
  by: { label: 'Quién lo retira', span: 2, max: 320 },
  on: { label: 'Desde', max: 60 },
  effect: { label: 'Qué deja de enviarse', span: 3, lines: 2, max: 4_000 },
  received: { label: 'Lo que ya se había entregado', span: 3, lines: 3, max: 6_000 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

/** Whoever signs. `as`: `Madre, padre o tutor/a`. */
const signing = {
  who: namedSchema.extend({ as: line(80) }),
  readsAndSigns: z.boolean(),
  /** Who signs a ruego, with the document; null: nobody does. */
  witness: line(320).nullable(),
  officer: professionalSchema,
} as const;

export const consentSchema = sheetSchema(
  z.strictObject({ about: valuesSchema(CONSENT_ABOUT), ...signing }),
);
export type ConsentData = z.infer<typeof consentSchema>;

export const withdrawalSchema = sheetSchema(
  z.strictObject({ about: valuesSchema(WITHDRAWAL_ABOUT), ...signing }),
);
export type WithdrawalData = z.infer<typeof withdrawalSchema>;
