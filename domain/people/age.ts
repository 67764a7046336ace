/**
 * Ages. The age that counts is the one on the date of the act, so every function takes that date.
 * Dates are YYYY-MM-DD in Lima.
 */
import { isIsoDate } from '../clock/lima.ts';

/**
 * Completed years on a date. Who was born on 29 February completes a year on 1 March of common years.
 * @returns null when the birth date lies after the date.
 * @throws RangeError when either is not a date.
 */
export function ageOn(birthDate: string, onDate: string): number | null {
  if (!isIsoDate(birthDate) || !isIsoDate(onDate)) throw new RangeError('Not a date');
  if (birthDate > onDate) return null;
  const years = Number(onDate.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return onDate.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** What is known of somebody's age. Dates are YYYY-MM-DD in Lima. */
export interface Aged {
  readonly birthDate: string | null;
  readonly estimatedAge: number | null;
  /** Day on which it was estimated; null: today's form is being typed. */
  readonly estimatedOn: string | null;
}

/**
 * Completed years on a day; null when nobody knows, or she was not born yet. An estimate grows with the
 * years since it was made.
 */
export function yearsOn(
  { birthDate, estimatedAge, estimatedOn }: Aged,
  day: string,
): number | null {
  if (birthDate !== null) return ageOn(birthDate, day);
  if (estimatedAge === null) return null;
  return estimatedAge + (estimatedOn === null ? 0 : (ageOn(estimatedOn, day) ?? 0));
}

/** The years in which somebody of an estimated age on a date can have been born, both included. */
export function birthYearsOf(estimatedAge: number, onDate: string): { from: number; to: number } {
  if (!isIsoDate(onDate)) throw new RangeError('Not a date');
  const year = Number(onDate.slice(0, 4));
  return { from: year - estimatedAge - 1, to: year - estimatedAge };
}

export type AgeGroup = 'nino' | 'adolescente' | 'adulto';

/** Niña or niño under 12, adolescente 12–17 (Código de los Niños y Adolescentes, Título Preliminar I). */
export function ageGroup(age: number): AgeGroup {
  if (age < 12) return 'nino';
  return age < 18 ? 'adolescente' : 'adulto';
}

export const AGE_GROUP_LABELS: Readonly<Record<AgeGroup, string>> = {
  nino: 'Niña o niño',
  adolescente: 'Adolescente',
  adulto: 'Persona adulta',
};

/** Groups of the statistics: 0–5, 6–11, 12–17, then adults. */
export type StatisticGroup = '0-5' | '6-11' | '12-17' | '18+';

export function statisticGroup(age: number): StatisticGroup {
  if (age < 6) return '0-5';
  if (age < 12) return '6-11';
  return age < 18 ? '12-17' : '18+';
}

/** "8 meses" under one year (whole months), else "1 año", "7 años". Null as in `ageOn`. */
export function describeAge(birthDate: string, onDate: string): string | null {
  const years = ageOn(birthDate, onDate);
  if (years === null) return null;
  if (years > 0) return years === 1 ? '1 año' : `${years} años`;
  const months = monthsOn(birthDate, onDate);
  return months === 1 ? '1 mes' : `${months} meses`;
}

function monthsOn(birthDate: string, onDate: string): number {
  const months =
    (Number(onDate.slice(0, 4)) - Number(birthDate.slice(0, 4))) * 12 +
    Number(onDate.slice(5, 7)) -
    Number(birthDate.slice(5, 7));
  return onDate.slice(8) < birthDate.slice(8) ? months - 1 : months;
}

/** From this age a person is an adult (Código de los Niños y Adolescentes, Título Preliminar I). */
export const ADULT_FROM = 18;

/** How a person stands on the sheet of reception (D01). */
export type AgeRole = 'affected' | 'informant' | 'obliged' | 'relative';

export interface Born {
  readonly birthDate: string | null;
  /** Years, when the date is unknown. */
  readonly estimatedAge: number | null;
}

/**
 * What is odd about somebody's age for her place on the sheet, and what to do; it never stops
 * anyone, because dates are mistyped and families are what they are. The age that counts is the one
 * on the day of the act (CNA, Título Preliminar I; RDNA 39.5).
 * @param days dates of Lima; `facts` when it is known.
 * @returns Spanish, or null when nothing is odd or nothing is known.
 */
export function ageWarning(
  role: AgeRole,
  born: Born,
  days: { readonly received: string; readonly facts: string | null },
): string | null {
  const age = ageKnown(born, days.received);
  if (age === null) return null;
  const then = days.facts === null ? age : (ageKnown(born, days.facts) ?? age);
  if (role === 'affected') return adultWarning(age, then);
  return age < ADULT_FROM ? (YOUNG_WORDS[role]?.(age) ?? null) : null;
}

/** An estimate is of the day it is told: it says nothing of another day. */
function ageKnown({ birthDate, estimatedAge }: Born, day: string): number | null {
  if (birthDate === null) return estimatedAge;
  return isIsoDate(birthDate) && isIsoDate(day) ? ageOn(birthDate, day) : null;
}

function adultWarning(age: number, then: number): string | null {
  if (age < ADULT_FROM) return null;
  if (then < ADULT_FROM)
    return `Tenía ${years(then)} el día de los hechos y ya tenía ${years(age)} al recibirse el caso. Revise ambas fechas; si son correctas, dígalo en el resumen de los hechos.`;
  return `Con ${years(age)} es una persona adulta, no NNA. Revise la fecha o la edad; si es correcta, regístrela como quien acude, persona obligada o familiar.`;
}

const YOUNG_WORDS: Readonly<Partial<Record<AgeRole, (age: number) => string>>> = {
  informant: (age) =>
    `Con ${years(age)} es NNA. Si acude por sí misma/o y sin compañía, elija «La misma niña, niño o adolescente» y registre sus datos en la sección 3.`,
  obliged: (age) =>
    `Con ${years(age)} es NNA. Revise la fecha o la edad; si es correcta y también le afecta lo ocurrido, regístrela/o además en la sección 3.`,
};

const years = (age: number): string => (age === 1 ? '1 año' : `${age} años`);
