/** What the papers of a case of violence say of it, out of its records. */

import type { Tx } from '../../db/store.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { LAW_LEVELS } from '../../domain/fvr/shapes.ts';
import { ageOn } from '../../domain/people/age.ts';
import { naturalName } from '../../domain/people/names.ts';
import type { ViolenceFacts, ViolencePerson } from '../../domain/records/violence-facts.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { sheetInForce } from '../fvr/load.ts';
import { type LetterCase, type LetterPerson, relationWords } from '../letters/facts.ts';

/** Null: nobody has marked violence in the case. @param day YYYY-MM-DD. */
export async function violenceFactsOf(
  tx: Tx,
  letterCase: LetterCase | null,
  day: string,
): Promise<ViolenceFacts | null> {
  if (letterCase === null || letterCase.row.violence !== 'si') return null;
  const { row } = letterCase;
  const sheet = await sheetInForce(tx, row.id);
  return {
    knownAt: row.receivedAt,
    types: [],
    modalities: [],
    code: letterCase.people.find(({ code }) => code !== null)?.code ?? null,
    people: peopleOf(letterCase, day),
    requests: [],
    report: null,
    level:
      sheet?.levelLaw == null
        ? null
        : `${labelOf(LAW_LEVELS, sheet.levelLaw)}, ficha del ${shortDate(dateInLima(sheet.appliedAt))}`,
    measures: [],
    court: null,
    judicialFile: null,
    resolution: null,
  };
}

function peopleOf({ people }: LetterCase, day: string): ViolencePerson[] {
  return people.flatMap((one): ViolencePerson[] => {
    const as = sideOf(one);
    if (as === null || one.person === null) return [];
    const { id, birthDate } = one.person;
    const age = birthDate === null ? null : ageOn(birthDate, day);
    return [
      {
        personId: id,
        as,
        name: one.code ?? naturalName(one.person),
        age: age === null ? null : `${age} años`,
        bond: as === 'denunciada' ? relationWords(one.relation) : null,
      },
    ];
  });
}

const sideOf = ({ role, presumed }: LetterPerson): ViolencePerson['as'] | null => {
  if (role === 'affected') return 'directa';
  return role === 'obliged' && presumed === 'presunto' ? 'denunciada' : null;
};
