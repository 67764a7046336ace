import { dateInLima } from '../../domain/clock/lima.ts';
import { ageOn, describeAge } from '../../domain/people/age.ts';

export interface Aged {
  readonly birthDate: string | null;
  readonly estimatedAge: number | null;
  /** YYYY-MM-DD: the day the age was estimated. */
  readonly estimatedOn: string | null;
}

/**
 * "7 años", "8 meses", "7 años aprox." or "Edad no registrada", on the day of an instant in Lima. An
 * estimate grows with the years since it was made.
 */
export function ageText(person: Aged, at: string): string {
  const day = dateInLima(at);
  if (person.birthDate !== null) return describeAge(person.birthDate, day) ?? UNKNOWN;
  if (person.estimatedAge === null) return UNKNOWN;
  const since = person.estimatedOn === null ? 0 : (ageOn(person.estimatedOn, day) ?? 0);
  const years = person.estimatedAge + since;
  return `${years} ${years === 1 ? 'año' : 'años'} aprox.`;
}

const UNKNOWN = 'Edad no registrada';
