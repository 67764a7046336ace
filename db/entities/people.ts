import {
  bool,
  defineEntity,
  id,
  integer,
  integerOrNull,
  jsonOrNull,
  keyText,
  type Row,
  text,
  textOrNull,
} from './define.ts';

/** A person attended, obliged, related or informing. All names may be empty: *sin nombre conocido*. */
export const persons = defineEntity('persons', {
  id: id(),
  version: integer(),
  firstSurname: textOrNull(),
  secondSurname: textOrNull(),
  givenNames: textOrNull(),
  knownAs: textOrNull(),
  nameSort: text(),
  sex: textOrNull(),
  birthDate: textOrNull(),
  /** Years, as told or guessed on `estimatedOn`, when the birth date is unknown. */
  estimatedAge: integerOrNull(),
  estimatedOn: textOrNull(),
  documentType: textOrNull(),
  documentNumber: textOrNull(),
  documentCountry: textOrNull(),
  documentNote: textOrNull(),
  nationality: textOrNull(),
  birthPlace: textOrNull(),
  district: textOrNull(),
  community: textOrNull(),
  address: textOrNull(),
  addressReference: textOrNull(),
  phone: textOrNull(),
  otherContact: textOrNull(),
  email: textOrNull(),
  motherTongue: textOrNull(),
  interpreter: textOrNull(),
  interpreterLanguage: textOrNull(),
  ethnicity: textOrNull(),
  nativeCommunity: textOrNull(),
  disability: textOrNull(),
  disabilityCertificate: textOrNull(),
  educationLevel: textOrNull(),
  educationMode: textOrNull(),
  school: textOrNull(),
  schoolGrade: textOrNull(),
  schoolShift: textOrNull(),
  schoolAttendance: textOrNull(),
  /** *Matrícula*, code of ENROLMENTS. */
  schoolEnrolment: textOrNull(),
  livesWith: textOrNull(),
  /** ¿Vive con madre, padre o tutor? Decides riesgo or desprotección (R1297, Glosario e). */
  livesWithParent: textOrNull(),
  familyType: textOrNull(),
  maritalStatus: textOrNull(),
  occupation: textOrNull(),
  insurance: textOrNull(),
  pregnant: textOrNull(),
  pregnancyWeeks: jsonOrNull<number>(),
  healthNotes: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
  changedAt: text(),
  changedBy: text(),
  /** The row that stayed when both were united: this one holds what it held, and points on. */
  mergedInto: textOrNull(),
});
export type Person = Row<typeof persons>;

/** How a person may be reached without putting her in danger. */
export const safeContacts = defineEntity('safe_contacts', {
  personId: keyText(),
  hours: text(),
  codeWord: text(),
  noPhone: bool(),
  noVoicemail: bool(),
  noLetters: bool(),
  noHome: bool(),
  notes: text(),
  changedAt: text(),
  changedBy: text(),
});
export type SafeContact = Row<typeof safeContacts>;

/** `person` is the `kind` (mother, grandmother…) of `other`. */
export const personLinks = defineEntity('person_links', {
  id: id(),
  personId: text(),
  otherId: text(),
  kind: text(),
  caseId: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type PersonLink = Row<typeof personLinks>;
