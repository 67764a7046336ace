/** A person as the sheets of the office print her: what was recorded, with its answers as they are. */
import type { Person } from '../../db/entities/index.ts';
import { type Catalogue, labelOf } from '../../domain/catalogues/catalogue.ts';
import { countryName } from '../../domain/catalogues/countries.ts';
import { DOCUMENT_TYPES } from '../../domain/catalogues/document-types.ts';
import { FAMILY_TYPES, HOUSEHOLDS, RELATIONS } from '../../domain/catalogues/family.ts';
import type { Lists } from '../../domain/catalogues/lists.ts';
import {
  CIVIL_STATUSES,
  DISABILITIES,
  DISABILITY_CERTIFICATES,
  ETHNICITIES,
  HEALTH_INSURANCES,
  INTERPRETER_NEEDS,
  LANGUAGES,
  PREGNANCIES,
  SEXES,
} from '../../domain/catalogues/person.ts';
import {
  ATTENDANCES,
  EDUCATION_LEVELS,
  EDUCATION_MODALITIES,
  ENROLMENTS,
  GRADES,
  SHIFTS,
} from '../../domain/catalogues/schooling.ts';
import { districtLabel } from '../../domain/catalogues/ubigeo.ts';
import { foldName } from '../../domain/people/names.ts';
import { checkPhone, formatPhone } from '../../domain/people/phone.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { joinedOrNull } from '../../domain/words/lists.ts';
import type { ADULT, CHILD } from '../../letters/parts/person-specs.ts';
import type { Values } from '../../letters/parts/specs.ts';
import type { LetterPerson } from '../letters/facts.ts';
import { personValue } from '../letters/person-values.ts';
import { orNull } from '../office/paper.ts';

/** The day whose ages and words are printed (YYYY-MM-DD, Lima), and the lists of the office. */
export interface SheetDay {
  readonly day: string;
  readonly lists: Lists;
}

/** In the place of where somebody with safe contact may be found: the parties may read the folder. */
const KEPT = 'Reservado: contacto seguro';

/**
 * The same people, and as protected as who has safe contact whoever lives at her address: her door is
 * not found by that of her child.
 */
export function withHomesKept(people: readonly LetterPerson[]): LetterPerson[] {
  const kept = people.flatMap(({ isProtected, person }) =>
    isProtected && person?.address != null ? [foldName(person.address)] : [],
  );
  return people.map((one) => ({
    ...one,
    isProtected:
      one.isProtected ||
      (one.person?.address != null && kept.includes(foldName(one.person.address))),
  }));
}

/** A child or adolescent, as the sheet of reception prints her. */
export function childSheet(of: LetterPerson, notes: string, on: SheetDay): Values<typeof CHILD> {
  const person = known(of);
  const said = saidOn(on);
  return {
    ...namesOf(of, on),
    livesWith: said(HOUSEHOLDS, person.livesWith),
    livesWithParent: TERNARY[person.livesWithParent ?? ''] ?? null,
    familyType: said(FAMILY_TYPES, person.familyType),
    ...homeOf(of),
    ...tongueOf(person, on),
    nativeCommunity: person.nativeCommunity,
    nationality: nationalityOf(person),
    birthPlace: person.birthPlace,
    educationLevel: joinedOrNull([
      said(EDUCATION_LEVELS, person.educationLevel),
      said(EDUCATION_MODALITIES, person.educationMode),
    ]),
    school: person.school,
    schoolGrade: joinedOrNull([said(GRADES, person.schoolGrade), said(SHIFTS, person.schoolShift)]),
    schoolEnrolment: said(ENROLMENTS, person.schoolEnrolment),
    schoolAttendance: said(ATTENDANCES, person.schoolAttendance),
    disability: joinedOrNull([
      said(DISABILITIES, person.disability),
      said(DISABILITY_CERTIFICATES, person.disabilityCertificate),
    ]),
    insurance: said(HEALTH_INSURANCES, person.insurance),
    pregnant: joinedOrNull([
      said(PREGNANCIES, person.pregnant),
      person.pregnancyWeeks === null ? null : `${person.pregnancyWeeks} semanas`,
    ]),
    healthNotes: orNull(person.healthNotes),
    notes: orNull(notes),
  };
}

/** Somebody who came, is obliged, is presumed to have done harm, or helps. */
export function adultSheet(of: LetterPerson, notes: string, on: SheetDay): Values<typeof ADULT> {
  const person = known(of);
  const said = saidOn(on);
  return {
    ...namesOf(of, on),
    maritalStatus: said(CIVIL_STATUSES, person.maritalStatus),
    occupation: person.occupation,
    education: said(EDUCATION_LEVELS, person.educationLevel),
    ...homeOf(of),
    email: of.isProtected ? kept(person.email) : person.email,
    nationality: nationalityOf(person),
    ...tongueOf(person, on),
    relation: said(RELATIONS, of.relation),
    livesTogether: TERNARY[of.livesTogether ?? ''] ?? null,
    notes: orNull(notes),
  };
}

/** Where she lives; of who has safe contact, that it is not said. */
export const addressOf = (of: LetterPerson, on: SheetDay): string | null =>
  of.isProtected ? kept(known(of).address) : personValue('child_address', of, on);

export const nationalityOf = ({ nationality }: Person): string | null =>
  nationality === null ? null : countryName(nationality);

/** The label of an answer on the day; "no sabe" is an answer, what nobody asked is null. */
export const saidOn =
  ({ day, lists }: SheetDay) =>
  (catalogue: Catalogue, code: string | null): string | null =>
    code === null ? null : labelOf(lists.on(catalogue, day), code);

export const TERNARY: Readonly<Record<string, string>> = {
  si: 'Sí',
  no: 'No',
  no_sabe: 'No sabe',
};

function namesOf(of: LetterPerson, on: SheetDay) {
  const person = known(of);
  const { documentNumber, documentCountry, documentNote } = person;
  const country = documentCountry === null ? null : countryName(documentCountry);
  return {
    givenNames: person.givenNames,
    firstSurname: person.firstSurname,
    secondSurname: person.secondSurname,
    knownAs: person.knownAs,
    sex: saidOn(on)(SEXES, person.sex),
    birthDate: person.birthDate === null ? null : shortDate(person.birthDate),
    age: personValue('child_age', of, on),
    documentType: joinedOrNull([saidOn(on)(DOCUMENT_TYPES, person.documentType), country]),
    documentNumber: documentNumber ?? documentNote,
  };
}

function homeOf({ isProtected, ...of }: LetterPerson) {
  const { district, community, phone, otherContact, address, addressReference } = known(of);
  const shown = (text: string | null) => (isProtected ? kept(text) : text);
  return {
    district: district === null ? null : districtLabel(district),
    community: shown(community),
    phone: shown(phone === null ? null : formatPhone(checkPhone(phone).normalised)),
    address: shown(address),
    addressReference: shown(addressReference),
    otherContact: shown(otherContact),
  };
}

function tongueOf(person: Person, on: SheetDay) {
  const said = saidOn(on);
  return {
    motherTongue: said(LANGUAGES, person.motherTongue),
    interpreter: joinedOrNull([
      said(INTERPRETER_NEEDS, person.interpreter),
      said(LANGUAGES, person.interpreterLanguage),
    ]),
    ethnicity: said(ETHNICITIES, person.ethnicity),
  };
}

const kept = (text: string | null): string | null => (text === null ? null : KEPT);

function known({ person }: Pick<LetterPerson, 'person'>): Person {
  if (person === null) throw new Error('Nobody is printed without a record.');
  return person;
}
