import { foldName } from '../domain/people/names.ts';
import { SURNAMES } from './data/names.ts';

/**
 * What people type, no two alike: the beginning of a surname, a whole one, and two in the order that
 * comes to mind, without accents or ñ.
 */
export const SEARCHES: readonly string[] = SURNAMES.slice(0, 12).flatMap((surname) => {
  const typed = foldName(surname);
  return [typed.slice(0, 4), typed, `${typed} mam`];
});
