/** What may be recorded of a person (D01, demuna.md §6). Everything is optional; nothing is guessed. */
import { z } from 'zod';
import { isCodeOf } from '../catalogues/catalogue.ts';
import { DOCUMENT_TYPES } from '../catalogues/document-types.ts';
import { FAMILY_TYPES, HOUSEHOLDS } from '../catalogues/family.ts';
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
} from '../catalogues/person.ts';
import {
  ATTENDANCES,
  EDUCATION_LEVELS,
  EDUCATION_MODALITIES,
  ENROLMENTS,
  GRADES,
  SHIFTS,
} from '../catalogues/schooling.ts';
import { checkDocument, DOCUMENT_MESSAGES } from '../people/identity.ts';
import { cleanName, NAME_MESSAGES } from '../people/names.ts';
import {
  codeIn,
  codeOrNull,
  date,
  district,
  id,
  LIMITS,
  optionalText,
  ternary,
  textOrNull,
  version,
  wholeNumber,
} from './basics.ts';

/** A part of a name, or null when nobody knows it; every Peruvian form is accepted. */
const namePart = z
  .string()
  .nullable()
  .transform((typed, context) => {
    if (typed === null || typed.trim() === '') return null;
    const checked = cleanName(typed);
    if (checked.ok) return checked.value;
    context.addIssue({ code: 'custom', message: NAME_MESSAGES[checked.error] });
    return z.NEVER;
  });

export const personFields = z
  .strictObject({
    firstSurname: namePart,
    secondSurname: namePart,
    givenNames: namePart,
    knownAs: namePart,
    sex: codeOrNull(SEXES),
    birthDate: date.nullable(),
    estimatedAge: wholeNumber(0, 120, 'Escriba la edad en años cumplidos, de 0 a 120.').nullable(),
    documentType: codeOrNull(DOCUMENT_TYPES),
    documentNumber: textOrNull(30),
    documentCountry: textOrNull(2),
    documentNote: textOrNull(),
    nationality: textOrNull(2),
    birthPlace: textOrNull(),
    district: district.nullable(),
    community: textOrNull(),
    address: textOrNull(),
    addressReference: textOrNull(),
    phone: textOrNull(40),
    otherContact: textOrNull(),
    email: textOrNull(),
    motherTongue: codeOrNull(LANGUAGES),
    interpreter: codeOrNull(INTERPRETER_NEEDS),
    interpreterLanguage: codeOrNull(LANGUAGES),
    ethnicity: codeOrNull(ETHNICITIES),
    nativeCommunity: textOrNull(),
    disability: codeOrNull(DISABILITIES),
    disabilityCertificate: codeOrNull(DISABILITY_CERTIFICATES),
    educationLevel: codeOrNull(EDUCATION_LEVELS),
    educationMode: codeOrNull(EDUCATION_MODALITIES),
    school: textOrNull(),
    schoolGrade: codeOrNull(GRADES),
    schoolShift: codeOrNull(SHIFTS),
    schoolAttendance: codeOrNull(ATTENDANCES),
    schoolEnrolment: codeOrNull(ENROLMENTS).default(null),
    livesWith: codeOrNull(HOUSEHOLDS),
    livesWithParent: ternary.nullable(),
    familyType: codeOrNull(FAMILY_TYPES),
    maritalStatus: codeOrNull(CIVIL_STATUSES),
    occupation: textOrNull(),
    insurance: codeOrNull(HEALTH_INSURANCES),
    pregnant: codeOrNull(PREGNANCIES),
    pregnancyWeeks: wholeNumber(1, 45, 'Escriba las semanas, de 1 a 45.').nullable(),
    healthNotes: textOrNull(LIMITS.paragraph),
  })
  .superRefine((person, context) => {
    if (person.documentType === null || person.documentNumber === null) return;
    if (!isCodeOf(DOCUMENT_TYPES, person.documentType)) return;
    const checked = checkDocument(person.documentType, person.documentNumber);
    if (checked.error !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['documentNumber'],
        message: DOCUMENT_MESSAGES[checked.error],
      });
  });
