/** D11: the informe de valoración de riesgo (A02), of a valuation as it was recorded (R1297 DCF 2ª). */
import {
  type RiskProcedure,
  type RiskValuation,
  riskActs,
  riskProcedures,
  riskValuations,
} from '../../../db/entities/index.ts';
import { isCodeOf, labelOf } from '../../../domain/catalogues/catalogue.ts';
import { FAMILY_TYPES } from '../../../domain/catalogues/family.ts';
import { DISABILITIES, LANGUAGES, SEXES } from '../../../domain/catalogues/person.ts';
import {
  ASSESSMENTS,
  type Assessment,
  RISK_GROUNDS,
  TYPOLOGIES,
  type TypologyValue,
} from '../../../domain/catalogues/risk.ts';
import { ATTENDANCES } from '../../../domain/catalogues/schooling.ts';
import { districtLabel } from '../../../domain/catalogues/ubigeo.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { Refusal } from '../../../domain/errors.ts';
import { naturalName } from '../../../domain/people/names.ts';
import { dateTime, shortDate } from '../../../domain/words/dates.ts';
import type { RiskReportData } from '../../../letters/risk-report/data.ts';
import type { LetterPerson } from '../../letters/facts.ts';
import { documentWords, personValue } from '../../letters/person-values.ts';
import { orNull } from '../../office/paper.ts';
import { formHead, paragraphsOf } from '../heads.ts';
import type { Maker, MakingContext, PaperFacts } from '../maker.ts';
import { addressOf, nationalityOf, saidOn, withHomesKept } from '../person-sheet.ts';
import { teamBegun, teamOf, teamWarnings } from '../team.ts';

type Body = NonNullable<RiskReportData['body']>;

export const riskReport: Maker<'informe-de-valoracion'> = {
  subjects: async ({ tx }, caseId) => {
    const rows = await tx.find(riskValuations, { where: { caseId }, order: { valuedAt: 'DESC' } });
    return rows.map(({ id, valuedAt, conclusion }) => ({
      id,
      label: `${dateTime(valuedAt)}: ${labelOf(ASSESSMENTS, conclusion).toLowerCase()}`,
    }));
  },
  begin: async (ctx, { facts, subjectId }) => {
    const { valuation, procedure } = await recordsOf(ctx, facts, subjectId);
    const found = valuation.typologies.filter(({ value }) => value !== 'no');
    return {
      signerId: facts.signer.id,
      team: await teamBegun(ctx, facts, valuation.signers),
      toldBy: procedure.wayIn === 'documento_policial' ? ['pnp'] : [],
      origin: procedure.originDocument ?? incomingOf(facts),
      substances: null,
      illnesses: null,
      needs: found.map(({ code, reason }) => ({
        typology: labelOf(TYPOLOGIES, code),
        affectation: orNull(reason),
        attitude: null,
      })),
      riskFactors: null,
      protectiveFactors: null,
      immediateNeeds: null,
      opinion: await opinionBefore(ctx, valuation),
      reasons: valuation.needs,
      recommendations: valuation.recommendations,
    };
  },
  document: async (ctx, { facts, input, subjectId, printing }) => {
    const { valuation, procedure, child } = await recordsOf(ctx, facts, subjectId);
    const { physical, mental, needs } = valuation.signs;
    const grounds = valuation.grounds ?? [];
    return {
      ...formHead(facts, printing),
      body: {
        child: {
          ...childOf(ctx, child, dateInLima(valuation.valuedAt)),
          substances: input.substances,
          illnesses: input.illnesses,
        },
        toldBy: [...input.toldBy],
        origin: input.origin,
        signs: { physical: orNull(physical), mental: orNull(mental), needs: orNull(needs) },
        typologies: valuation.typologies.flatMap(({ code, value }) => {
          const as = COLUMN[value];
          return as === null || !isCodeOf(TYPOLOGIES, code) ? [] : [{ code, as }];
        }),
        needs: input.needs.map((one) => ({ ...one })),
        riskFactors: paragraphsOf(input.riskFactors),
        protectiveFactors: paragraphsOf(input.protectiveFactors),
        immediateNeeds: paragraphsOf(input.immediateNeeds),
        opinion: input.opinion,
        conclusion: CONCLUDES[valuation.conclusion],
        grounds: grounds.flatMap((code) => (isCodeOf(RISK_GROUNDS, code) ? [code] : [])),
        reasons: input.reasons,
        extended: procedure.longer !== null,
        recommendations: paragraphsOf(input.recommendations),
        team: teamOf(facts, input.team),
      },
    };
  },
  warnings: (_, { input }) => teamWarnings(input.team),
};

