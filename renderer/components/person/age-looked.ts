import { createContext, useContext } from 'react';
import { type AgeRole, ageWarning, type Born } from '../../../domain/people/age.ts';

/** As what the person is recorded, and on which days her age counts (Lima). */
export interface AgeLooked {
  readonly role: AgeRole;
  readonly received: string;
  readonly facts: string | null;
}

/** Null where a person is written apart from any case: no age is odd there. */
export const AgeContext = createContext<AgeLooked | null>(null);

/** What is odd about the age of the person written here, in Spanish; it never stops anyone. */
export function useAgeWarning(born: Born): string | null {
  const looked = useContext(AgeContext);
  return looked === null ? null : ageWarning(looked.role, born, looked);
}
