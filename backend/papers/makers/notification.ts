/** D15: a resolution of the procedure for riesgo, told in plain words on one of two dates (R1297 48). */
import {
  type RiskNotification,
  type RiskResolutionRow,
  riskNotifications,
  riskResolutions,
} from '../../../db/entities/index.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import { LANGUAGES } from '../../../domain/catalogues/person.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { Refusal } from '../../../domain/errors.ts';
import { remedyWords } from '../../../domain/letters/resolutions.ts';
import { naturalName } from '../../../domain/people/names.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import type { NotificacionBody } from '../../../letters/notificacion/data.ts';
import { type LetterPerson, relationWords } from '../../letters/facts.ts';
import { documentWords } from '../../letters/person-values.ts';
import { orNull } from '../../office/paper.ts';
import { formHead, officerOf } from '../heads.ts';
import type { Maker, MakingContext, PaperFacts } from '../maker.ts';

export const notification: Maker<'notificacion'> = {
  subjects: async ({ tx }, caseId) => {
    const rows = await tx.find(riskNotifications, { where: { caseId }, order: { id: 'DESC' } });
    const found = await tx.find(riskResolutions, { where: { caseId } });
    return rows.flatMap(({ id, resolutionId, firstCitedOn }) => {
      const resolution = found.find((one) => one.id === resolutionId);
      return resolution === undefined || firstCitedOn === null
        ? []
        : [{ id, label: `${resolution.code}, citada el ${shortDate(firstCitedOn)}` }];
    });
  },
  begin: async (ctx, { facts, subjectId }) => {
    const { row } = await recordsOf(ctx, facts, subjectId);
    return {
      signerId: facts.signer.id,
      way: row.explainedOn === null ? 'cedula' : 'acta',
      folios: 1,
      hour: '',
      plain: row.explainedOn === null ? null : orNull(row.acta),
      said: null,
      notifierName: null,
      notifierDocument: null,
    };
  },
  document: async (ctx, { facts, input, subjectId, printing }) => {
    const { row, resolution, person } = await recordsOf(ctx, facts, subjectId);
    const isActa = input.way === 'acta';
    return {
      ...formHead(facts, printing),
      body: {
        kind: input.way,
        place: facts.office.place,
        date: facts.day,
        person: personOf(person),
        // Her own, and only on what goes there.
        address: isActa || person.isProtected ? null : (person.person?.address ?? null),
        resolution: {
          title: resolution.numberText,
          date: dateInLima(resolution.issuedAt),
          folios: input.folios,
        },
        calls: callsOf(row, facts, input.hour),
        explanation: isActa
          ? {
              language: row.language === null ? 'no consta' : labelOf(LANGUAGES, row.language),
              interpreter:
                row.interpreter === '' ? null : { name: row.interpreter, document: null },
              plain: input.plain ?? '',
              said: input.said,
            }
          : null,
        challenge: remedyWords(resolution.code),
        signer: officerOf(facts),
        notifier:
          isActa || input.notifierName === null
            ? null
            : { name: input.notifierName, document: input.notifierDocument },
      },
    };
  },
  warnings: (_, { input }) =>
    input.way === 'acta' && input.plain === null
      ? [{ field: 'input.plain', message: 'Escriba qué se le explicó.', blocks: true }]
      : [],
};

interface Records {
  readonly row: RiskNotification;
  readonly resolution: RiskResolutionRow;
  readonly person: LetterPerson;
}

/** @throws Refusal `not_found` for what is of another case. */
async function recordsOf(
  { tx }: MakingContext,
  { letterCase }: PaperFacts,
  id: string | null,
): Promise<Records> {
  const row = await tx.findOneBy(riskNotifications, { id: id ?? '' });
  const resolution =
    row === null ? null : await tx.findOneBy(riskResolutions, { id: row.resolutionId });
  const person = letterCase?.people.find((one) => one.person?.id === row?.personId);
  if (row === null || resolution === null || person === undefined) throw new Refusal('not_found');
  return { row, resolution, person };
}

const personOf = ({ person, relation }: LetterPerson): NotificacionBody['person'] => ({
  name: person === null ? '—' : naturalName(person),
  role: relationWords(relation) ?? 'parte',
  document: person === null ? null : documentWords(person),
  present: true,
  readsAndSigns: true,
  representative: null,
  witness: null,
});

/** She comes to the first date or to the second; the explanation says to which. */
function callsOf(
  { firstCitedOn, secondCitedOn, explainedOn }: RiskNotification,
  { office }: PaperFacts,
  time: string,
): NotificacionBody['calls'] {
  const days = [firstCitedOn, secondCitedOn].filter((day) => day !== null);
  return days.map((date) => ({
    date,
    time,
    room: office.address === '' ? office.place : office.address,
    link: null,
    came: explainedOn === null ? null : explainedOn === date,
  }));
}
