/** How each recorded fact of a person reads on paper; null when nobody recorded it. */
import type { Person } from '../../db/entities/index.ts';
import type { Catalogue } from '../../domain/catalogues/catalogue.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { DOCUMENT_TYPES } from '../../domain/catalogues/document-types.ts';
import type { Lists } from '../../domain/catalogues/lists.ts';
import { DISABILITIES, LANGUAGES, SEXES } from '../../domain/catalogues/person.ts';
import { GRADES } from '../../domain/catalogues/schooling.ts';
import { districtLabel } from '../../domain/catalogues/ubigeo.ts';
import type { LetterField } from '../../domain/letters/presets.ts';
import { describeAge } from '../../domain/people/age.ts';
import { naturalName } from '../../domain/people/names.ts';
import { checkPhone, formatPhone } from '../../domain/people/phone.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { joinedOrNull } from '../../domain/words/lists.ts';
import { type LetterPerson, relationWords } from './facts.ts';

export type PersonField =
  | Extract<LetterField, `child_${string}` | `family_${string}`>
  | 'accused_name';

/** The day of the letter, YYYY-MM-DD, Lima: ages and words are those of it. */
export interface OnDay {
  readonly day: string;
  readonly lists: Lists;
}

export function personValue(
  field: PersonField,
  { person, relation, isProtected, code }: LetterPerson,
  { day, lists }: OnDay,
): string | null {
  if (person === null) return null;
  const said: Said = (catalogue, code) =>
    code === null || UNSAID.has(code) ? null : labelOf(lists.on(catalogue, day), code);
  switch (field) {
    case 'child_name':
      return code ?? naturalName(person);
    case 'child_age':
      return ageWords(person, day);
    case 'child_birth_date':
      return person.birthDate === null ? null : shortDate(person.birthDate);
    case 'child_sex':
      return said(SEXES, person.sex);
    case 'child_document':
      // A number names her as well.
      return code === null ? documentWords(person) : null;
    case 'child_language':
      return said(LANGUAGES, person.motherTongue);
    case 'child_interpreter':
      return interpreterWords(person, said);
    case 'child_place':
      return joinedOrNull([
        // The hamlet of who hides is as good as her address.
        isProtected ? null : person.community,
        person.district === null ? null : districtLabel(person.district),
      ]);
    case 'child_address':
      return joinedOrNull([person.address, person.addressReference]);
    case 'child_disability':
      return said(DISABILITIES, person.disability);
    case 'child_school':
      return joinedOrNull([person.school, said(GRADES, person.schoolGrade)]);
    case 'child_health':
      return person.healthNotes;
    case 'family_name':
    case 'accused_name': {
      const tie = relationWords(relation);
      return tie === null ? naturalName(person) : `${naturalName(person)} (${tie})`;
    }
    case 'family_phone':
      return person.phone === null ? null : formatPhone(checkPhone(person.phone).normalised);
  }
}

function ageWords({ birthDate, estimatedAge, estimatedOn }: Person, day: string): string | null {
  if (birthDate !== null) return describeAge(birthDate, day);
  if (estimatedAge === null) return null;
  const years = `${estimatedAge} ${estimatedAge === 1 ? 'año' : 'años'}`;
  return estimatedOn === null
    ? `${years} (edad estimada)`
    : `${years} (edad estimada al ${shortDate(estimatedOn.slice(0, 10))})`;
}

/** `DNI 99900012`. */
export function documentWords({ documentType, documentNumber }: Person): string | null {
  if (documentNumber === null) return null;
  return documentType === null
    ? documentNumber
    : `${labelOf(DOCUMENT_TYPES, documentType)} ${documentNumber}`;
}

function interpreterWords({ interpreter, interpreterLanguage }: Person, said: Said): string | null {
  if (interpreter === 'no') return 'No requiere';
  if (interpreter !== 'si') return null;
  const language = said(LANGUAGES, interpreterLanguage);
  return language === null
    ? 'Requiere intérprete'
    : `Requiere intérprete de ${language.toLowerCase()}`;
}

/** Codes that say that nobody knows: the paper says nothing instead. */
const UNSAID: ReadonlySet<string> = new Set(['no_sabe', 'no_responde', '16', '99']);

type Said = (catalogue: Catalogue, code: string | null) => string | null;
