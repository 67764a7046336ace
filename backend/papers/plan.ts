/** Everything that issuing a paper now would put on the page; nothing is written. */
import { papers } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import { DESK_PAPERS, isDeskPaper } from '../../domain/letters/desk-papers.ts';
import { type PaperKind, paperOf } from '../../domain/letters/papers.ts';
import { formatInSeries, formatOrdinal, type PrintedSeries } from '../../domain/letters/series.ts';
import type { AskedPaper } from '../../domain/records/paper.ts';
import type { Documents } from '../../letters/documents.ts';
import { signerFaultsOn } from '../accounts/signer.ts';
import type { Backend } from '../core/ports.ts';
import { isPractice } from '../core/practice.ts';
import { isOutside, nextNumber } from '../numbers/series.ts';
import { markOf } from '../office/mark.ts';
import { addresseesOf } from './addressed-to.ts';
import { basisWarnings } from './basis-warnings.ts';
import { numberPlace } from './desk.ts';
import { paperFacts } from './facts.ts';
import { asLeaving, type Leaving, leavingOf } from './leaving.ts';
import { leavingWarnings } from './leaving-warnings.ts';
import type { Maker, Making, MakingContext, PaperFacts, PaperWarning } from './maker.ts';
import { MAKERS } from './makers/index.ts';
import { registeredFacts, registeredLeaving } from './registered-leaving.ts';

export interface PaperNumber {
  /** Null: it is of no series. */
  readonly series: PrintedSeries | null;
  readonly year: number;
  readonly n: number;
  /** The municipality gave it. */
  readonly outside: boolean;
  /** Whole, as the lists have it. */
  readonly text: string;
  /** As it stands after the title of a form. */
  readonly ordinal: string;
}

export interface PaperPlan<K extends PaperKind = PaperKind> {
  readonly asked: AskedPaper;
  readonly facts: PaperFacts;
  readonly document: Documents[K];
  /** Null: a draft. */
  readonly number: PaperNumber | null;
  readonly mark: string;
  readonly warnings: readonly PaperWarning[];
  readonly leaving: Leaving;
}

/** @param outsideNumber what the municipality gave; null where the program gives it. */
export type Final = { readonly outsideNumber: number | null } | 'draft';

/**
 * @throws Refusal `bad_input` for what is not of such a paper, or a requisite that voids it (V09);
 * `denomination_missing` when a final one has no official name of the year.
 */
export async function planPaper(
  ctx: MakingContext,
  backend: Backend,
  asked: AskedPaper,
  final: Final,
): Promise<PaperPlan> {
  const { kind, input } = asked.paper;
  refuseOutOfPlace(asked);
  const facts = await paperFacts(ctx, {
    caseId: asked.caseId,
    kind: paperOf(kind).desk ?? null,
    said: asked.desk ?? null,
    signerId: input.signerId,
  });
  const number = final === 'draft' ? null : await numberOf(ctx, asked, facts, final);
  if (number?.series != null && facts.year === null) throw new Refusal('denomination_missing');
  const making = {
    facts,
    input,
    subjectId: asked.subjectId,
    printing: {
      issuedAt: ctx.now,
      practice: isPractice(backend),
      number: number?.text ?? null,
      ordinal: number?.ordinal ?? null,
      annulled: false,
    },
  };
  const maker = makerOf(kind);
  const bare = await maker.document(ctx, making);
  const page = {
    paper: asked.paper,
    addressees: await addresseesOf(ctx.tx, asked.paper),
    document: bare,
  };
  const found = isDeskPaper(kind)
    ? registeredLeaving({
        ...page,
        facts: await registeredFacts(ctx, DESK_PAPERS[kind].desk, asked.subjectId),
      })
    : leavingOf({ ...page, letterCase: facts.letterCase });
  const warnings = [
    ...((await maker.warnings?.(ctx, making)) ?? []),
    ...leavingWarnings(asked.paper, found),
    ...(await basisWarnings(ctx, asked.paper, facts)),
    ...(await signerWarnings(ctx, facts)),
  ];
  if (final !== 'draft') refuseBlocked(warnings);
  const mark = markOf(bare);
  return {
    asked,
    facts,
    document: marked(bare, mark),
    number,
    mark,
    warnings,
    leaving: asLeaving(found),
  };
}

/**
 * The maker of a kind, for whoever has only its code: the request was checked against the schema of
 * that very kind, which the compiler cannot follow through the table.
 */
