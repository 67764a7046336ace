/**
 * What leaves in one paper, person by person and field by field: read from the very data of the page
 * that will be printed, and held against what its reader may see. The screen shows these rows, and the
 * warnings are of them: there is no second computation.
 */

import {
  type AddresseeKind,
  AUDIENCES,
  type Audience,
  audienceOf,
  LEAVING_FIELDS,
  type LeavingField,
  PLACE_FIELDS,
  READERS,
  stops,
} from '../../domain/letters/audiences.ts';
import type { RegisteredField } from '../../domain/letters/desk-audiences.ts';
import type { Treatment } from '../../domain/letters/presets.ts';
import { isSamePlace } from '../../domain/people/contact.ts';
import { naturalName } from '../../domain/people/names.ts';
import type { AskedPaper } from '../../domain/records/paper.ts';
import type { LetterCase, LetterPerson } from '../letters/facts.ts';
import { hiddenInformants } from '../letters/informants.ts';
import { type Known, mentionsPlace, namesTwice } from '../letters/mentions.ts';
import { hidesAddress, tellsFamilyAddress } from './places.ts';
import {
  copies,
  namesCertainly,
  namesPerson,
  type Piece,
  piecesOf,
  saysAddress,
  saysBirth,
  saysDocument,
  saysInitials,
  saysPhone,
  saysPsychological,
  type Test,
} from './scan.ts';

export interface LeavingCell {
  readonly field: LeavingField | RegisteredField;
  readonly label: string;
  /** What its reader may see of it. */
  readonly level: Treatment;
  /** What the page has of it. */
  readonly printed: 'printed' | 'initials' | 'absent';
  /** It stands in what was typed, not only in what the records gave. */
  readonly typed: boolean;
  /** `stops`: not issued like this. `told`: whoever writes decides. */
  readonly fault: 'stops' | 'told' | null;
  /** Safe contact: it leaves to nobody. */
  readonly guarded: boolean;
  /** A code stands for this name, outside of the file (reglamento de la Ley 30364, art. 9). */
  readonly coded: boolean;
}

export interface LeavingRow {
  /** Null: of the case. */
  readonly casePersonId: string | null;
  readonly role: 'affected' | 'relative' | 'obliged' | 'registered' | 'case';
  readonly title: string;
  /** It goes to this person. */
  readonly reads: boolean;
  readonly fields: readonly LeavingCell[];
}

export interface Leaving {
  readonly audience: Pick<Audience, 'label' | 'source' | 'verified'>;
  /** Empty: of no case. */
  readonly rows: readonly LeavingRow[];
}

/** A cell with what finds it, for the warnings: which field of the form it stands in. */
export interface FoundCell extends LeavingCell {
  readonly test: Test;
}
export interface FoundRow extends Omit<LeavingRow, 'fields'> {
  readonly fields: readonly FoundCell[];
}
export interface Found {
  readonly audience: Audience;
  readonly rows: readonly FoundRow[];
}

/** Without what only the warnings need. */
export const asLeaving = ({ audience: { label, source, verified }, rows }: Found): Leaving => ({
  audience: { label, source, verified },
  rows: rows.map(({ fields, ...row }) => ({
    ...row,
    fields: fields.map(({ test: _, ...cell }) => cell),
  })),
});

type Paper = AskedPaper['paper'];

interface LeavingAsked {
  readonly paper: Paper;
  readonly addressees: readonly AddresseeKind[];
  /** What will be printed. */
  readonly document: object;
  readonly letterCase: LetterCase | null;
}

export function leavingOf({ paper, addressees: kinds, document, letterCase }: LeavingAsked): Found {
  const audience = audienceOf(paper.kind, kinds);
  if (letterCase === null) return { audience, rows: [] };
  // Of many, each page has its own addressee's block, and the text is everybody's.
  const { addressees: _, ...page } = document as { readonly addressees?: unknown };
  const pieces = piecesOf(page);
  const typed = piecesOf(paper.input);
  const readers = readersIn({ paper, addressees: kinds, document, letterCase });
  const question: Question = { audience, pieces, typed, letterCase, readers };
  return {
    audience,
    rows: [
      ...peopleOf(question).map((person) => personRow(question, person)),
      caseRow(question, document),
    ],
  };
}

interface Question {
  readonly audience: Audience;
  readonly pieces: readonly Piece[];
  readonly typed: readonly Piece[];
  readonly letterCase: LetterCase;
  /** Ids of the people of the case to whom it goes. */
  readonly readers: ReadonlySet<string>;
}

type Named = LetterPerson & { readonly person: NonNullable<LetterPerson['person']> };
const isNamed = (one: LetterPerson): one is Named => one.person !== null;

