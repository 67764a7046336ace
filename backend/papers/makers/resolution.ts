/** D14: a resolution of the procedure for riesgo, under the number that its record has. */
import {
  type RiskResolutionRow,
  riskProcedures,
  riskResolutions,
} from '../../../db/entities/index.ts';
import { type Catalogue, labelOf } from '../../../domain/catalogues/catalogue.ts';
import { ETHNICITIES, LANGUAGES } from '../../../domain/catalogues/person.ts';
import { RISK_ACTS, RISK_MEASURES, TYPOLOGIES } from '../../../domain/catalogues/risk.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { Refusal } from '../../../domain/errors.ts';
import { type ResolutionFacts, resolutionText } from '../../../domain/letters/resolutions.ts';
import { naturalName } from '../../../domain/people/names.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { documentWords, personValue } from '../../letters/person-values.ts';
import { orNull } from '../../office/paper.ts';
import { type RiskRows, rowsOf } from '../../risk/facts.ts';
import { formHead, paragraphsOf, professionalOf } from '../heads.ts';
import type { Maker, MakingContext, PaperFacts } from '../maker.ts';
import { tellsFamilyAddress } from '../places.ts';

const PROSECUTOR = 'fiscalia';

export const resolution: Maker<'resolucion'> = {
  subjects: async ({ tx }, caseId) => {
    const rows = await tx.find(riskResolutions, { where: { caseId }, order: { issuedAt: 'DESC' } });
    return rows.map(({ id, code, numberText }) => ({ id, label: `${code}, ${numberText}` }));
  },
  numbered: async ({ tx }, id) => {
    const { numberText } = await rowOf(tx, id);
    return { text: numberText, ordinal: numberText.replace(/^RESOLUCIÓN /, '') };
  },
  begin: async (ctx, { facts, subjectId }) => {
    const row = await rowOf(ctx.tx, subjectId ?? '');
    const text = resolutionText(row.code, await wordsOf(ctx, row, facts));
    return {
      signerId: facts.signer.id,
      seen: text.seen.join('\n'),
      considering: [...text.considering, ...paragraphsOf(row.content.grounds)].join('\n'),
      resolves: text.resolves.join('\n'),
    };
  },
  document: async (ctx, { facts, input, subjectId, printing }) => {
    const row = await rowOf(ctx.tx, subjectId ?? '');
    if (row.caseId !== facts.letterCase?.row.id) throw new Refusal('not_found');
    return {
      ...formHead(facts, printing),
      body: {
        kind: row.code,
        place: facts.office.place,
        // It is of the day on which it was decided, whenever it is printed.
        date: dateInLima(row.issuedAt),
        seen: paragraphsOf(input.seen),
        considering: paragraphsOf(input.considering),
        resolves: paragraphsOf(input.resolves),
        notified: await notifiedOf(ctx, row, facts),
        signer: professionalOf(facts),
      },
    };
  },
};

async function rowOf(tx: MakingContext['tx'], id: string): Promise<RiskResolutionRow> {
  const row = await tx.findOneBy(riskResolutions, { id });
  if (row === null) throw new Refusal('not_found');
  return row;
}

async function rowsOfProcedure(
  ctx: MakingContext,
  { procedureId }: RiskResolutionRow,
): Promise<RiskRows> {
  const procedure = await ctx.tx.findOneBy(riskProcedures, { id: procedureId });
  if (procedure === null) throw new Refusal('not_found');
  return rowsOf(ctx, procedure);
}

async function notifiedOf(
  ctx: MakingContext,
  row: RiskResolutionRow,
  { letterCase }: PaperFacts,
): Promise<{ name: string; as: 'parte' | 'fiscalia' | 'otra' }[]> {
  const { notifications } = await rowsOfProcedure(ctx, row);
  const nameOf = (personId: string): string => {
    const person = letterCase?.people.find((one) => one.person?.id === personId)?.person ?? null;
    return person === null ? '—' : naturalName(person);
  };
  return [
    ...notifications
      .filter(({ resolutionId }) => resolutionId === row.id)
      .map(({ personId }) => ({ name: nameOf(personId), as: 'parte' as const })),
    ...row.recipients.map(({ name, kind }) => ({
      name,
      as: kind === PROSECUTOR ? ('fiscalia' as const) : ('otra' as const),
    })),
  ];
}

