/**
 * Where the facts of a person or of the case stand in a page that is about to be printed. It errs on the
 * side of yes; what stops a page (`certain`) has to be beyond a chance likeness.
 */
import type { Person } from '../../db/entities/index.ts';
import { foldName, initials } from '../../domain/people/names.ts';
import { longDate, shortDate } from '../../domain/words/dates.ts';
import {
  type Known,
  mentionsEmail,
  mentionsName,
  mentionsNumber,
  namesTwice,
} from '../letters/mentions.ts';

/** A piece of the page. */
export interface Piece {
  readonly text: string;
  /** The block of whom it goes to: names of institutions are names of people too. */
  readonly addressee: boolean;
}

/** What the office says of itself on every page: nobody of a case is looked for there. */
const OF_OFFICE: ReadonlySet<string> = new Set([
  'issuedAt',
  'letterhead',
  'year',
  'place',
  'date',
  'signer',
  'officer',
  'defensor',
  'lawyer',
  'notifier',
  'visitors',
  'team',
  'initials',
  'caseCode',
  'number',
  'mark',
  'issue',
  'meetings',
  'calls',
]);
const OF_ADDRESSEE: ReadonlySet<string> = new Set(['addressee', 'to']);

/** Every text of plain data, but what the office says of itself. */
export function piecesOf(data: unknown, addressee = false): Piece[] {
  if (typeof data === 'string') return [{ text: data, addressee }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inner]) =>
    OF_OFFICE.has(key) ? [] : piecesOf(inner, addressee || OF_ADDRESSEE.has(key)),
  );
}

export type Test = (piece: Piece) => boolean;

/** @param others of the case: a name shared with them tells of nobody. */
export const namesPerson =
  (person: Known, others: readonly Known[]): Test =>
  ({ text, addressee }) =>
    (addressee ? namesTwice : mentionsName)(text, person, others) || isWhole(text, person);

/** Beyond doubt: two of her names together; or all that she is called, alone, if nobody else of it is. */
export const namesCertainly =
  (person: Known, others: readonly Known[]): Test =>
  ({ text }) =>
    namesTwice(text, person, others) ||
    (isWhole(text, person) && !others.some((other) => isWhole(text, other)));

/** Who has one name only. */
const isWhole = (text: string, { givenNames, firstSurname, secondSurname }: Known): boolean => {
  const name = foldName([givenNames, firstSurname, secondSurname].filter(Boolean).join(' '));
  return name !== '' && foldName(text) === name;
};

export const saysInitials =
  (person: Known): Test =>
  ({ text }) =>
    initials(person).length > 2 && text.includes(initials(person));

export const saysDocument =
  ({ documentNumber }: Known): Test =>
  ({ text }) =>
    mentionsNumber(text, documentNumber);

export const saysPhone =
  (person: Known): Test =>
  ({ text }) =>
    [person.phone, person.otherContact].some((number) => mentionsNumber(text, number)) ||
    mentionsEmail(text, person);

export const saysBirth =
  ({ birthDate }: Pick<Person, 'birthDate'>): Test =>
  ({ text }) =>
    birthDate !== null &&
    [birthDate, shortDate(birthDate), longDate(birthDate)].some((date) => text.includes(date));

/** A place of one word is a town: it tells of nobody. */
export const saysAddress = ({ address }: Pick<Person, 'address'>): Test => {
  const place = foldName(address ?? '');
  return ({ text }) => place.includes(' ') && place.length >= 8 && foldName(text).includes(place);
};

/** Shorter ones are words of any text. */
const LEAST_COPIED = 24;

/** A sentence of it, copied. */
export const copies = (text: string | null): Test => {
  const sentences = (text ?? '')
    .split(/[.;\n]/)
    .map(foldName)
    .filter((sentence) => sentence.length >= LEAST_COPIED);
  return (piece) => {
    const folded = foldName(piece.text);
    return sentences.some((sentence) => folded.includes(sentence));
  };
};

const PSYCHOLOGICAL =
  /\b(?:informe|evaluacion|pericia|perfil|diagnostico|resultado|resultados) psicologic[oa]s?\b/;

export const saysPsychological: Test = ({ text }) => PSYCHOLOGICAL.test(foldName(text));
