/** A paper's PDF, to be looked at, printed or saved; each time written down. */
import { createHash } from 'node:crypto';
import { papers } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { type BlankForm, type PaperKind, paperOf } from '../../domain/letters/papers.ts';
import { SERIES } from '../../domain/letters/series.ts';
import type { Documents } from '../../letters/documents.ts';
import type { FileLeave, FileSource, GrantedUrl } from '../core/grants.ts';
import { isPractice } from '../core/practice.ts';
import type { FormingContext, ReadingContext, WritingContext } from '../core/procedure.ts';
import { logoDataUrl, officeOn } from '../office/facts.ts';
import { paperFile } from '../office/paper.ts';
import { paperFacts } from './facts.ts';
import { formHead } from './heads.ts';
import { formPaper } from './issue.ts';
import { documentOf, pdfOf } from './kept.ts';
import type { PlainPaper } from './record.ts';

/**
 * The stored bytes, exactly.
 * @throws Refusal `not_found`; `not_allowed` for what the session holds no key of; `store_damaged`.
 */
export async function issuedFile(
  ctx: WritingContext,
  paperId: string,
  acts: readonly FileLeave[],
): Promise<GrantedUrl> {
  const paper = await ctx.tx.findOneBy(papers, { id: paperId });
  if (paper === null) throw new Refusal('not_found');
  const pdf = pdfOf(paper);
  if (pdf === null) throw new Refusal('not_allowed');
  if (createHash('sha256').update(pdf).digest('hex') !== paper.sha256)
    throw new Refusal('store_damaged');
  ctx.trace({ kind: 'paper', id: paperId }, { act: 'file', acts: [...acts], sha256: paper.sha256 });
  const file = { name: fileNameOf(paper), mime: 'application/pdf' } as const;
  return ctx.backend.grants.give({ ...file, bytes: Uint8Array.from(pdf) }, acts, sourceOf(paper));
}

/**
 * The page with ANULADO across it, as the office's register keeps it; the issued bytes stay.
 * @throws Refusal `letter_state` when it is not annulled.
 */
export async function annulledPaperFile(
  ctx: FormingContext,
  paperId: string,
  acts: readonly FileLeave[],
): Promise<GrantedUrl> {
  const { paper, document } = await ctx.read((reading) => annulledPage(reading, paperId));
  const bytes = await formPaper(ctx.backend, paper.kind, document);
  return ctx.write(async ({ trace }) => {
    trace({ kind: 'paper', id: paperId }, { act: 'annulled_file', acts: [...acts] });
    const name = fileNameOf(paper).replace('.pdf', '-ANULADO.pdf');
    return ctx.backend.grants.give({ name, mime: 'application/pdf', bytes }, acts, sourceOf(paper));
  });
}

async function annulledPage({ tx }: ReadingContext, id: string) {
  const paper = await tx.findOneBy(papers, { id });
  if (paper === null) throw new Refusal('not_found');
  if (paper.state !== 'annulled')
    throw new Refusal('letter_state', { message: 'El documento no está anulado.' });
  const kept = documentOf(paper);
  if (kept === null) throw new Refusal('not_allowed');
  const { letterhead } = kept as { readonly letterhead: object };
  const escudo = logoDataUrl(await officeOn(tx, dateInLima(paper.issuedAt)));
  const document = { ...kept, letterhead: { ...letterhead, escudo }, annulled: true };
  // What was kept passed the schema of its kind when it was issued; the printer checks it again.
  return { paper, document: document as unknown as Documents[PaperKind] };
}

/** The form to fill in by hand: the code of the case and nobody's data. */
export const blankForm = (
  ctx: FormingContext,
  { form, caseId }: { readonly form: BlankForm; readonly caseId: string | null },
): Promise<GrantedUrl> =>
  paperFile(
    ctx,
    {
      kind: form,
      subject: caseId === null ? { kind: 'blank_form', id: form } : { kind: 'case', id: caseId },
      name: `formato-${form}`,
    },
    async (reading) => {
      const facts = await paperFacts(reading, { caseId, signerId: ctx.session.operatorId });
      const printing = { number: null, ordinal: null, annulled: false } as const;
      const practice = isPractice(ctx.backend);
      return { ...formHead(facts, { ...printing, issuedAt: reading.now, practice }), body: null };
    },
  );

const sourceOf = ({ id, caseId }: Pick<PlainPaper, 'id' | 'caseId'>): FileSource => ({
  kind: 'paper',
  id,
  caseId,
});

/** `CARTA-003-2026.pdf`: no person, no case. */
export function fileNameOf({ kind, numberText, issuedAt }: PlainPaper): string {
  const { series } = paperOf(kind);
  const title = series === null ? kind.toUpperCase() : SERIES[series].file;
  const digits = /N\.° (\d+)/.exec(numberText)?.[1] ?? '';
  return `${title}-${digits}-${dateInLima(issuedAt).slice(0, 4)}.pdf`;
}
