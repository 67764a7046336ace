import type { PersonView } from '../../../backend/people/types.ts';
import { type Catalogue, labelOf } from '../../../domain/catalogues/catalogue.ts';
import { countryName } from '../../../domain/catalogues/countries.ts';
import { DOCUMENT_TYPES } from '../../../domain/catalogues/document-types.ts';
import { FAMILY_TYPES, HOUSEHOLDS } from '../../../domain/catalogues/family.ts';
import type { Lists } from '../../../domain/catalogues/lists.ts';
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
} from '../../../domain/catalogues/person.ts';
import {
  ATTENDANCES,
  EDUCATION_LEVELS,
  EDUCATION_MODALITIES,
  ENROLMENTS,
  GRADES,
  SHIFTS,
} from '../../../domain/catalogues/schooling.ts';
import { districtLabel } from '../../../domain/catalogues/ubigeo.ts';
import type { PersonFields } from '../../../domain/records/person.ts';
import { shortDate } from '../../../domain/words/dates.ts';

/** A heading and its answers, those that were given only. */
export interface FactGroup {
  readonly title: string;
  readonly facts: readonly (readonly [label: string, answer: string])[];
}

type Answer = readonly [label: string, answer: string | null];

/** An answer in the words of a list; null for a question nobody asked. */
type Coded = (catalogue: Catalogue, code: string | null) => string | null;

const TERNARY = { si: 'Sí', no: 'No', no_sabe: 'No se sabe' } as const;

/**
 * What the sheet tells of a person, in the words of today, without telephone and address: those are the contact panel's.
 * @param today YYYY-MM-DD, Lima.
 */
export function factsOf(
  { fields, estimatedOn }: Pick<PersonView, 'fields' | 'estimatedOn'>,
  lists: Lists,
  today: string,
): readonly FactGroup[] {
  const coded: Coded = (catalogue, code) =>
    code === null ? null : labelOf(lists.on(catalogue, today), code);
  const groups: readonly (readonly [string, readonly Answer[]])[] = [
    ['Identidad', identity(fields, estimatedOn, coded)],
    ['Lengua y pertenencia', belonging(fields, coded)],
    ['Familia y ocupación', family(fields, coded)],
    ['Educación', schooling(fields, coded)],
    ['Salud', health(fields, coded)],
  ];
  return groups
    .map(([title, answers]) => ({ title, facts: answers.filter(isGiven) }))
    .filter(({ facts }) => facts.length > 0);
}

const isGiven = (answer: Answer): answer is readonly [string, string] => answer[1] !== null;

const identity = (
  of: PersonFields,
  estimatedOn: string | null,
  coded: Coded,
): readonly Answer[] => [
  ['Nombres', of.givenNames],
  ['Apellido paterno', of.firstSurname],
  ['Apellido materno', of.secondSurname],
  ['Conocida/o como', of.knownAs],
  ['Sexo', coded(SEXES, of.sex)],
  ['Fecha de nacimiento', of.birthDate === null ? null : shortDate(of.birthDate)],
  ['Edad estimada', estimate(of.estimatedAge, estimatedOn)],
  ['Documento', documentOf(of, coded)],
  ['Nota del documento', of.documentNote],
  ['Nacionalidad', of.nationality === null ? null : countryName(of.nationality)],
  ['Lugar de nacimiento', of.birthPlace],
  ['Distrito donde vive', of.district === null ? null : districtLabel(of.district)],
  ['Centro poblado o anexo', of.community],
];

const belonging = (of: PersonFields, coded: Coded): readonly Answer[] => [
  ['Lengua materna', coded(LANGUAGES, of.motherTongue)],
  ['¿Necesita intérprete?', coded(INTERPRETER_NEEDS, of.interpreter)],
  ['Intérprete de', coded(LANGUAGES, of.interpreterLanguage)],
  ['Autoidentificación étnica', coded(ETHNICITIES, of.ethnicity)],
  ['Comunidad', of.nativeCommunity],
];

const family = (of: PersonFields, coded: Coded): readonly Answer[] => [
  ['Vive con', coded(HOUSEHOLDS, of.livesWith)],
  [
    '¿Vive con madre, padre o tutor/a?',
    of.livesWithParent === null ? null : TERNARY[of.livesWithParent],
  ],
  ['Tipo de familia', coded(FAMILY_TYPES, of.familyType)],
  ['Estado civil', coded(CIVIL_STATUSES, of.maritalStatus)],
  ['Ocupación', of.occupation],
];

const schooling = (of: PersonFields, coded: Coded): readonly Answer[] => [
  ['Nivel educativo', coded(EDUCATION_LEVELS, of.educationLevel)],
  ['Modalidad', coded(EDUCATION_MODALITIES, of.educationMode)],
  ['Institución educativa', of.school],
  ['Grado o ciclo', coded(GRADES, of.schoolGrade)],
  ['Turno', coded(SHIFTS, of.schoolShift)],
  ['Matrícula', coded(ENROLMENTS, of.schoolEnrolment)],
  ['Asistencia a clases', coded(ATTENDANCES, of.schoolAttendance)],
];

const health = (of: PersonFields, coded: Coded): readonly Answer[] => [
  ['Discapacidad', coded(DISABILITIES, of.disability)],
  ['Certificado de discapacidad', coded(DISABILITY_CERTIFICATES, of.disabilityCertificate)],
  ['Seguro de salud', coded(HEALTH_INSURANCES, of.insurance)],
  ['¿Gestante?', coded(PREGNANCIES, of.pregnant)],
  ['Semanas de gestación', of.pregnancyWeeks === null ? null : String(of.pregnancyWeeks)],
  ['Observaciones de salud', of.healthNotes],
];

function estimate(age: number | null, on: string | null): string | null {
  if (age === null) return null;
  return on === null ? `${age} años` : `${age} años (estimada el ${shortDate(on)})`;
}

function documentOf(
  { documentType, documentNumber, documentCountry }: PersonFields,
  coded: Coded,
): string | null {
  const type = coded(DOCUMENT_TYPES, documentType);
  const country = documentCountry === null ? null : `(${countryName(documentCountry)})`;
  return [type, documentNumber, country].filter((part) => part !== null).join(' ') || null;
}