/** Below which column of the table a typology stands; null: it was not seen. */
const COLUMN: Readonly<Record<TypologyValue, 'riesgo' | 'df' | null>> = {
  no: null,
  riesgo: 'riesgo',
  desproteccion: 'df',
};
const CONCLUDES: Readonly<Record<Assessment, Body['conclusion']>> = {
  no_hay_riesgo: 'no_hay_riesgo',
  hay_riesgo: 'hay_riesgo',
  hay_desproteccion: 'hay_df',
};

interface Records {
  readonly valuation: RiskValuation;
  readonly procedure: RiskProcedure;
  readonly child: LetterPerson;
}

/** @throws Refusal `not_found` for a valuation of another case. */
async function recordsOf(
  { tx }: MakingContext,
  { letterCase }: PaperFacts,
  subjectId: string | null,
): Promise<Records> {
  const valuation = await tx.findOneBy(riskValuations, { id: subjectId ?? '' });
  if (valuation === null || valuation.caseId !== letterCase?.row.id) throw new Refusal('not_found');
  const procedure = await tx.findOneBy(riskProcedures, { id: valuation.procedureId });
  const child = withHomesKept(letterCase.people).find(
    ({ role, person }) => role === 'affected' && person?.id === procedure?.personId,
  );
  if (procedure === null || child === undefined) throw new Refusal('not_found');
  return { valuation, procedure, child };
}

/** The document that brought the case, as the reception has it. */
function incomingOf({ letterCase }: PaperFacts): string | null {
  if (letterCase === null) return null;
  const { incomingKind, incomingNumber, incomingDate } = letterCase.row;
  const named = [incomingKind, incomingNumber].filter((part) => part !== null).join(' ');
  if (named === '') return null;
  return incomingDate === null ? named : `${named}, de ${shortDate(incomingDate)}`.slice(0, 300);
}

/** What the child had said by then, when she was heard. */
async function opinionBefore(
  { tx }: MakingContext,
  { procedureId, valuedAt }: RiskValuation,
): Promise<string | null> {
  const heard = await tx.find(riskActs, {
    where: { procedureId, kind: 'opinion' },
    order: { happenedAt: 'ASC' },
  });
  return orNull(heard.findLast(({ happenedAt }) => happenedAt <= valuedAt)?.text ?? null);
}

function childOf({ lists }: MakingContext, of: LetterPerson, day: string) {
  const on = { day, lists };
  const said = saidOn(on);
  const { person } = of;
  if (person === null) throw new Refusal('not_found');
  return {
    name: naturalName(person),
    sex: said(SEXES, person.sex),
    birthDate: person.birthDate === null ? null : shortDate(person.birthDate),
    age: personValue('child_age', of, on),
    nationality: nationalityOf(person),
    document: documentWords(person),
    tongue: said(LANGUAGES, person.motherTongue),
    disability: said(DISABILITIES, person.disability),
    address: addressOf(of, on),
    place: person.district === null ? null : districtLabel(person.district),
    familyType: said(FAMILY_TYPES, person.familyType),
    attendance: said(ATTENDANCES, person.schoolAttendance),
  };
}
