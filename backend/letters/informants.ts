/** Who told, and must stay unknown to whoever reads the letter (R1297 23.2). */
import type { LetterCase, LetterPerson } from './facts.ts';
import { type Known, mentionsPerson, mentionsPlace } from './mentions.ts';

/**
 * Informants that a letter may not let be recognised: whoever asked for reserve, and whoever has no
 * other part in the case nor in its hearings. A mother who came herself, without asking for reserve, leaves as the
 * person in charge; a child who came alone is the child.
 */
export function hiddenInformants({ people }: LetterCase): LetterPerson[] {
  return people.filter((informant) => {
    if (informant.role !== 'informant') return false;
    if (informant.person === null) return informant.reserveIdentity;
    const parts = people.filter(
      (other) => other.role !== 'informant' && other.person?.id === informant.person?.id,
    );
    if (parts.some(({ role }) => role === 'affected')) return false;
    return informant.reserveIdentity || (parts.length === 0 && !informant.isParty);
  });
}

/** Whether this row of the case is the same person as a hidden informant. */
export function isHidden(letterCase: LetterCase, { person }: LetterPerson): boolean {
  return (
    person !== null &&
    hiddenInformants(letterCase).some((hidden) => hidden.person?.id === person.id)
  );
}

/** Whether the text lets a hidden informant be recognised. */
export function betraysInformant(text: string, letterCase: LetterCase): boolean {
  const hidden = hiddenInformants(letterCase);
  const ids = new Set(hidden.map(({ person }) => person?.id));
  const others = letterCase.people.flatMap(({ person }): Known[] =>
    person === null || ids.has(person.id) ? [] : [person],
  );
  return hidden.some(({ person, institutionName }) =>
    person === null ? mentionsPlace(text, institutionName) : mentionsPerson(text, person, others),
  );
}
