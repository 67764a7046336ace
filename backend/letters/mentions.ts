/**
 * Whether a text lets a person be recognised by name, telephone, document or address. It errs on
 * the side of yes: what it answers holds text back or warns, and a person decides.
 */
import type { Person } from '../../db/entities/index.ts';
import { foldName } from '../../domain/people/names.ts';

/** What a text may betray. */
export type Known = Pick<
  Person,
  | 'firstSurname'
  | 'secondSurname'
  | 'givenNames'
  | 'knownAs'
  | 'phone'
  | 'otherContact'
  | 'documentNumber'
  | 'email'
>;

/** Shorter digit runs are dates, ages and folios. */
const SHORTEST_NUMBER = 6;
/** Shorter names are particles, or words of any sentence. */
const SHORTEST_NAME = 4;
const SHORTEST_PLACE = 6;

/**
 * @param others people whose names the text may hold: a surname shared with them betrays nobody.
 */
export function mentionsPerson(text: string, person: Known, others: readonly Known[]): boolean {
  return mentionsName(text, person, others) || mentionsContact(text, person);
}

/** Two of her names together, or one that nobody else in the case has, written as a name. */
export function mentionsName(text: string, person: Known, others: readonly Known[]): boolean {
  const names = namesOf(person);
  const otherNames = new Set(others.flatMap(namesOf));
  return (
    namesTwice(text, person, others) ||
    wordsOf(text).some(
      ({ folded, capital }) =>
        capital &&
        folded.length >= SHORTEST_NAME &&
        names.includes(folded) &&
        !otherNames.has(folded),
    )
  );
}

/** Two of her names together: no word that happens to be one of them. */
export function namesTwice(text: string, person: Known, others: readonly Known[]): boolean {
  const names = namesOf(person);
  const words = wordsOf(text);
  return words.some(({ folded }, at) => {
    if (!names.includes(folded)) return false;
    const next = words[at + 1]?.folded;
    if (next === undefined || next === folded || !names.includes(next)) return false;
    return !others.some((other) => [folded, next].every((name) => namesOf(other).includes(name)));
  });
}

/** Her telephone, document or e-mail, however the digits are grouped. */
export function mentionsContact(text: string, person: Known): boolean {
  return (
    [person.phone, person.otherContact, person.documentNumber].some((number) =>
      mentionsNumber(text, number),
    ) || mentionsEmail(text, person)
  );
}

/** A number however its digits are grouped. */
export function mentionsNumber(text: string, number: string | null): boolean {
  const digits = (number ?? '').replace(/\D/g, '');
  if (digits.length < SHORTEST_NUMBER) return false;
  const runs = text.replace(/(?<=\d)[\s().-]+(?=\d)/g, '').match(/\d+/g) ?? [];
  return runs.some((run) => run.includes(digits));
}

export const mentionsEmail = (text: string, { email }: Known): boolean =>
  email !== null && text.toLowerCase().includes(email.toLowerCase());

/** A place or an institution's name, folded, anywhere in the text. */
export function mentionsPlace(text: string, place: string | null): boolean {
  const folded = foldName(place ?? '');
  return folded.length >= SHORTEST_PLACE && foldName(text).includes(folded);
}

const namesOf = (person: Known): string[] =>
  [person.givenNames, person.firstSurname, person.secondSurname, person.knownAs]
    .flatMap((part) => foldName(part ?? '').split(' '))
    .filter((word) => word.length > 2);

const wordsOf = (text: string): { folded: string; capital: boolean }[] =>
  (text.match(/[\p{L}\p{M}'’ʼ]+/gu) ?? []).map((word) => ({
    folded: foldName(word),
    capital: /^\p{Lu}/u.test(word),
  }));
