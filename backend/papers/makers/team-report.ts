/** D12: the informe interdisciplinario (INF03), of the record of it and what was done before (DL 1297, art. 28). */
import {
  type RiskActRow,
  riskActs,
  riskProcedures,
  riskResolutions,
} from '../../../db/entities/index.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import { LANGUAGES } from '../../../domain/catalogues/person.ts';
import { ASSESSMENTS, RISK_ACTS, TEAM_PROFESSIONS } from '../../../domain/catalogues/risk.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { Refusal } from '../../../domain/errors.ts';
import { naturalName } from '../../../domain/people/names.ts';
import { dateTime, shortDate } from '../../../domain/words/dates.ts';
import { joinAnd } from '../../../domain/words/lists.ts';
import type { TeamReportData } from '../../../letters/team-report/data.ts';
import type { LetterPerson } from '../../letters/facts.ts';
import { documentWords, personValue } from '../../letters/person-values.ts';
import { orNull } from '../../office/paper.ts';
import { formHead, paragraphsOf } from '../heads.ts';
import type { Maker, MakingContext, PaperFacts } from '../maker.ts';
import { addressOf, withHomesKept } from '../person-sheet.ts';
import { teamBegun, teamOf, teamWarnings } from '../team.ts';

type Body = NonNullable<TeamReportData['body']>;

export const teamReport: Maker<'informe-interdisciplinario'> = {
  subjects: async ({ tx }, caseId) => {
    const rows = await tx.find(riskActs, {
      where: { caseId, kind: 'informe' },
      order: { happenedAt: 'DESC' },
    });
    return rows.map(({ id, happenedAt, conclusion }) => ({
      id,
      label: `${shortDate(dateInLima(happenedAt))}: ${conclusionOf(conclusion)}`,
    }));
  },
  begin: async (ctx, { facts, subjectId }) => {
    const { report, before, heard } = await recordsOf(ctx, facts, subjectId);
    const text = (kind: RiskActRow['kind']) =>
      before
        .filter((act) => act.kind === kind)
        .map((act) => act.text ?? act.psychological ?? '')
        .filter((told) => told !== '')
        .join('\n') || null;
    return {
      signerId: facts.signer.id,
      team: await teamBegun(ctx, facts, heard?.doneBy ?? report.doneBy),
      background: null,
      legal: null,
      psychological: text('evaluacion_psicologica'),
      social: text('evaluacion_social'),
      opinion: orNull(heard?.text ?? null),
      manner: null,
      riskFactors: null,
      protectiveFactors: null,
      conclusions: [`El equipo concluye: ${conclusionOf(report.conclusion)}.`, report.text ?? '']
        .filter((line) => line !== '')
        .join('\n'),
      recommendations: '',
    };
  },
  document: async (ctx, { facts, input, subjectId, printing }) => {
    const { before, heard, child, opened } = await recordsOf(ctx, facts, subjectId);
    const on = { day: facts.day, lists: ctx.lists };
    const { person } = child;
    if (person === null) throw new Refusal('not_found');
    return {
      ...formHead(facts, printing),
      body: {
        case: {
          child: naturalName(person),
          age: personValue('child_age', child, on),
          document: documentWords(person),
          address: addressOf(child, on),
          opened,
        },
        background: input.background,
        done: before.map(({ happenedAt, kind, doneBy, text }) => ({
          date: shortDate(dateInLima(happenedAt)),
          act: labelOf(RISK_ACTS, kind),
          by: doneBy,
          // What is psychological stands in its own section, as its professional wrote it.
          result: orNull(text),
        })),
        legal: input.legal,
        psychological: input.psychological,
        social: input.social,
        heard: heardOf(heard, input.manner),
        opinion: input.opinion,
        riskFactors: paragraphsOf(input.riskFactors),
        protectiveFactors: paragraphsOf(input.protectiveFactors),
        conclusions: paragraphsOf(input.conclusions),
        recommendations: paragraphsOf(input.recommendations),
        team: teamOf(facts, input.team),
      },
    };
  },
  warnings: async (ctx, { facts, input, subjectId }) => {
    const { heard } = await recordsOf(ctx, facts, subjectId);
    return [
      ...teamWarnings(input.team),
      ...(heard === undefined
        ? [{ field: 'input.opinion', message: NOT_HEARD, blocks: false }]
        : []),
    ];
  },
};

const NOT_HEARD =
  'No consta la diligencia especial de opinión: se hace antes del informe, con las tres profesiones (DL 1297, art. 28).';

const conclusionOf = (code: string | null): string =>
  code === null ? '' : labelOf(ASSESSMENTS, code).toLowerCase();

interface Records {
  readonly report: RiskActRow;
  /** What was done until then, in order of time. */
  readonly before: readonly RiskActRow[];
  /** The last diligencia de opinión until then. */
  readonly heard: RiskActRow | undefined;
  readonly child: LetterPerson;
  readonly opened: string | null;
}

/** @throws Refusal `not_found` for a report of another case. */
async function recordsOf(
  { tx }: MakingContext,
  { letterCase }: PaperFacts,
  subjectId: string | null,
): Promise<Records> {
  const report = await tx.findOneBy(riskActs, { id: subjectId ?? '', kind: 'informe' });
  if (report === null || report.caseId !== letterCase?.row.id) throw new Refusal('not_found');
  const { procedureId, happenedAt } = report;
  const procedure = await tx.findOneBy(riskProcedures, { id: procedureId });
  const child = withHomesKept(letterCase.people).find(
    ({ role, person }) => role === 'affected' && person?.id === procedure?.personId,
  );
  if (child === undefined) throw new Refusal('not_found');
  const acts = (
    await tx.find(riskActs, { where: { procedureId }, order: { happenedAt: 'ASC', id: 'ASC' } })
  ).filter((act) => act.happenedAt <= happenedAt);
  const begun = await tx.findOneBy(riskResolutions, { procedureId, code: 'R04' });
  return {
    report,
    before: acts.filter(({ kind }) => kind !== 'opinion' && kind !== 'informe'),
    heard: acts.findLast(({ kind }) => kind === 'opinion'),
    child,
    opened:
      begun === null ? null : `${begun.numberText}, de ${shortDate(dateInLima(begun.issuedAt))}`,
  };
}

function heardOf(heard: RiskActRow | undefined, manner: string | null): Body['heard'] {
  if (heard === undefined) return { on: null, present: null, tongue: null, manner };
  const tongue = heard.language === null ? null : labelOf(LANGUAGES, heard.language);
  return {
    on: dateTime(heard.happenedAt),
    present: `${joinAnd((heard.present ?? []).map((code) => labelOf(TEAM_PROFESSIONS, code)))}: ${heard.doneBy}`,
    tongue: [tongue, orNull(heard.interpreter)].filter((part) => part !== null).join('; ') || null,
    manner,
  };
}
