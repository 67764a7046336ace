/** The copy is formed: its pages are counted, its folios given, and what goes is fixed. */
import { canonicalJson } from '../../db/canonical.ts';
import { type Dossier, type DossierPiece, dossierPieces } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import { bind, leaves } from '../../domain/letters/dossier.ts';
import { counted } from '../../domain/words/lists.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import type { FormingContext, ReadingContext } from '../core/procedure.ts';
import { hashOf } from '../letters/editions.ts';
import { requireStanding } from './decide.ts';
import { fileOf } from './files.ts';
import { changesOf } from './gather.ts';
import { loadDossier, piecesOf, updateDossier } from './load.ts';
import type { SavedDossier } from './types.ts';

/** What the index of the folder takes as well. */
const MOST_VOLUMES = 20;
const MARK_LENGTH = 12;

type Counted = DossierPiece & { readonly folios: number };

/**
 * @throws Refusal `dossier_pieces_changed` when the case has other pieces now; `dossier_nothing`;
 * `dossier_needs_folios`; `dossier_too_long`; `dossier_file_unreadable` naming the piece; what
 * `requireStanding` and `fileOf` refuse; `dossier_state`, `conflict`, `not_found`.
 */
export async function form(
  ctx: FormingContext,
  { id, version }: SavedDossier,
): Promise<SavedDossier & { readonly folios: number; readonly volumes: number }> {
  const { dossier, pieces } = await ctx.read((reading) => wholePieces(reading, { id, version }));
  const going = await countAll(ctx, pieces);
  const bound = bind(going);
  if (bound.length > MOST_VOLUMES) throw new Refusal('dossier_too_long');
  const folios = bound.at(-1)?.at(-1)?.to ?? 0;
  const mark = markOf(dossier, going);
  return ctx.write(async (writing) => {
    // Another act may have come between.
    const now = await loadDossier(writing.tx, { id, version }, ['open', 'formed']);
    for (const { id: pieceId, folios: count, sha256 } of going)
      await writing.tx.update(dossierPieces, { id: pieceId }, { folios: count, sha256 });
    const saved = await updateDossier(writing, now, {
      state: 'formed',
      formedAt: writing.now,
      formedBy: writing.session.operatorId,
      folios,
      volumes: bound.length,
      mark,
    });
    await addDiaryEntry(writing, {
      caseId: now.caseId,
      kind: 'expediente',
      happenedAt: writing.now,
      text: `Se formó el pedido N.° ${now.ordinal} del expediente: ${counted(folios, 'folio', 'folios')} en ${counted(bound.length, 'cuerpo', 'cuerpos')}.`,
    });
    writing.trace(
      { kind: 'case', id: now.caseId },
      { act: 'dossier_form', dossierId: id, folios, volumes: bound.length, mark },
    );
    return { ...saved, folios, volumes: bound.length };
  });
}

async function wholePieces(reading: ReadingContext, saved: SavedDossier) {
  const dossier = await loadDossier(reading.tx, saved, ['open', 'formed']);
  const { added, gone } = await changesOf(reading.tx, dossier);
  if (added.length + gone.length > 0) throw new Refusal('dossier_pieces_changed');
  const pieces = await piecesOf(reading.tx, dossier.id);
  for (const piece of pieces) await requireStanding(reading, dossier, piece);
  if (!pieces.some(({ decision }) => leaves(decision))) throw new Refusal('dossier_nothing');
  return { dossier, pieces };
}

/** Those that go, with their folios; one file is in memory at a time. */
async function countAll(ctx: FormingContext, pieces: readonly DossierPiece[]): Promise<Counted[]> {
  const going: Counted[] = [];
  for (const piece of pieces.filter(({ decision }) => leaves(decision))) {
    const file = await fileOf(ctx, piece);
    ctx.signal.throwIfAborted();
    if (file === null) {
      if (piece.folios === null) throw new Refusal('dossier_needs_folios');
      going.push({ ...piece, folios: piece.folios, sha256: null });
      continue;
    }
    const folios = await pagesOf(ctx, piece, file);
    file.bytes.fill(0);
    going.push({ ...piece, folios, sha256: file.sha256 });
  }
  return going;
}

/** Says which piece cannot be bound. */
async function pagesOf(
  { backend }: FormingContext,
  { label }: DossierPiece,
  file: NonNullable<Awaited<ReturnType<typeof fileOf>>>,
): Promise<number> {
  try {
    return await backend.printer.countPages(file);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'dossier_file_unreadable')
      throw new Refusal(error.code, { message: `«${label}»: ${error.message}` });
    throw error;
  }
}

/** Of what goes, in its order, by its own bytes: the same pieces give the same mark. */
const markOf = ({ id, caseId }: Dossier, pieces: readonly Counted[]): string =>
  hashOf(
    Buffer.from(
      canonicalJson({
        id,
        caseId,
        pieces: pieces.map(({ source, recordId, folios, sha256 }) => ({
          source,
          recordId,
          folios,
          sha256,
        })),
      }),
    ),
  ).slice(0, MARK_LENGTH);
