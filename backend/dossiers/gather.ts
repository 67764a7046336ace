/** The pieces of a request, as the case has them now. */
import { type Dossier, dossierPieces } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { usualDecision } from '../../domain/letters/dossier.ts';
import type { WritingContext } from '../core/procedure.ts';
import { askedOf, loadDossier, marksOf, NOT_FORMED, piecesOf, updateDossier } from './load.ts';
import { markerOf } from './marks.ts';
import { type FoundPiece, findPieces } from './sources.ts';
import type { SavedDossier } from './types.ts';

/**
 * Adds what came into the case since, behind what is there. What is no longer in it stays written, and
 * does not go. @throws Refusal `dossier_state`, `conflict`, `not_found`.
 */
export async function gather(
  ctx: WritingContext,
  { id, version }: SavedDossier,
): Promise<SavedDossier & { readonly added: number }> {
  const dossier = await loadDossier(ctx.tx, { id, version }, ['open', 'formed']);
  const { added, gone } = await changesOf(ctx.tx, dossier);
  await addPieces(ctx, dossier, added);
  for (const piece of gone)
    await ctx.tx.update(
      dossierPieces,
      { id: piece.id },
      {
        decision: 'reservada',
        reason: 'Ya no está en el expediente.',
        resolution: '',
        replacementId: null,
      },
    );
  const saved = await updateDossier(ctx, dossier, NOT_FORMED);
  ctx.trace(
    { kind: 'case', id: dossier.caseId },
    { act: 'dossier_gather', dossierId: id, added: added.length, gone: gone.length },
  );
  return { ...saved, added: added.length };
}

/** What the case has that the request lacks, and what goes with the request and is not in the case. */
export async function changesOf(
  tx: Tx,
  { id, caseId, receivedId }: Pick<Dossier, 'id' | 'caseId' | 'receivedId'>,
) {
  const keyOf = ({ source, recordId }: { source: string; recordId: string }) =>
    `${source} ${recordId}`;
  const now = await findPieces(tx, caseId, receivedId);
  const before = await piecesOf(tx, id);
  const known = new Set(before.map(keyOf));
  const there = new Set(now.map(keyOf));
  return {
    added: now.filter((piece) => !known.has(keyOf(piece))),
    gone: before.filter(
      (piece) =>
        !there.has(keyOf(piece)) && (piece.decision === 'va' || piece.decision === 'reemplazada'),
    ),
  };
}

/** Each gets what it gets while nobody decides otherwise. */
export async function addPieces(
  { tx, backend }: WritingContext,
  dossier: Dossier,
  found: readonly FoundPiece[],
): Promise<void> {
  const last = (await piecesOf(tx, dossier.id)).at(-1)?.position ?? 0;
  const marksFor = await markerOf(tx, dossier.caseId);
  const rows = [];
  for (const [at, piece] of found.entries()) {
    const { kind: _, ...kept } = piece;
    const marks = await marksFor(piece);
    rows.push({
      ...kept,
      ...marks,
      id: backend.newId(),
      dossierId: dossier.id,
      caseId: dossier.caseId,
      position: last + at + 1,
      decision: usualDecision(marksOf({ ...kept, ...marks }), askedOf(dossier)),
      reason: '',
      resolution: '',
      replacementId: null,
      sha256: null,
    });
  }
  if (rows.length > 0) await tx.insert(dossierPieces, rows);
}
