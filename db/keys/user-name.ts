/**
 * The one spelling of a user name, for the login tag and for the operators' table: compatibility
 * forms joined (NFKC), lower case, no spaces around.
 */
export function normalizeUserName(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase().normalize('NFKC');
}