const othersThan = ({ people }: LetterCase, person: Known): Known[] =>
  people.flatMap((one) => (one.person === null || one.person === person ? [] : [one.person]));

/** How each kind of page names whom it goes to. */
interface Readers {
  readonly body?: {
    readonly name?: string;
    readonly person?: { readonly name: string | null };
    readonly attended?: { readonly name: string };
    readonly requestedBy?: string | null;
    readonly parties?: readonly { readonly name: string }[];
    readonly notified?: readonly { readonly name: string }[];
    readonly participants?: readonly { readonly name: string }[];
    readonly requester?: string | null;
  } | null;
}

function readersIn({
  paper,
  addressees,
  document,
  letterCase,
}: LeavingAsked & { readonly letterCase: LetterCase }): ReadonlySet<string> {
  const reader = READERS[paper.kind];
  const { body } = document as Readers;
  const names =
    'addressee' in paper.input
      ? [addressees[0] === 'persona' ? paper.input.addressee.name : null]
      : reader === 'file' || reader === 'municipality'
        ? []
        : [
            body?.name,
            body?.person?.name,
            body?.attended?.name,
            body?.requestedBy,
            ...[body?.parties, body?.notified, body?.participants]
              .flatMap((named) => named ?? [])
              .map(({ name }) => name),
          ];
  return new Set(
    letterCase.people
      .filter(isNamed)
      .flatMap(({ person }) =>
        names.some(
          (name) =>
            name != null &&
            (namesTwice(name, person, othersThan(letterCase, person)) ||
              name === naturalName(person)),
        )
          ? [person.id]
          : [],
      ),
  );
}

const isPresumed = ({ role, presumed }: LetterPerson): boolean =>
  role === 'obliged' && presumed === 'presunto';

/** Each person once, by what she is most of all; without who may not be known as who informed. */
function peopleOf({ letterCase, audience, readers }: Question): Named[] {
  const hidden = new Set(
    hiddenOf({ letterCase, audience, readers }).map(({ person }) => person?.id),
  );
  const order = [
    ({ role }: LetterPerson) => role === 'affected',
    isPresumed,
    ({ role }: LetterPerson) => role === 'relative' || role === 'obliged',
  ];
  const seen = new Set<string>();
  return order.flatMap((is) =>
    letterCase.people.filter(isNamed).filter((one) => {
      if (!is(one) || hidden.has(one.person.id) || seen.has(one.person.id)) return false;
      seen.add(one.person.id);
      return true;
    }),
  );
}

/** Whoever informed, and is not told of as the party she also is. */
function hiddenOf({
  letterCase,
  audience,
  readers,
}: Pick<Question, 'letterCase' | 'audience' | 'readers'>): LetterPerson[] {
  return hiddenInformants(letterCase).filter(
    ({ person }) =>
      person === null ||
      (!readers.has(person.id) &&
        !(
          audience.knowsParties &&
          letterCase.people.some(
            (other) =>
              other.person?.id === person.id && (other.role !== 'informant' || other.isParty),
          )
        )),
  );
}

function personRow(question: Question, one: Named): FoundRow {
  const { letterCase, readers } = question;
  const { person } = one;
  const reads = readers.has(person.id);
  const others = othersThan(letterCase, person);
  const of = sideOf(question, one);
  const cell = (field: LeavingField, test: Test, certain = test) =>
    personCell(question, one, { field, test, certain });
  return {
    casePersonId: one.casePersonId,
    role: one.role === 'affected' || one.role === 'obliged' ? one.role : 'relative',
    title: naturalName(person),
    reads,
    fields: [
      cell(`${of}_name`, namesPerson(person, others), namesCertainly(person, others)),
      ...(one.role === 'affected' && of === 'child'
        ? [cell('child_birth_date', saysBirth(person))]
        : []),
      cell(`${of}_document`, saysDocument(person)),
      cell(`${of}_address`, saysAddress(person)),
      cell(`${of}_phone`, saysPhone(person)),
      ...(one.role === 'affected' ? [cell('child_health', copies(person.healthNotes))] : []),
    ],
  };
}

type Side = 'own' | 'child' | 'accused' | 'family';

function sideOf({ readers }: Question, one: Named): Side {
  if (readers.has(one.person.id)) return 'own';
  if (one.role === 'affected') return 'child';
  return isPresumed(one) ? 'accused' : 'family';
}

interface CellAsked {
  readonly field: LeavingField;
  readonly test: Test;
  /** What stops a page. */
  readonly certain: Test;
}