/** What the standard texts are made of, as it stood when the resolution was given. */
async function wordsOf(
  ctx: MakingContext,
  row: RiskResolutionRow,
  { letterCase }: PaperFacts,
): Promise<ResolutionFacts> {
  const { child, valuations, acts, measures, resolutions } = await rowsOfProcedure(ctx, row);
  const procedure = await ctx.tx.findOneBy(riskProcedures, { id: row.procedureId });
  const day = dateInLima(row.issuedAt);
  const said = (list: Catalogue, code: string) => labelOf(ctx.lists.on(list, day), code);
  const before = <R>(rows: readonly R[], at: (one: R) => string): R[] =>
    rows.filter((one) => at(one) <= row.issuedAt);
  const valuation = before(valuations, ({ valuedAt }) => valuedAt).at(-1);
  const report = before(acts, ({ happenedAt }) => happenedAt).findLast(
    ({ kind }) => kind === 'informe',
  );
  const { ordered, urgentMeasures, opinionWeighed, summary } = row.content;
  return {
    caseNumber: letterCase?.row.numberText ?? '',
    child: {
      name: naturalName(child),
      age: childValue('child_age') ?? 'edad por precisar',
      document: documentWords(child),
      address: childValue('child_address'),
      people: peopleWords(),
    },
    report: reportWords(),
    typologies: (valuation?.typologies ?? [])
      .filter(({ value }) => value !== 'no')
      .map(({ code }) => said(TYPOLOGIES, code)),
    acts: before(acts, ({ happenedAt }) => happenedAt)
      .filter(({ kind }) => kind !== 'informe' && kind !== 'opinion')
      .map(
        ({ kind, happenedAt }) =>
          `${said(RISK_ACTS, kind).toLowerCase()} (${shortDate(dateInLima(happenedAt))})`,
      ),
    circumstances: orNull(summary),
    opinion: orNull(opinionWeighed),
    orders: ordered.map((code) => said(RISK_ACTS, code).toLowerCase()),
    measures: [
      ...measures
        .filter(({ resolutionId }) => resolutionId === row.id)
        .map(({ measure, detail }) =>
          detail === ''
            ? said(RISK_MEASURES, measure)
            : `${said(RISK_MEASURES, measure)}: ${detail}`,
        ),
      ...paragraphsOf(urgentMeasures),
    ],
    authority:
      row.code === 'R01'
        ? (procedure?.originDocument ?? null)
        : (row.recipients.find(({ kind }) => kind !== PROSECUTOR)?.name ?? null),
    decides: row.decides,
  };

  function childValue(field: 'child_age' | 'child_address'): string | null {
    const found = letterCase?.people.find(({ person }) => person?.id === child.id);
    if (found === undefined || letterCase === null) return null;
    if (field === 'child_address' && !tellsFamilyAddress(letterCase, found)) return null;
    return personValue(field, found, { day, lists: ctx.lists });
  }

  /** Who declined, or the resolution that went before; else the valuation. */
  function reportWords(): string {
    if (report !== undefined)
      return `el informe interdisciplinario de ${shortDate(dateInLima(report.happenedAt))}`;
    if (valuation !== undefined)
      return `el informe de valoración de riesgo de ${shortDate(dateInLima(valuation.valuedAt))}`;
    const last = resolutions.findLast(({ issuedAt }) => issuedAt < row.issuedAt);
    return last === undefined ? 'lo actuado' : `la ${last.numberText}`;
  }

  function peopleWords(): string | null {
    const parts = [
      child.ethnicity === null ? null : said(ETHNICITIES, child.ethnicity),
      child.nativeCommunity,
      child.motherTongue === null ? null : said(LANGUAGES, child.motherTongue),
    ].filter((part) => part !== null && part !== '');
    return parts.length === 0 ? null : parts.join(', ');
  }
}
