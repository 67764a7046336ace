/**
 * A paper gets its number and its PDF, or neither: formed before, with the number that would be given
 * now; in the transaction it is worked out again, and formed anew only when anything moved meanwhile.
 */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { canonicalJson } from '../../db/canonical.ts';
import { papers } from '../../db/entities/index.ts';
import { indexDoc } from '../../db/search.ts';
import type { PaperKind } from '../../domain/letters/papers.ts';
import { formatInSeries } from '../../domain/letters/series.ts';
import type { issuePaper } from '../../domain/records/paper.ts';
import type { DocumentKind, Documents } from '../../letters/documents.ts';
import type { Backend } from '../core/ports.ts';
import type { FormingContext, WritingContext } from '../core/procedure.ts';
import { giveNumber, keepPaperNumber } from '../numbers/series.ts';
import { notePaper } from './diary.ts';
import { keptColumns, sealOfPaper } from './kept.ts';
import { makerOf, type PaperNumber, type PaperPlan, planPaper } from './plan.ts';
import { openSendings } from './sendings.ts';
import type { IssuedPaper } from './types.ts';

type Request = z.output<typeof issuePaper>;

/** @throws Refusal: see `planPaper`; `letter_render` when the page cannot be formed. */
export async function issue(ctx: FormingContext, request: Request): Promise<IssuedPaper> {
  const { outsideNumber, awaits, ...asked } = request;
  const { kind } = asked.paper;
  // One instant for both: it is on the page.
  const now = ctx.backend.clock().toISOString();
  const planned = await ctx.read((reading) =>
    planPaper({ ...reading, now }, ctx.backend, asked, { outsideNumber }),
  );
  const formed = await formPaper(ctx.backend, kind, planned.document);
  ctx.signal.throwIfAborted();
  return ctx.write(async (writing) => {
    const plan = await planPaper({ ...writing, now }, ctx.backend, asked, { outsideNumber });
    const isSame = canonicalJson(plan.document) === canonicalJson(planned.document);
    const pdf = isSame ? formed : await formPaper(ctx.backend, kind, plan.document);
    return record(writing, plan, { at: now, pdf, awaits });
  });
}

/** The codes of papers are those of printed documents. */
export const formPaper = (
  backend: Backend,
  kind: PaperKind,
  document: Documents[PaperKind],
): Promise<Uint8Array> => backend.printer.render<DocumentKind>(kind, document);

interface Formed {
  /** ISO UTC. */
  readonly at: string;
  readonly pdf: Uint8Array;
  /** As it was asked. */
  readonly awaits: boolean | null;
}

async function record(
  ctx: WritingContext,
  plan: PaperPlan,
  { at, pdf, awaits }: Formed,
): Promise<IssuedPaper> {
  const { tx, backend, session } = ctx;
  const { asked, facts, number, mark } = plan;
  const { kind, input } = asked.paper;
  if (number === null) throw new Error('A draft is not put on record.');
  const id = backend.newId();
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const bytes = Buffer.from(pdf);
  const document = withoutImages(plan.document);
  const { desk } = plan;
  await tx.insert(papers, {
    id,
    version: 1,
    kind,
    caseId: asked.caseId,
    desk,
    subjectId: asked.subjectId,
    state: 'issued',
    numberId: await takeNumber(ctx, id, number, plan, at),
    numberText: number.text,
    signerId: facts.signer.id,
    mark,
    sha256,
    ...keptColumns(sealOfPaper(kind, desk), { content: input, document, pdf: bytes }),
    issuedAt: at,
    issuedBy: session.operatorId,
    signedAt: null,
    signedBy: null,
    annulledAt: null,
    annulledBy: null,
    annulledReason: null,
  });
  // By its number, its case and the mark of its QR, which whoever received it may ask about; by no
  // person's name.
  await indexDoc(tx, {
    kind: 'paper',
    subjectId: id,
    words: [number.text, facts.letterCase?.row.numberText ?? null, mark],
  });
  await openSendings(ctx, id, asked, awaits);
  await notePaper(
    ctx,
    { id, caseId: asked.caseId },
    { happenedAt: at, text: `Se emitió: ${number.text}.` },
  );
  await makerOf(kind).issued?.(ctx, asked.subjectId ?? '', number.text);
  ctx.trace({ kind: 'paper', id }, { act: 'issue', kind, number: number.text, mark, sha256 });
  return { id, version: 1, number: number.text };
}

/** @returns the id of the number's row; null where the kind has no series. */
async function takeNumber(
  ctx: WritingContext,
  paperId: string,
  { series, year, n, outside, text }: PaperNumber,
  { facts: { office } }: PaperPlan,
  at: string,
): Promise<string | null> {
  if (series === null) return null;
  const id = ctx.backend.newId();
  const request = {
    id,
    kind: series,
    year,
    format: (given: number) => formatInSeries(series, given, year, office),
    subject: { kind: 'paper', id: paperId },
    at,
    by: ctx.session.operatorId,
  };
  const given = outside
    ? await keepPaperNumber(ctx.tx, request, n)
    : await giveNumber(ctx.tx, request);
  if (given.text !== text) throw new Error('The number given is not the one on the page.');
  return id;
}

/** The PDF has them. */
export function withoutImages(document: object): object {
  const { letterhead } = document as { readonly letterhead?: object };
  return letterhead === undefined
    ? document
    : { ...document, letterhead: { ...letterhead, escudo: null, logo: null } };
}
