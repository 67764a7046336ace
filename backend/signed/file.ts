/** A PDF signed with ReFirma or another program, kept as the original is and given back byte for byte. */
import { type SignedPdf, signedPdfs } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import { operatorNames } from '../accounts/operators.ts';
import { inspectContent } from '../attachments/content/inspect.ts';
import { hashOfBytes } from '../attachments/load.ts';
import type { FileLeave, GrantedUrl } from '../core/grants.ts';
import type { FormingContext, ReadingContext, WritingContext } from '../core/procedure.ts';
import { originalOf, type SignedOf, standingOriginal } from './original.ts';
import type { SignedPdfView } from './types.ts';

/** An upload grant for the signed file. @throws Refusal as `standingOriginal`. */
export async function askSigned(ctx: ReadingContext, of: SignedOf): Promise<GrantedUrl> {
  await standingOriginal(ctx.tx, of);
  return ctx.backend.grants.askUpload(['application/pdf']);
}

/**
 * Files what was posted. No signature is verified here: that takes the authority's lists, which are on
 * the net; it is said whether the issued page is inside as it was.
 * @throws Refusal `grant_refused`; what `inspectContent` finds; `signed_same` for the page without a
 * signature; as `standingOriginal`.
 */
export async function addSigned(
  ctx: FormingContext,
  { grant, ...of }: SignedOf & { readonly grant: string },
): Promise<{ id: string }> {
  // Whoever may not do it here does not spend the grant.
  await ctx.read(({ tx }) => standingOriginal(tx, of));
  const upload = ctx.backend.grants.takeUpload(grant);
  if (upload === null) throw new Refusal('grant_refused');
  inspectContent(upload, 'pdf');
  const pdf = Buffer.from(upload.bytes);
  const sha256 = hashOfBytes(pdf);
  return ctx.write(async ({ tx, now, trace }) => {
    const original = await standingOriginal(tx, of);
    if (sha256 === original.sha256) throw new Refusal('signed_same');
    const id = ctx.backend.newId();
    const beginsAsOriginal = pdf.subarray(0, original.pdf.length).equals(original.pdf);
    const signatures = signaturesIn(pdf);
    const isPsychological = original.sealed === 'psicologico';
    await tx.insert(signedPdfs, {
      id,
      ...of,
      caseId: original.source.caseId,
      originalSha256: original.sha256,
      sha256,
      bytes: pdf.length,
      beginsAsOriginal,
      signatures,
      pdf: isPsychological ? null : pdf,
      psychologicalPdf: isPsychological ? pdf : null,
      at: now,
      operatorId: ctx.session.operatorId,
    });
    const { kind, id: sourceId } = original.source;
    trace({ kind, id: sourceId }, { act: 'signed_pdf', sha256, beginsAsOriginal, signatures });
    return { id };
  });
}

/** A signature says which bytes it covers, always in clear (ISO 32000-1, 12.8.1). */
const signaturesIn = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/ByteRange\s*\[/g)?.length ?? 0;

/** Those beside one original, the last first. */
export async function signedBeside(
  { tx, seen }: ReadingContext,
  { letterId, paperId }: SignedOf,
): Promise<SignedPdfView[]> {
  const rows: (Omit<SignedPdfView, 'by' | 'beginsAsOriginal'> & {
    readonly begins: number;
    readonly operatorId: string;
  })[] = await tx.query(
    `SELECT id, begins_as_original AS begins, signatures, sha256, at, operator_id AS "operatorId"
     FROM signed_pdfs WHERE letter_id IS ? AND paper_id IS ? ORDER BY at DESC, id DESC`,
    [letterId, paperId],
  );
  seen(letterId === null ? { kind: 'paper', id: paperId ?? '' } : { kind: 'letter', id: letterId });
  const nameOf = await operatorNames(tx);
  return rows.map(({ begins, operatorId, ...row }) => ({
    ...row,
    beginsAsOriginal: begins === 1,
    by: nameOf(operatorId),
  }));
}

/** @throws Refusal `not_found`; `not_allowed` without the key; `store_damaged`. */
export async function signedFile(
  ctx: WritingContext,
  id: string,
  acts: readonly FileLeave[],
): Promise<GrantedUrl> {
  const row = await ctx.tx.findOneBy(signedPdfs, { id });
  if (row === null) throw new Refusal('not_found');
  const bytes = bytesOf(row);
  const { source, fileName } = await originalOf(ctx.tx, row);
  ctx.trace(
    { kind: source.kind, id: source.id },
    { act: 'signed_file', acts: [...acts], sha256: row.sha256 },
  );
  const name = fileName.replace('.pdf', '-FIRMADO.pdf');
  return ctx.backend.grants.give({ name, mime: 'application/pdf', bytes }, acts, source);
}

function bytesOf({ pdf, psychologicalPdf, sha256 }: SignedPdf): Uint8Array<ArrayBuffer> {
  const kept = pdf ?? psychologicalPdf;
  if (kept === null || kept.length === 0) throw new Refusal('not_allowed');
  if (hashOfBytes(kept) !== sha256) throw new Refusal('store_damaged');
  return Uint8Array.from(kept);
}
