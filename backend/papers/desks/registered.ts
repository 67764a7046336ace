/** The registered person as the papers of her desk print her: what was recorded, and nothing made up. */
import { type Person, persons, type Registration } from '../../../db/entities/index.ts';
import {
  type Catalogue,
  type CodeOf,
  isCodeOf,
  labelOf,
} from '../../../domain/catalogues/catalogue.ts';
import type { RegisterDesk } from '../../../domain/desks.ts';
import { Refusal } from '../../../domain/errors.ts';
import { naturalName } from '../../../domain/people/names.ts';
import { REGISTRATION_CHANNEL_LABELS } from '../../../domain/records/registration.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { joinedOrNull } from '../../../domain/words/lists.ts';
import type { ENTRY, NAMED, REGISTERED } from '../../../letters/desks/data.ts';
import type { Values } from '../../../letters/parts/specs.ts';
import { operatorNames } from '../../accounts/operators.ts';
import type { LetterPerson } from '../../letters/facts.ts';
import { documentWords } from '../../letters/person-values.ts';
import { registrationNumber } from '../../registrations/insert.ts';
import { loadRegistration } from '../../registrations/load.ts';
import type { MakingContext } from '../maker.ts';
import { adultSheet, type SheetDay } from '../person-sheet.ts';

export interface Registered {
  readonly registration: Registration;
  readonly person: Person;
  /** `OMAPED-0012`. */
  readonly number: string;
  readonly on: SheetDay;
}

/**
 * @param subjectId the registration that the paper is of.
 * @throws Refusal `not_found`, also for one of another desk.
 */
export async function registeredOf(
  { tx, lists }: Pick<MakingContext, 'tx' | 'lists'>,
  desk: RegisterDesk,
  subjectId: string | null,
  day: string,
): Promise<Registered> {
  const registration = await loadRegistration(tx, subjectId ?? '', desk);
  const person = await tx.findOneBy(persons, { id: registration.personId });
  if (person === null) throw new Refusal('not_found');
  const number = registrationNumber(desk, registration.number);
  return { registration, person, number, on: { day, lists } };
}

export function registeredValues(
  { person, on }: Registered,
  education: string | null,
): Values<typeof REGISTERED> {
  const sheet = adultSheet(asLetterPerson(person), '', on);
  return {
    surnames: joinedOrNull([sheet.firstSurname, sheet.secondSurname], ' '),
    givenNames: sheet.givenNames,
    document: joinedOrNull([sheet.documentType, sheet.documentNumber], ' '),
    birthDate: sheet.birthDate,
    age: sheet.age,
    sex: sheet.sex,
    civilStatus: sheet.maritalStatus,
    phone: sheet.phone,
    email: sheet.email,
    district: sheet.district,
    community: sheet.community,
    address: sheet.address,
    reference: sheet.addressReference,
    tongue: joinedOrNull([sheet.motherTongue, sheet.interpreter]),
    ethnicity: sheet.ethnicity,
    education: education ?? sheet.education,
  };
}

/** Who she is, on what is no register. */
export function namedValues({ person, on }: Registered): Values<typeof NAMED> & { name: string } {
  const { age, address, community } = adultSheet(asLetterPerson(person), '', on);
  return {
    name: naturalName(person),
    document: documentWords(person),
    age,
    address: joinedOrNull([address, community]),
  };
}

/** «Eusebia Condori Ñahui, DNI 00000000, de 42 años, de Ticaco», for the text of an oficio. */
export function personWords(registered: Registered): string {
  const { name, document, age } = namedValues(registered);
  const { district } = adultSheet(asLetterPerson(registered.person), '', registered.on);
  return [
    name,
    document,
    age === null ? null : `de ${age}`,
    district === null ? null : `del distrito de ${district.split(',')[0]}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** How and by whom she came into the register. */
export async function entryValues(
  { tx }: Pick<MakingContext, 'tx'>,
  { registration }: Registered,
): Promise<Values<typeof ENTRY>> {
  const { registeredOn, channel, recordedBy } = registration;
  const nameOf = await operatorNames(tx);
  return {
    registeredOn: shortDate(registeredOn),
    channel: REGISTRATION_CHANNEL_LABELS[channel],
    registeredBy: nameOf(recordedBy) || null,
  };
}

/** Codes that the sheet has a box for, and the labels of those that the office added. */
export function boxesOf<C extends Catalogue>(
  catalogue: C,
  codes: readonly string[],
  { day, lists }: SheetDay,
): { readonly boxes: CodeOf<C>[]; readonly others: string[] } {
  const boxes: CodeOf<C>[] = [];
  const others: string[] = [];
  for (const code of codes)
    if (isCodeOf(catalogue, code)) boxes.push(code);
    else others.push(labelOf(lists.on(catalogue, day), code));
  return { boxes, others };
}

/** The box of one code; null where it has none. */
export const boxOf = <C extends Catalogue>(catalogue: C, code: string | null): CodeOf<C> | null =>
  code !== null && isCodeOf(catalogue, code) ? code : null;

/** A person of a register, for what reads a person of a case. */
const asLetterPerson = (person: Person): LetterPerson => ({
  casePersonId: '',
  code: null,
  role: 'affected',
  informantKind: null,
  institutionName: null,
  relation: null,
  presumed: null,
  livesTogether: null,
  reserveIdentity: false,
  person,
  isParty: false,
  isProtected: false,
});
