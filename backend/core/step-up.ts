/**
 * Step-up: acts that outlive the session (accounts, rights, restoring, exporting, new keys, recovery)
 * ask for the password once more, inside the call (vault.md, "Keys").
 */
import { z } from 'zod';
import { Refusal } from '../../domain/errors.ts';
import type { CallContext } from './procedure.ts';

/** The field of a form that asks for it; spread into the procedure's schema. */
export const ownPassword = {
  password: z.string().min(1, 'Escriba su contraseña.').max(256, 'Escriba su contraseña.'),
};

/** What an act takes beside its record. */
export type Confirmed = { readonly password: string };

/**
 * Whoever is at the keyboard proves to be who entered.
 * @throws Refusal `password_wrong`, `login_delayed`, `no_session`.
 */
export async function requireOwnPassword(
  { backend: { open } }: CallContext,
  password: string,
): Promise<void> {
  if (open === null) throw new Refusal('no_session');
  await open.store.confirmPassword(open.session.userName, password);
}
