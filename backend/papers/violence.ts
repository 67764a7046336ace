/** What the papers of a case of violence say of it, out of its records. */

import { caseMatters } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { LAW_LEVELS } from '../../domain/fvr/shapes.ts';
import { ageOn } from '../../domain/people/age.ts';
import { naturalName } from '../../domain/people/names.ts';
import {
  codeOfCase,
  type ViolenceFacts,
  type ViolencePerson,
} from '../../domain/records/violence-facts.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { sheetInForce } from '../fvr/load.ts';
import { type LetterCase, type LetterPerson, relationWords } from '../letters/facts.ts';

/** Sexual violence, among the matters of a child's case (D3 of the list of materias). */
const SEXUAL = 'D3';

/** Null: nobody has marked violence in the case. @param day YYYY-MM-DD. */
export async function violenceFactsOf(
  tx: Tx,
  letterCase: LetterCase | null,
  day: string,
): Promise<ViolenceFacts | null> {
  if (letterCase === null || letterCase.row.violence !== 'si') return null;
  const { row } = letterCase;
  const sexual = await tx.existsBy(caseMatters, { caseId: row.id, matter: SEXUAL });
  const code = sexual ? codeOfCase(row.numberText) : null;
  const sheet = await sheetInForce(tx, row.id);
  return {
    knownAt: row.receivedAt,
    types: [],
    modalities: [],
    code,
    people: peopleOf(letterCase, { code, day }),
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

function peopleOf(
  { people }: LetterCase,
  { code, day }: { readonly code: string | null; readonly day: string },
): ViolencePerson[] {
  const victims = people.filter(({ role }) => role === 'affected');
  return people.flatMap((one): ViolencePerson[] => {
    const as = sideOf(one);
    if (as === null || one.person === null) return [];
    const { id, birthDate } = one.person;
    const age = birthDate === null ? null : ageOn(birthDate, day);
    const at = victims.indexOf(one);
    return [
      {
        personId: id,
        as,
        name: as === 'denunciada' || code === null ? naturalName(one.person) : `${code}-${at + 1}`,
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
