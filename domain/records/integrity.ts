/** What is asked of whoever goes on with a store that is not as it was left, or says that a date is right. */
import { z } from 'zod';

export const acceptRollback = z.strictObject({
  reason: z
    .string()
    .trim()
    .min(10, 'Escriba qué pasó y por qué se continúa.')
    .max(500, 'Escriba el motivo en menos de 500 letras.'),
  password: z.string().min(1, 'Escriba su contraseña.').max(256, 'Escriba su contraseña.'),
});

/** The date that was on the screen: if midnight passed meanwhile, it is asked again. */
export const confirmClock = z.strictObject({ date: z.iso.date() });
