import { z } from 'zod';

/** One's own password in a form: asked for by acts that outlive the session, never in a draft. */
export const ownPassword = z.string().min(1, 'Escriba su contraseña.');
