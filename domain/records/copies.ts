/** What the room of copies and recovery asks. */
import { z } from 'zod';
import { login, password } from './office.ts';

const { userName } = login.shape;

const sheet = z
  .string('Copie las palabras de la hoja.')
  .trim()
  .min(1, 'Copie las palabras de la hoja.')
  .max(2_000);
const sheets = z.array(sheet).length(2, 'Copie dos hojas.');

export const stickNew = z.strictObject({
  name: z
    .string('Escriba cómo se llama esta memoria.')
    .trim()
    .min(1, 'Escriba cómo se llama esta memoria.')
    .max(60, 'Escriba un nombre de 60 letras o menos.'),
  withPhrase: z.boolean(),
  password,
});

export const stickGone = z.strictObject({
  id: z.string().min(1).max(64),
  reason: z.enum(['destroyed', 'lost'], 'Elija qué pasó con ella.'),
});

export const rekey = z.strictObject({
  reason: z.enum(['removed', 'known_password', 'other'], 'Elija por qué se cambian las claves.'),
  password,
});

export const REKEY_REASONS: Readonly<Record<z.infer<typeof rekey>['reason'], string>> = {
  removed: 'Una persona dejó la oficina',
  known_password: 'Otra persona puede saber una contraseña',
  other: 'Otra causa',
};

/** Where the copy is: on this PC by its name, or chosen in a dialog of the host. */
const source = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('disk'), name: z.string().regex(/^[0-9TZ-]{18}$/) }),
  z.strictObject({ at: z.literal('chosen'), grant: z.string().min(16).max(128) }),
]);

/** What opens it. */
const way = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('password'), userName, password }),
  z.strictObject({ by: z.literal('sheets'), sheets }),
  z.strictObject({
    by: z.literal('phrase'),
    phrase: z.string('Escriba la frase.').trim().min(1, 'Escriba la frase.').max(200),
  }),
]);

export const copyToLookAt = z.strictObject({ source, way });

/** With sheets or a phrase, who comes in chooses a new password. */
export const copyToRestore = z.strictObject({
  source,
  way,
  comer: z.strictObject({ userName, password }).nullable(),
});

export const recoverAccess = z.strictObject({ sheets, userName, password });
