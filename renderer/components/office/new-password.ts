import { z } from 'zod';
import { password } from '../../../domain/records/office.ts';

/** A password typed twice; whether it is strong enough, the backend says. */
export const newPassword = z
  .object({ password, repeated: z.string() })
  .refine((typed) => typed.password === typed.repeated, {
    path: ['repeated'],
    message: 'Las dos contraseñas no son iguales. Escríbala otra vez.',
  });
export type NewPassword = z.infer<typeof newPassword>;

export const BLANK_PASSWORD: NewPassword = { password: '', repeated: '' };
