/**
 * What leaves of a registered person in one paper of her desk, field by field: read from the page that
 * will be printed, and held against what its reader may be told (`domain/letters/desk-audiences.ts`).
 */
import {
  ciamProfiles,
  omapedCertificates,
  omapedRecords,
  type Person,
  persons,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import {
  DISABILITY_DEGREES,
  DISABILITY_TYPES,
  SISFOH_CLASSES,
} from '../../domain/catalogues/omaped.ts';
import { AUTONOMY_LEVELS, PENSIONS, SOCIOECONOMIC_LEVELS } from '../../domain/ciam/catalogues.ts';
import type { RegisterDesk } from '../../domain/desks.ts';
import { type AddresseeKind, audienceOf } from '../../domain/letters/audiences.ts';
import {
  DESK_AUDIENCES,
  deskReaderOf,
  REGISTERED_FIELDS,
  type RegisteredField,
  registeredFields,
} from '../../domain/letters/desk-audiences.ts';
import { isDeskPaper } from '../../domain/letters/desk-papers.ts';
import { foldName, naturalName } from '../../domain/people/names.ts';
import type { AskedPaper } from '../../domain/records/paper.ts';
import { loadRegistration } from '../registrations/load.ts';
import type { Found, FoundCell } from './leaving.ts';
import type { MakingContext } from './maker.ts';
import {
  copies,
  namesPerson,
  piecesOf,
  saysAddress,
  saysDocument,
  saysPhone,
  type Test,
} from './scan.ts';

/** What is known of her that a page may tell. */
export interface RegisteredFacts {
  /** Null: the paper is of nobody; whatever looks like a diagnosis is still told. */
  readonly person: Person | null;
  readonly diagnoses: readonly string[];
  /** Told by whoever attends her, in words. */
  readonly illnesses: string;
}

/**
 * @param desk whose paper it is: she is of its register, and told of by what that one holds.
 * @throws Refusal `not_found`, also for a registration of another desk.
 */
export async function registeredFacts(
  { tx }: Pick<MakingContext, 'tx'>,
  desk: RegisterDesk,
  subjectId: string | null,
): Promise<RegisteredFacts> {
  if (subjectId === null) return { person: null, diagnoses: [], illnesses: '' };
  const { id: registrationId, personId } = await loadRegistration(tx, subjectId, desk);
  return {
    person: await tx.findOneBy(persons, { id: personId }),
    ...(await HEALTH_IN[desk](tx, registrationId)),
  };
}

type Health = Omit<RegisteredFacts, 'person'>;

const HEALTH_IN: Readonly<
  Record<RegisterDesk, (tx: Tx, registrationId: string) => Promise<Health>>
> = {
  omaped: async (tx, registrationId) => {
    const record = await tx.findOneBy(omapedRecords, { registrationId });
    const certificates = await tx.findBy(omapedCertificates, { registrationId });
    return {
      diagnoses: [
        ...(record?.profile.diagnoses ?? []),
        ...certificates.flatMap(({ facts }) => facts.diagnoses),
      ],
      illnesses: '',
    };
  },
  ciam: async (tx, registrationId) => {
    const ficha = await tx.findOneBy(ciamProfiles, { registrationId });
    return { diagnoses: [], illnesses: ficha?.words.illnesses ?? '' };
  },
};

interface Asked {
  readonly paper: AskedPaper['paper'];
  readonly addressees: readonly AddresseeKind[];
  /** What will be printed. */
  readonly document: object;
  readonly facts: RegisteredFacts;
}

/** @throws Error for a paper of another desk. */
export function registeredLeaving({ paper, addressees, document, facts }: Asked): Found {
  if (!isDeskPaper(paper.kind)) throw new Error('Not a paper of a register.');
  const { fields } = DESK_AUDIENCES[deskReaderOf(paper.kind, addressees)];
  const pieces = piecesOf(document);
  const typed = piecesOf(paper.input);
  const cells = registeredFields().flatMap((field): FoundCell[] => {
    const test = testOf(field, facts);
    if (test === null) return [];
    const printed = pieces.some(test);
    const absent = fields[field] === 'absent';
    return [
      {
        field,
        label: REGISTERED_FIELDS[field],
        level: fields[field],
        printed: printed ? 'printed' : 'absent',
        typed: typed.some(test),
        fault: printed && absent ? (field === 'registered_diagnosis' ? 'stops' : 'told') : null,
        guarded: false,
        coded: false,
        test,
      },
    ];
  });
  const title = facts.person === null ? 'De cualquier persona' : naturalName(facts.person);
  return {
    audience: audienceOf(paper.kind, addressees),
    rows: [
      {
        casePersonId: null,
        role: facts.person === null ? 'case' : 'registered',
        title,
        reads: false,
        fields: cells,
      },
    ],
  };
}

/** Null: nobody to look for. */
function testOf(field: RegisteredField, { person, diagnoses, illnesses }: RegisteredFacts) {
  switch (field) {
    case 'registered_name':
      return person === null ? null : namesPerson(person, []);
    case 'registered_document':
      return person === null ? null : saysDocument(person);
    case 'registered_contact':
      return person === null ? null : either(saysAddress(person), saysPhone(person));
    case 'registered_disability':
      return person === null ? null : says(DISABILITY);
    case 'registered_means':
      return person === null ? null : says(MEANS);
    case 'registered_diagnosis':
      return either(saysDiagnosis(diagnoses), copies(illnesses));
  }
}

const either =
  (...tests: readonly Test[]): Test =>
  (piece) =>
    tests.some((test) => test(piece));

/** Codes of the options, which a page holds alone, and their labels within a text. */
interface Words {
  readonly codes: ReadonlySet<string>;
  readonly labels: readonly string[];
}

type Listed = { readonly entries: readonly { readonly code: string; readonly label: string }[] };

/** Shorter labels are words of any text. */
const LEAST = 8;

const wordsOf = (...catalogues: readonly Listed[]): Words => {
  const entries = catalogues.flatMap((one) => [...one.entries]);
  return {
    codes: new Set(entries.map(({ code }) => code)),
    labels: entries.map(({ label }) => foldName(label)).filter((label) => label.length >= LEAST),
  };
};

const DISABILITY = wordsOf(DISABILITY_TYPES, DISABILITY_DEGREES, AUTONOMY_LEVELS);
const MEANS = wordsOf(SISFOH_CLASSES, SOCIOECONOMIC_LEVELS, PENSIONS);

const says =
  ({ codes, labels }: Words): Test =>
  ({ text }) => {
    if (codes.has(text)) return true;
    const folded = foldName(text);
    return labels.some((label) => folded.includes(label));
  };

/** A code of the CIE-10, hers or anybody's: a letter, two digits, and what follows the point. */
const CIE10 = /\b[A-TV-Z]\d{2}\.\d{1,2}\b/i;

const saysDiagnosis =
  (diagnoses: readonly string[]): Test =>
  ({ text }) =>
    CIE10.test(text) ||
    diagnoses.some((code) => new RegExp(`\\b${code.replace('.', '\\.')}\\b`, 'i').test(text));
