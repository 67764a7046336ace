import { dateInLima } from '../../domain/clock/lima.ts';
import { type Aged, describeAge, yearsOn } from '../../domain/people/age.ts';

/**
 * "7 años", "8 meses", "7 años aprox." or "Edad no registrada", on the day of an instant in Lima. An
 * estimate grows with the years since it was made.
 */
export function ageText(person: Aged, at: string): string {
  const day = dateInLima(at);
  if (person.birthDate !== null) return describeAge(person.birthDate, day) ?? UNKNOWN;
  const years = yearsOn(person, day);
  if (years === null) return UNKNOWN;
  return `${years} ${years === 1 ? 'año' : 'años'} aprox.`;
}

const UNKNOWN = 'Edad no registrada';
