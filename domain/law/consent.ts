/**
 * Who may consent that a person's data leave the office, until when a consent stands, and what basis
 * there is without one (Ley 29733, arts. 13 and 14; DS 016-2024-JUS, arts. 8–10 and 22).
 */
import type { ConsentGiver, LegalBasis } from '../catalogues/consents.ts';
import type { InstitutionKind } from '../catalogues/institution-kinds.ts';

/** From this age an adolescent consents alone, with a text that she understands (DS 016-2024-JUS, 22.2). */
const ADOLESCENT_FROM = 14;
const ADULT_FROM = 18;

export interface Giving {
  readonly giver: ConsentGiver;
  /** Of the person whose data they are, on the day of the consent; null: not known. */
  readonly age: number | null;
  /** Whoever gives it is presumed responsible in this case. */
  readonly isAccused: boolean;
}

/** Why a consent cannot be given so, in Spanish; null: it can. */
export function givingFault({ giver, age, isAccused }: Giving): string | null {
  // Decisión de producto, for the municipality's lawyer to confirm: the basis is the law's own then.
  if (isAccused)
    return 'No se pide consentimiento a la persona presuntamente responsable. Use la función de la entidad pública o el mandato de una ley.';
  if (giver === 'adolescente') return adolescentFault(age);
  if (age === null || age >= ADULT_FROM) return null;
  if (giver === 'titular')
    return age < ADOLESCENT_FROM
      ? UNDER_14
      : 'Tiene entre 14 y 17 años: elija «La o el adolescente» (DS 016-2024-JUS, art. 22.2).';
  return null;
}

function adolescentFault(age: number | null): string | null {
  if (age === null)
    return 'Falta su fecha de nacimiento: sin ella no se sabe si tiene 14 años (DS 016-2024-JUS, art. 22.2). Anótela o elija quién consiente por ella o él.';
  if (age < ADOLESCENT_FROM) return UNDER_14;
  return age >= ADULT_FROM ? 'Ya cumplió 18 años: elija «La propia persona, adulta».' : null;
}

const UNDER_14 =
  'Tiene menos de 14 años: consiente quien ejerce la patria potestad o la tutela (DS 016-2024-JUS, art. 22.1).';

/** What is doubtful in who gives it, in Spanish; null: nothing. */
export const givingDoubt = ({ giver, age }: Giving): string | null =>
  giver === 'progenitor_tutor' && age !== null && age >= ADULT_FROM
    ? 'Ya cumplió 18 años y consiente otra persona: lo usual es que lo dé ella misma, con apoyo si lo tiene.'
    : null;

export type ConsentStanding = 'vigente' | 'vencido' | 'retirado';

interface Dated {
  /** YYYY-MM-DD, its last day; null: it has none. */
  readonly expiresOn: string | null;
  /** YYYY-MM-DD. */
  readonly withdrawnOn: string | null;
}

/** How it stands on a day (YYYY-MM-DD). It is withdrawn from the very day, whatever its last one (DS 016-2024-JUS, 10). */
export function standingOn({ expiresOn, withdrawnOn }: Dated, day: string): ConsentStanding {
  if (withdrawnOn !== null && withdrawnOn <= day) return 'retirado';
  return expiresOn !== null && expiresOn < day ? 'vencido' : 'vigente';
}

/** What is not an office of the State, or may not be: nobody reads a basis out of its kind. */
const PERHAPS_PRIVATE: ReadonlySet<string> = new Set<InstitutionKind>([
  'salud',
  'educacion',
  'banco',
  'consular',
  'otra',
]);

/** The basis on which data go to an institution of this kind when nobody wrote another; null: none is known. */
export const usualBasis = (kind: string): LegalBasis | null =>
  PERHAPS_PRIVATE.has(kind) ? null : 'funcion_publica_14_1';
