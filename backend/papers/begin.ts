import { PAPER_KINDS, type PaperKind, paperOf } from '../../domain/letters/papers.ts';
import type { PaperContent } from '../../domain/records/paper.ts';
import { yearInLima } from '../cases/number.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { isOutside } from '../numbers/series.ts';
import { paperFacts } from './facts.ts';
import { makerOf } from './plan.ts';
import type { BegunPaper, OfferedPaper } from './types.ts';

/** Which papers may be made in a case, those of a record first with the last record. */
export async function offered(ctx: ReadingContext, caseId: string): Promise<OfferedPaper[]> {
  const made: { kind: PaperKind; subjectId: string | null; n: number }[] = await ctx.tx.query(
    `SELECT kind, subject_id AS "subjectId", count(*) AS n FROM papers
     WHERE case_id = ? AND state <> 'annulled' GROUP BY kind, subject_id`,
    [caseId],
  );
  const issuedOf = (kind: PaperKind, subjectId: string | null): number =>
    made.find((one) => one.kind === kind && one.subjectId === subjectId)?.n ?? 0;
  const offers: OfferedPaper[] = [];
  for (const kind of PAPER_KINDS) {
    if (paperOf(kind).inCase === 'never') continue;
    if (paperOf(kind).of === 'none') {
      offers.push({ kind, subjectId: null, of: null, issued: issuedOf(kind, null) });
      continue;
    }
    for (const { id, label } of (await makerOf(kind).subjects?.(ctx, caseId)) ?? [])
      offers.push({ kind, subjectId: id, of: label, issued: issuedOf(kind, id) });
  }
  return offers;
}

interface BeginAsked {
  readonly kind: PaperKind;
  readonly caseId: string | null;
  readonly subjectId: string | null;
}

/** It shows a person of a register, which is a look at her. */
export const isOfRegistered = (kind: PaperKind, subjectId: string | null): subjectId is string =>
  paperOf(kind).of === 'registration' && subjectId !== null;

/** What the form of a paper begins with. */
export async function begin(
  ctx: ReadingContext,
  { kind, caseId, subjectId }: BeginAsked,
): Promise<BegunPaper> {
  const facts = await paperFacts(ctx, {
    caseId,
    kind: paperOf(kind).desk ?? null,
    said: null,
    signerId: ctx.session.operatorId,
  });
  if (caseId !== null) ctx.seen({ kind: 'case', id: caseId });
  if (isOfRegistered(kind, subjectId)) ctx.seen({ kind: 'registration', id: subjectId });
  const input = await makerOf(kind).begin(ctx, { facts, subjectId });
  const { series } = paperOf(kind);
  return {
    // Each maker begins what is typed for its own kind.
    paper: { kind, input } as PaperContent,
    caseNumber: facts.letterCase?.row.numberText ?? null,
    outside: series !== null && (await isOutside(ctx.tx, series, yearInLima(ctx.now))),
  };
}
