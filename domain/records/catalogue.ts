/** What an office writes over the lists of the program: each change with its day and its norm. */
import { z } from 'zod';
import { CATALOGUES } from '../catalogues/index.ts';
import { date, LIMITS, requiredText } from './basics.ts';

const catalogue = z
  .string()
  .refine(
    (id) => CATALOGUES.some((one) => one.id === id && one.editable !== undefined),
    'Esa lista no se cambia: la usan las reglas del programa.',
  );
const code = z.string().min(1).max(80);
const label = requiredText('Escriba el nombre, como se leerá en pantalla y papel.', LIMITS.label);
const source = requiredText(
  'Escriba la norma o el documento que lo dice, por ejemplo «RM 100-2026-MIMP».',
);

/** An entry reads otherwise from a day on. */
export const renameEntry = z.strictObject({ catalogue, code, label, source, from: date });

/** An entry is chosen for the last time on a day. */
export const endEntry = z.strictObject({ catalogue, code, source, lastDay: date });

export const addEntry = z.strictObject({
  catalogue,
  /** Of a submateria, its materia; null elsewhere. */
  parent: z.string().max(80).nullable(),
  label,
  source,
  from: date,
});

/** The norm of an entry, or of the whole list, that waited for one. */
export const confirmSource = z.strictObject({ catalogue, code: code.nullable(), source });
