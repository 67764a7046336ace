/** What the papers of a case of violence say of it, out of its records. */

import type { Tx } from '../../db/store.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import {
  NOTICE_MEDIA,
  VIOLENCE_DESTINATIONS,
  VIOLENCE_MEASURES,
  VIOLENCE_MODALITIES,
  VIOLENCE_TIES,
  VIOLENCE_TYPES,
} from '../../domain/catalogues/violence.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { LAW_LEVELS } from '../../domain/fvr/shapes.ts';
import { ageOn } from '../../domain/people/age.ts';
import { naturalName } from '../../domain/people/names.ts';
import type { ViolenceFacts, ViolencePerson } from '../../domain/records/violence-facts.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { type LetterCase, type LetterPerson, relationWords } from '../letters/facts.ts';
import { type RouteForPapers, routeForPapers } from '../violence/facts.ts';
import { levelInForce } from '../violence/level.ts';

/** Null: nobody has marked violence in the case. @param day YYYY-MM-DD. */
export async function violenceFactsOf(
  tx: Tx,
  letterCase: LetterCase | null,
  day: string,
): Promise<ViolenceFacts | null> {
  if (letterCase === null || letterCase.row.violence !== 'si') return null;
  const { row } = letterCase;
  const route = await routeForPapers(tx, row.id);
  const level = await levelInForce(tx, row.id);
  return {
    knownAt: route?.knownAt ?? row.receivedAt,
    types: (route?.types ?? []).map((code) => labelOf(VIOLENCE_TYPES, code)),
    modalities: (route?.modalities ?? []).map((code) => labelOf(VIOLENCE_MODALITIES, code)),
    code: letterCase.people.find(({ code }) => code !== null)?.code ?? null,
    people: peopleOf(letterCase, route, day),
    requests: route?.requests ?? [],
    report: reportOf(route),
    level:
      level === null
        ? null
        : `${labelOf(LAW_LEVELS, level.level)}, ficha del ${shortDate(dateInLima(level.at))}`,
    ...measuresOf(route),
  };
}

function reportOf(route: RouteForPapers | null): ViolenceFacts['report'] {
  if (route?.report == null) return null;
  const { at, destination, takenBy, number, medium } = route.report;
  return {
    at,
    to: labelOf(VIOLENCE_DESTINATIONS, destination),
    takenBy,
    number,
    means: labelOf(NOTICE_MEDIA, medium),
  };
}

/** Those that stand, and by which resolution the last one was given. */
function measuresOf(
  route: RouteForPapers | null,
): Pick<ViolenceFacts, 'measures' | 'court' | 'judicialFile' | 'resolution'> {
  const standing = (route?.measures ?? []).filter(({ inForce }) => inForce);
  const last = standing.at(-1);
  const filled = (text: string | undefined): string | null =>
    text === undefined || text === '' ? null : text;
  return {
    measures: standing.map(
      ({ measure, text }) => `${labelOf(VIOLENCE_MEASURES, measure)}: ${text}`,
    ),
    court: filled(last?.court),
    judicialFile: filled(last?.judicialFile),
    resolution: filled(last?.resolution),
  };
}

function peopleOf(
  { people }: LetterCase,
  route: RouteForPapers | null,
  day: string,
): ViolencePerson[] {
  return people.flatMap((one): ViolencePerson[] => {
    const said = route?.people.get(one.casePersonId);
    const as = said === undefined ? sideOf(one) : SIDES[said.role];
    if (as === null || one.person === null) return [];
    const { id, birthDate } = one.person;
    const age = birthDate === null ? null : ageOn(birthDate, day);
    const tie = said?.detail.tie ?? null;
    return [
      {
        personId: id,
        as,
        name: one.code ?? naturalName(one.person),
        age: age === null ? null : `${age} años`,
        bond:
          tie === null
            ? as === 'denunciada'
              ? relationWords(one.relation)
              : null
            : labelOf(VIOLENCE_TIES, tie),
      },
    ];
  });
}

/** Where no route says it: by what each is in the case. */
const sideOf = ({ role, presumed }: LetterPerson): ViolencePerson['as'] | null => {
  if (role === 'affected') return 'directa';
  return role === 'obliged' && presumed === 'presunto' ? 'denunciada' : null;
};

const SIDES = {
  victima_directa: 'directa',
  victima_indirecta: 'indirecta',
  persona_denunciada: 'denunciada',
  denunciante: null,
  testigo: null,
  cuidador: null,
} as const;
