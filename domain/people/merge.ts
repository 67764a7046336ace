/** How two rows of one person become one: what is chosen together, and how contact rules add up. */
import type { PersonFields, SafeContactFields } from '../records/person.ts';

/**
 * What is chosen as one, so that no document keeps the number of one row and the kind of the other.
 * Every field is in exactly one group.
 */
export const MERGE_GROUPS = {
  name: ['firstSurname', 'secondSurname', 'givenNames'],
  knownAs: ['knownAs'],
  sex: ['sex'],
  birth: ['birthDate', 'estimatedAge'],
  document: ['documentType', 'documentNumber', 'documentCountry', 'documentNote'],
  origin: ['nationality', 'birthPlace'],
  home: ['district', 'community', 'address', 'addressReference'],
  phone: ['phone', 'otherContact', 'email'],
  language: ['motherTongue', 'interpreter', 'interpreterLanguage'],
  belonging: ['ethnicity', 'nativeCommunity'],
  household: ['livesWith', 'livesWithParent', 'familyType'],
  maritalStatus: ['maritalStatus'],
  occupation: ['occupation'],
  schooling: [
    'educationLevel',
    'educationMode',
    'school',
    'schoolGrade',
    'schoolShift',
    'schoolAttendance',
    'schoolEnrolment',
  ],
  disability: ['disability', 'disabilityCertificate'],
  insurance: ['insurance'],
  pregnancy: ['pregnant', 'pregnancyWeeks'],
  health: ['healthNotes'],
} as const satisfies Readonly<Record<string, readonly (keyof PersonFields)[]>>;
export type MergeGroup = keyof typeof MERGE_GROUPS;
export const MERGE_GROUP_IDS = Object.keys(MERGE_GROUPS) as MergeGroup[];

/** Where the two say different things. */
export const differingGroups = (one: PersonFields, two: PersonFields): MergeGroup[] =>
  MERGE_GROUP_IDS.filter((group) => MERGE_GROUPS[group].some((field) => one[field] !== two[field]));

/**
 * What is best taken from the row that goes: what the other does not say at all. Whoever unites looks at
 * the rest.
 */
export const suggestedTake = (kept: PersonFields, gone: PersonFields): MergeGroup[] =>
  differingGroups(kept, gone).filter((group) =>
    MERGE_GROUPS[group].every((field) => kept[field] === null),
  );

/** The fields of the groups taken from the row that goes. */
export const takenFields = (take: readonly MergeGroup[]): (keyof PersonFields)[] =>
  take.flatMap((group): readonly (keyof PersonFields)[] => MERGE_GROUPS[group]);

/** Two numbers of one kind of document: most often two people. */
export const twoDocuments = (one: PersonFields, two: PersonFields): boolean =>
  one.documentNumber !== null &&
  two.documentNumber !== null &&
  one.documentType === two.documentType &&
  one.documentNumber !== two.documentNumber;

/**
 * A way that either row closes stays closed: a rule that protects is never lost by uniting. What is
 * written in both stands one after the other, that of the row that stays first.
 */
export function unitedContact(
  kept: SafeContactFields | null,
  gone: SafeContactFields | null,
): SafeContactFields | null {
  if (kept === null || gone === null) return kept ?? gone;
  return {
    hours: bothTexts(kept.hours, gone.hours),
    codeWord: bothTexts(kept.codeWord, gone.codeWord),
    noPhone: kept.noPhone || gone.noPhone,
    noVoicemail: kept.noVoicemail || gone.noVoicemail,
    noLetters: kept.noLetters || gone.noLetters,
    noHome: kept.noHome || gone.noHome,
    notes: bothTexts(kept.notes, gone.notes),
  };
}

const bothTexts = (kept: string, gone: string): string =>
  [...new Set([kept, gone])].filter((text) => text !== '').join(' / ');
