/**
 * *Plan de seguridad*, made with her. Found at home it puts her in danger: it is for the expediente,
 * and says so, unless she asked for a copy and said where she keeps it.
 */
import { z } from 'zod';
import { FULL_NAME_MAX } from '../../domain/people/names.ts';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type FieldSpec, valuesSchema } from '../parts/specs.ts';
import { line, prose } from '../text.ts';

export const MADE_WITH = {
  name: { label: 'Persona (nombre, o código)', span: 2, max: FULL_NAME_MAX },
  date: { label: 'Fecha', max: 60 },
  language: { label: 'Lengua en que se hizo', max: 120 },
  children: { label: 'Hijas e hijos, personas a su cargo', span: 2, max: 300 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

/** The refuge itself is never written. */
export const STEPS = {
  signs: { title: 'SEÑALES DE QUE EL PELIGRO CRECE', lines: 3 },
  places: { title: 'A DÓNDE PUEDE IR (UN REFUGIO, SIN SU UBICACIÓN)', lines: 3 },
  contacts: { title: 'A QUIÉN LLAMA, Y LA PALABRA ACORDADA', lines: 3 },
  bag: { title: 'QUÉ TIENE LISTO PARA SALIR', lines: 3 },
  home: { title: 'EN LA CASA, EN EL TRABAJO Y EN EL CAMINO', lines: 3 },
  dependants: { title: 'HIJAS, HIJOS Y PERSONAS A SU CARGO', lines: 3 },
  phone: { title: 'TELÉFONO Y REDES', lines: 2 },
  decides: { title: 'LO QUE ELLA DECIDE', lines: 3 },
} as const;

const told = prose(6_000).nullable();

export const safetyPlanSchema = sheetSchema(
  z.strictObject({
    /** Null: for the expediente alone. */
    copyKeptAt: line(160).nullable(),
    madeWith: valuesSchema(MADE_WITH),
    steps: z.strictObject({
      signs: told,
      places: told,
      contacts: told,
      bag: told,
      home: told,
      dependants: told,
      phone: told,
      decides: told,
    }),
    officer: professionalSchema,
  }),
);
export type SafetyPlanData = z.infer<typeof safetyPlanSchema>;
