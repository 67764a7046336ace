/** The bytes of a piece that goes, as they were issued or attached. */
import { createHash } from 'node:crypto';
import { type DossierPiece, papers } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { BindableFile } from '../../letters/binding/data.ts';
import { storeOf } from '../accounts/session.ts';
import { bytesOf, loadAttachment, requireKept } from '../attachments/load.ts';
import type { FormingContext } from '../core/procedure.ts';
import { editionOf } from '../letters/editions.ts';
import { pdfOf } from '../papers/kept.ts';

export interface PieceFile extends BindableFile {
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
}

/**
 * The file of a piece, or of the covered copy that goes in its place; null for what is put in by hand.
 * @throws Refusal `class_not_read`, `attachment_gone`, `file_damaged`, `store_damaged`, `not_found`,
 * `dossier_file_unreadable` for a picture of a kind that cannot be bound.
 */
export async function fileOf(ctx: FormingContext, piece: DossierPiece): Promise<PieceFile | null> {
  if (piece.decision === 'reemplazada' && piece.replacementId !== null)
    return attached(ctx, piece.replacementId);
  switch (piece.source) {
    case 'papel':
      return null;
    case 'adjunto':
      return attached(ctx, piece.recordId);
    case 'oficio': {
      const { pdf, sha256 } = await ctx.read(({ tx }) => editionOf(tx, piece.recordId, null));
      return { mime: 'application/pdf', bytes: Uint8Array.from(pdf), sha256 };
    }
    case 'documento':
      return issued(ctx, piece.recordId);
  }
}

async function attached(ctx: FormingContext, id: string): Promise<PieceFile> {
  const row = await ctx.read(({ tx }) => loadAttachment(tx, id));
  requireKept(row);
  if (row.mime === 'image/webp') throw new Refusal('dossier_file_unreadable');
  const bytes = await bytesOf(storeOf(ctx.backend), row);
  return { mime: row.mime, bytes, sha256: row.sha256 };
}

async function issued(ctx: FormingContext, id: string): Promise<PieceFile> {
  const paper = await ctx.read(({ tx }) => tx.findOneBy(papers, { id }));
  if (paper === null) throw new Refusal('not_found');
  const pdf = pdfOf(paper);
  if (pdf === null) throw new Refusal('class_not_read');
  if (createHash('sha256').update(pdf).digest('hex') !== paper.sha256)
    throw new Refusal('store_damaged');
  return { mime: 'application/pdf', bytes: Uint8Array.from(pdf), sha256: paper.sha256 };
}
