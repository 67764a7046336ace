/** Who comes to a hearing, for whom, and who brings the invitation (RDNA 27.d, 39, 40, 44.1.f, 50.3). */
import type { Ternary } from '../case-states.ts';
import type { RepresentationCause } from '../catalogues/conciliation.ts';
import { ADULT_FROM, ageOn } from '../people/age.ts';
import { type Fault, fault, faultIf } from './faults.ts';

/** From this age an adolescent conciliates, and recognises a child, by herself (RDNA 39.5, 50.3). */
export const ACTS_ALONE_FROM = 14;

export interface Representation {
  readonly personId: string;
  /** Null: nobody said why. */
  readonly cause: RepresentationCause | null;
}

export interface Party {
  readonly personId: string;
  /** YYYY-MM-DD; null when it is not known. */
  readonly birthDate: string | null;
  /** Years on the day of the act, when the date is not known; null when nobody knows. */
  readonly estimatedAge: number | null;
  readonly representative: Representation | null;
  /** Of an adolescent: lives with nobody. */
  readonly livesAlone: Ternary;
  /** Reads the acta and signs it. */
  readonly readsAndSigns: boolean;
  readonly witnessId: string | null;
}

/** V07, and the rules of who comes in person. @param day of the hearing or of the act, YYYY-MM-DD. */
export function partyFaults(party: Party, day: string): Fault[] {
  const { representative } = party;
  const age = party.birthDate === null ? party.estimatedAge : ageOn(party.birthDate, day);
  const young = age !== null && age < ACTS_ALONE_FROM;
  const adolescent = age !== null && age >= ACTS_ALONE_FROM && age < ADULT_FROM;
  return [
    ...faultIf(young && representative === null, 'party_too_young'),
    ...faultIf(age === null && representative === null, 'party_age_unknown'),
    ...faultIf(adolescent && party.livesAlone === 'si', 'adolescent_alone'),
    ...faultIf(
      representative !== null && !causeHolds(representative, age),
      'representation_uncaused',
    ),
    ...faultIf(!party.readsAndSigns && party.witnessId === null, 'witness_missing'),
  ];
}

/** "Is under 14" is a cause only of who is. */
const causeHolds = ({ cause }: Representation, age: number | null): boolean =>
  cause === 'edad' ? age === null || age < ACTS_ALONE_FROM : cause !== null;

/** V08: one representative does not act for two parties (RDNA 39.3). */
export function refuseRepresentatives(parties: readonly Party[]): Fault | null {
  const ids = parties.flatMap(({ representative }) => representative?.personId ?? []);
  const standIn = new Set(ids);
  // A party who represents the other acts for both as well.
  const both = parties.some(({ personId }) => standIn.has(personId));
  return standIn.size < ids.length || both ? fault('representative_shared') : null;
}

export interface Notifier {
  /** When she is somebody whom the store knows. */
  readonly personId: string | null;
  readonly documentNumber: string | null;
  /** Says herself, or is known, to be a relative of a party. */
  readonly isRelative: boolean;
}

/** V06: users deliver no communication, and nobody does who has a part in it (RDNA 27.d). */
export function refuseNotifier(
  notifier: Notifier,
  people: readonly { readonly personId: string; readonly documentNumber: string | null }[],
): Fault | null {
  const same = people.some(
    ({ personId, documentNumber }) =>
      personId === notifier.personId ||
      (documentNumber !== null && documentNumber === notifier.documentNumber),
  );
  return same || notifier.isRelative ? fault('notifier_of_case') : null;
}