export type PersonFields = z.infer<typeof personFields>;

/** A person about whom nothing has been asked yet. */
export const BLANK_PERSON: PersonFields = {
  firstSurname: null,
  secondSurname: null,
  givenNames: null,
  knownAs: null,
  sex: null,
  birthDate: null,
  estimatedAge: null,
  documentType: null,
  documentNumber: null,
  documentCountry: null,
  documentNote: null,
  nationality: null,
  birthPlace: null,
  district: null,
  community: null,
  address: null,
  addressReference: null,
  phone: null,
  otherContact: null,
  email: null,
  motherTongue: null,
  interpreter: null,
  interpreterLanguage: null,
  ethnicity: null,
  nativeCommunity: null,
  disability: null,
  disabilityCertificate: null,
  educationLevel: null,
  educationMode: null,
  school: null,
  schoolGrade: null,
  schoolShift: null,
  schoolAttendance: null,
  schoolEnrolment: null,
  livesWith: null,
  livesWithParent: null,
  familyType: null,
  maritalStatus: null,
  occupation: null,
  insurance: null,
  pregnant: null,
  pregnancyWeeks: null,
  healthNotes: null,
};

/** A document while it is typed: is it somebody's already? */
export const documentTyped = z.strictObject({
  type: codeIn(DOCUMENT_TYPES),
  number: z.string().max(30),
  country: z.string().max(2).nullable(),
  /** Whose record is being corrected. */
  except: id.nullable(),
});

/** As a form holds it, half typed or not a name yet. */
const typed = z.string().max(240).nullable();

/** A person while she is typed: is she here already? */
export const personTyped = z.strictObject({
  firstSurname: typed,
  secondSurname: typed,
  givenNames: typed,
  knownAs: typed,
  sex: typed,
  birthDate: typed,
  estimatedAge: z.number().min(0).max(150).nullable(),
  documentType: typed,
  documentNumber: typed,
  documentCountry: typed,
  district: typed,
  community: z.string().max(LIMITS.line).nullable(),
  /** Her mother's name, when the form has it. */
  mother: z.string().max(600).nullable(),
  /** Whose record is being corrected. */
  except: id.nullable(),
  /** Typing stopped for two seconds: only then is it logged, without its words. */
  settled: z.boolean().default(false),
});

/** Someone already in the store, or someone new. */
export const personRef = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('existing'), id }),
  z.strictObject({ kind: z.literal('new'), fields: personFields }),
]);
export type PersonRef = z.infer<typeof personRef>;

/** How a person may be reached safely; each «no» stops the acts that would break it. */
export const safeContactFields = z.strictObject({
  hours: optionalText(),
  codeWord: optionalText(LIMITS.label),
  noPhone: z.boolean(),
  noVoicemail: z.boolean(),
  noLetters: z.boolean(),
  noHome: z.boolean(),
  notes: optionalText(LIMITS.paragraph),
});
export type SafeContactFields = z.infer<typeof safeContactFields>;

export const CONTACT_ACTS = ['phone', 'voicemail', 'letter', 'home'] as const;
/** A way of reaching a person; each may be stopped by one safe-contact rule. */
export type ContactAct = (typeof CONTACT_ACTS)[number];

export const revealContact = z.strictObject({
  personId: id,
  act: z.enum(CONTACT_ACTS, 'Indique para qué se necesita el contacto.'),
  caseId: id.nullable(),
  /** Why a rule is broken this once; recorded with who and when. */
  override: textOrNull(LIMITS.paragraph),
});

export const changePerson = z.strictObject({ id, version, fields: personFields });
export const changeSafeContact = z.strictObject({
  personId: id,
  /** Of the person. */
  version,
  rules: safeContactFields,
});
