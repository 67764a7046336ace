/** Whose address a paper may have, when more than one of the case reads it. */
import { isSamePlace } from '../../domain/people/contact.ts';
import type { LetterCase, LetterPerson } from '../letters/facts.ts';
import { isGuarded } from '../letters/outgoing.ts';

/** Her own rules of contact, or those of somebody with whom she lives. */
export const hidesAddress = (letterCase: LetterCase, person: LetterPerson): boolean =>
  isGuarded(letterCase, person, 'child_address');

/** Somebody of the case lives elsewhere: a paper that all of them get would tell her where the child is. */
export const livesApart = ({ people }: LetterCase, child: LetterPerson): boolean => {
  const own = child.person?.address ?? null;
  return people.some(
    ({ role, person }) =>
      (role === 'relative' || role === 'obliged') &&
      person !== null &&
      person.address !== null &&
      !isSamePlace('address', own, person.address),
  );
};

/** Whether a paper that the whole family gets may say where the child lives. */
export const tellsFamilyAddress = (letterCase: LetterCase, child: LetterPerson): boolean =>
  !hidesAddress(letterCase, child) && !livesApart(letterCase, child);
