/** Who is who in a case of violence, and what follows from it (violencia-omaped-ciam.md §1.3, §1.12). */
import type { Ternary } from '../case-states.ts';
import type { ViolenceRole } from '../catalogues/violence.ts';
import { type Fault, faultIf } from '../law/faults.ts';
import { ageOn } from '../people/age.ts';

/** From when a person is an adulto/a mayor (Ley 30490, art. 2). */
export const ELDER_FROM = 60;
const ADULT_FROM = 18;

export interface InViolence {
  readonly role: ViolenceRole;
  /** YYYY-MM-DD, or null when nobody knows. */
  readonly birthDate: string | null;
  readonly estimatedAge: number | null;
}

export const isVictim = ({ role }: Pick<InViolence, 'role'>): boolean =>
  role === 'victima_directa' || role === 'victima_indirecta';

/** Completed years on a day; the age somebody estimated when there is no date; null: not known. */
export const ageThen = (
  { birthDate, estimatedAge }: Omit<InViolence, 'role'>,
  on: string,
): number | null => (birthDate === null ? estimatedAge : ageOn(birthDate, on));

export interface VictimMarks {
  /** A girl, boy or adolescent among the victims (REG 14.2). */
  readonly nna: boolean;
  /** Somebody of 60 or more among them (REG 14.4). */
  readonly elder: boolean;
}

/** @param on the day the violence was known, YYYY-MM-DD. */
export function victimMarks(people: readonly InViolence[], on: string): VictimMarks {
  const ages = people.filter(isVictim).flatMap((one) => ageThen(one, on) ?? []);
  return {
    nna: ages.some((age) => age < ADULT_FROM),
    elder: ages.some((age) => age >= ELDER_FROM),
  };
}

export interface RecordFacts {
  readonly people: readonly InViolence[];
  /** Codes of VIOLENCE_TYPES. */
  readonly types: readonly string[];
  /** When it was known, YYYY-MM-DD. */
  readonly day: string;
}

/** VF01, VF02: at least one direct victim, one type, and *abandono* of somebody of 60 or more alone. */
export function recordFaults({ people, types, day }: RecordFacts): Fault[] {
  return [
    ...faultIf(!people.some(({ role }) => role === 'victima_directa'), 'violence_no_victim'),
    ...faultIf(types.length === 0, 'violence_no_type'),
    ...faultIf(
      types.includes('por_abandono') && !victimMarks(people, day).elder,
      'violence_abandonment_age',
    ),
  ];
}

/** VF05: who is a child or an adolescent, or accused of 14 to 17, is told to the fiscalía de familia too. */
export function familyProsecutor(people: readonly InViolence[], on: string): boolean {
  const accused = people
    .filter(({ role }) => role === 'persona_denunciada')
    .flatMap((one) => ageThen(one, on) ?? []);
  return victimMarks(people, on).nna || accused.some((age) => age >= 14 && age < ADULT_FROM);
}

/** Names are replaced by the code where the violence is sexual (REG 9). */
export const namesByCode = (types: readonly string[]): boolean => types.includes('sexual');

export interface OfficerFacts {
  /** As they are written. */
  readonly name: string;
  readonly documentNumber: string;
  /** Of everybody of the case: parties, relatives, whoever told. */
  readonly known: readonly { readonly name: string; readonly documentNumber: string | null }[];
}

/** VF09: who gets the address is nobody of the case; who bears both surnames of one says that she is no relative. */
export function officerFaults({ name, documentNumber, known }: OfficerFacts): Fault[] {
  const own = plain(name);
  const party = known.some(
    (one) => one.documentNumber === documentNumber || plain(one.name) === own,
  );
  return [
    ...faultIf(party, 'violence_officer_party'),
    ...faultIf(
      known.some((one) => sameSurnames(one.name, name)),
      'violence_officer_surnames',
    ),
  ];
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');

/** The two surnames of a name written «Surnames, Given names». */
function sameSurnames(known: string, asked: string): boolean {
  const [surnames, given] = known.split(',');
  if (given === undefined || surnames === undefined) return false;
  const words = plain(surnames).split(' ');
  const other = plain(asked).split(' ');
  return words.length >= 2 && words.every((word) => other.includes(word));
}

const REFUGE = /(?:hogar|casa|centro)\s+(?:de\s+)?(?:refugio|acogida)|\brefugio\b/iu;

/**
 * VF08: that she is in a refuge is all that is kept; where it is stands nowhere (REG 87 to 90).
 * @param sleeps where she sleeps tonight, as it was typed.
 */
export const refugeFaults = (inRefuge: Ternary, sleeps: string): Fault[] =>
  faultIf(sleeps !== '' && (inRefuge === 'si' || REFUGE.test(sleeps)), 'violence_refuge_place');