function personCell(question: Question, one: Named, asked: CellAsked): FoundCell {
  const { pieces } = question;
  const { field, test } = asked;
  const { level, guarded, coded } = levelFor(question, one, field);
  if (field.endsWith('_name') && !pieces.some(test) && pieces.some(saysInitials(one.person)))
    return { ...cellOf(question, asked, { level, guarded: false, coded }), printed: 'initials' };
  const found = cellOf(question, asked, { level, guarded, coded });
  // The same house as somebody's whose address she may see tells nothing new.
  return isPlaceField(field) && !guarded && found.fault !== null && sharesSeen(question, one, field)
    ? { ...found, level: 'optional', fault: null }
    : found;
}

const isPlaceField = (field: LeavingField): boolean =>
  PLACE_FIELDS.has(field) || field === 'own_address' || field === 'own_phone';

function levelFor(
  { audience, letterCase, readers }: Question,
  one: Named,
  field: LeavingField,
): Pick<LeavingCell, 'level' | 'guarded' | 'coded'> {
  const isIdentity = field.endsWith('_name') || field.endsWith('_document');
  if (one.code !== null && isIdentity && !readers.has(one.person.id) && audience !== AUDIENCES.file)
    return { level: 'absent', guarded: false, coded: true };
  // What several people get tells each of them where the other is.
  const forOthers = isPlaceField(field) && (!readers.has(one.person.id) || readers.size > 1);
  if (forOthers && hidesAddress(letterCase, one))
    return { level: audience.fields.protected_place, guarded: true, coded: false };
  const level = audience.fields[field];
  const told = field !== 'child_address' || audience !== AUDIENCES.family;
  return {
    level: told || tellsFamilyAddress(letterCase, one) ? level : 'absent',
    guarded: false,
    coded: false,
  };
}

function sharesSeen(question: Question, { person }: Named, field: LeavingField): boolean {
  const kind = field.endsWith('_address') ? 'address' : 'phone';
  return question.letterCase.people.filter(isNamed).some((other) => {
    if (other.person.id === person.id) return false;
    if (!isSamePlace(kind, person[kind], other.person[kind])) return false;
    const hers: LeavingField = `${sideOf(question, other)}_${kind}`;
    return levelFor(question, other, hers).level !== 'absent';
  });
}

function cellOf(
  { audience, pieces, typed }: Question,
  { field, test, certain }: CellAsked,
  { level, guarded, coded }: Pick<LeavingCell, 'level' | 'guarded' | 'coded'>,
): FoundCell {
  const isPrinted = pieces.some(test);
  const isFault = isPrinted && (level === 'absent' || level === 'initials');
  const isShared = audience.guardsPlaces && isPlaceField(field);
  const isStop = (guarded || coded || isShared || stops(audience, field)) && pieces.some(certain);
  return {
    field,
    label: LEAVING_FIELDS[field],
    level,
    printed: isPrinted ? 'printed' : 'absent',
    typed: typed.some(test),
    fault: isFault ? (isStop ? 'stops' : 'told') : null,
    guarded,
    coded,
    test,
  };
}

function caseRow(question: Question, document: object): FoundRow {
  const { letterCase, audience } = question;
  const requester = (document as Readers).body?.requester;
  const of = (field: LeavingField, test: Test, certain = test) =>
    cellOf(
      question,
      { field, test, certain },
      { level: audience.fields[field], guarded: false, coded: false },
    );
  return {
    casePersonId: null,
    role: 'case',
    title: 'Del caso',
    reads: false,
    fields: [
      of('informant', betrays(question, namesPerson), betrays(question, namesCertainly)),
      ...(requester === undefined
        ? []
        : [of('requester', ({ text }) => requester !== null && text === requester)]),
      of('facts', copies(letterCase.row.facts)),
      of('psychological', saysPsychological),
    ],
  };
}

/** Whether a piece lets a hidden informant be recognised: her name, how to reach her, where she lives. */
function betrays(question: Question, named: typeof namesPerson): Test {
  const { letterCase } = question;
  const hidden = hiddenOf(question);
  const ids = new Set(hidden.map(({ person }) => person?.id));
  const others = letterCase.people.flatMap(({ person }): Known[] =>
    person === null || ids.has(person.id) ? [] : [person],
  );
  const livesAlone = ({ address }: NonNullable<LetterPerson['person']>): boolean =>
    !letterCase.people.some(
      ({ person }) =>
        person !== null && !ids.has(person.id) && isSamePlace('address', address, person.address),
    );
  const tests = hidden.map(({ person, institutionName }): Test => {
    if (person === null) return ({ text }) => mentionsPlace(text, institutionName);
    const by = [named(person, others), saysDocument(person), saysPhone(person)];
    const all = livesAlone(person) ? [...by, saysAddress(person)] : by;
    return (piece) => all.some((test) => test(piece));
  });
  return (piece) => tests.some((test) => test(piece));
}