export const makerOf = (kind: PaperKind): AnyMaker => MAKERS[kind] as unknown as AnyMaker;

interface AnyMaker {
  readonly subjects?: Maker<PaperKind>['subjects'];
  readonly begin: (
    ctx: MakingContext,
    asked: Omit<AnyMaking, 'input' | 'printing'>,
  ) => Promise<AskedPaper['paper']['input']>;
  readonly document: (ctx: MakingContext, making: AnyMaking) => Promise<Documents[PaperKind]>;
  readonly warnings?: (
    ctx: MakingContext,
    making: AnyMaking,
  ) => Promise<readonly PaperWarning[]> | readonly PaperWarning[];
  readonly numbered?: Maker<PaperKind>['numbered'];
  readonly issued?: Maker<PaperKind>['issued'];
  readonly annulled?: Maker<PaperKind>['annulled'];
}
type AnyMaking = Omit<Making<PaperKind>, 'input'> & {
  readonly input: AskedPaper['paper']['input'];
};

function refuseOutOfPlace({ caseId, subjectId, paper }: AskedPaper): void {
  const { inCase, of } = paperOf(paper.kind);
  if (inCase === 'always' && caseId === null)
    throw new Refusal('bad_input', { fields: { caseId: 'Este documento es de un expediente.' } });
  if (inCase === 'never' && caseId !== null)
    throw new Refusal('bad_input', { fields: { caseId: 'Este documento es de la oficina.' } });
  if ((of === 'none') !== (subjectId === null))
    throw new Refusal('bad_input', {
      fields: {
        subjectId:
          of === 'registration'
            ? 'Este documento es de una persona registrada: ábralo desde su página.'
            : 'Elija de qué registro del expediente se hace este documento.',
      },
    });
}

async function numberOf(
  ctx: MakingContext,
  { caseId, subjectId, paper: { kind } }: AskedPaper,
  facts: PaperFacts,
  { outsideNumber }: Exclude<Final, 'draft'>,
): Promise<PaperNumber> {
  const { series, label } = paperOf(kind);
  const { letterCase, day } = facts;
  const year = Number(day.slice(0, 4));
  const place = numberPlace(facts);
  if (series !== null) {
    const outside = await isOutside(ctx.tx, series, year);
    if (outside !== (outsideNumber !== null))
      throw new Refusal('bad_input', { fields: { outsideNumber: outside ? TYPE_IT : OUR_OWN } });
    const n = outsideNumber ?? (await nextNumber(ctx.tx, series, year));
    const text = formatInSeries(series, n, year, place);
    return { series, year, n, outside, text, ordinal: formatOrdinal(series, n, year, place) };
  }
  const own = await makerOf(kind).numbered?.(ctx, subjectId ?? '');
  if (own !== undefined) return { series, year, n: 0, outside: false, ...own };
  const n = (await ctx.tx.countBy(papers, { kind, ...(caseId === null ? {} : { caseId }) })) + 1;
  const of = letterCase === null ? '' : `, Exp. ${letterCase.row.numberText}`;
  return {
    series,
    year,
    n,
    outside: false,
    ordinal: `N.° ${n}`,
    text: `${label} N.° ${n}${of}`,
  };
}

const TYPE_IT = 'La municipalidad da los números de esta serie: escriba el que le dio.';
const OUR_OWN = 'Yanapa da los números de esta serie: deje el número en blanco.';

async function signerWarnings(
  { tx }: MakingContext,
  { signer, day }: PaperFacts,
): Promise<PaperWarning[]> {
  return (await signerFaultsOn(tx, signer.id, day)).map(({ message }) => ({
    field: 'input.signerId',
    message,
    blocks: false,
  }));
}

function refuseBlocked(warnings: readonly PaperWarning[]): void {
  const blocking = warnings.filter(({ blocks }) => blocks);
  if (blocking.length === 0) return;
  const fields: Record<string, string> = {};
  for (const { field, message } of blocking)
    fields[field === '' ? 'paper' : `paper.${field}`] ??= message;
  throw new Refusal('bad_input', { fields });
}

/** A form has it beside its number; a letter, as data of its own. A draft has none. */
function marked<D extends Documents[PaperKind]>(document: D, mark: string): D {
  const page = document as {
    readonly issue?: { readonly number: string } | null;
    readonly number?: string | null;
  };
  if (page.issue != null) return { ...document, issue: { ...page.issue, hash: mark } };
  return page.number == null ? document : { ...document, mark };
}
