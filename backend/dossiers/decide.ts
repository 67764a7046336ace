/** What becomes of each piece; what one cannot read, one does not send. */
import type { z } from 'zod';
import {
  attachments,
  type Dossier,
  type DossierPiece,
  dossierPieces,
} from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { SealedClass } from '../../domain/fields/classes.ts';
import {
  type Decided,
  decisionFault,
  leaves,
  usualDecision,
} from '../../domain/letters/dossier.ts';
import type { decideDossierPiece } from '../../domain/records/dossiers.ts';
import { classesRead } from '../../domain/rights.ts';
import type { WritingContext } from '../core/procedure.ts';
import { askedOf, loadDossier, marksOf, NOT_FORMED, piecesOf, updateDossier } from './load.ts';
import type { SavedDossier } from './types.ts';

type Typed = z.infer<typeof decideDossierPiece>;

/**
 * @throws Refusal `dossier_unmarked`, `dossier_needs_order`, `dossier_never`, `dossier_needs_reason`,
 * `dossier_needs_copy`, `dossier_needs_resolution`, `dossier_not_a_party`, `class_not_read`,
 * `dossier_state`, `conflict`, `not_found`.
 */
export async function decide(
  ctx: WritingContext,
  { id, version, ...typed }: Typed,
): Promise<SavedDossier> {
  const piece = await ctx.tx.findOneBy(dossierPieces, { id });
  if (piece === null) throw new Refusal('not_found');
  const dossier = await loadDossier(ctx.tx, { id: piece.dossierId, version }, ['open', 'formed']);
  const changed = changedBy(piece, typed);
  if (clears(piece, changed) && changed.reason === '') throw new Refusal('dossier_needs_reason');
  await requireStanding(ctx, dossier, changed);
  const { fieldClass, folios, namesInformant, namesAddress } = changed;
  const { reason, resolution, replacementId } = changed;
  await ctx.tx.update(
    dossierPieces,
    { id },
    {
      fieldClass,
      folios,
      namesInformant,
      namesAddress,
      decision: changed.decision,
      reason,
      resolution,
      replacementId,
      sha256: null,
    },
  );
  const saved = await updateDossier(ctx, dossier, NOT_FORMED);
  ctx.trace(
    { kind: 'case', id: dossier.caseId },
    {
      act: 'dossier_decide',
      dossierId: dossier.id,
      pieceId: id,
      decision: changed.decision,
      namesInformant,
      namesAddress,
    },
  );
  return saved;
}

/** Of a file its class stays its own, and its pages are counted when the copy is formed. */
function changedBy(
  piece: DossierPiece,
  { fieldClass, folios, resolution, replacementId, ...typed }: Omit<Typed, 'id' | 'version'>,
): DossierPiece {
  const byHand = piece.source === 'papel';
  return {
    ...piece,
    ...typed,
    fieldClass: byHand ? fieldClass : piece.fieldClass,
    folios: byHand ? (folios ?? piece.folios) : null,
    resolution: typed.decision === 'excluida' ? resolution : '',
    replacementId: typed.decision === 'reemplazada' ? replacementId : null,
  };
}

/** Saying that a piece does not name whom it was said to name. */
const clears = (before: DossierPiece, after: DossierPiece): boolean =>
  (before.namesInformant === 'si' && after.namesInformant !== 'si') ||
  (before.namesAddress === 'si' && after.namesAddress !== 'si');

/** @throws Refusal: why a piece may not go, or stay, as it was decided. */
export async function requireStanding(
  { tx, session }: Pick<WritingContext, 'tx' | 'session'>,
  dossier: Dossier,
  piece: DossierPiece,
): Promise<void> {
  const { decision, reason, resolution, replacementId } = piece;
  const copyClass =
    replacementId === null ? null : await classOfCopy({ tx }, dossier, replacementId);
  const decided: Decided = { decision, reason, resolution, copyClass };
  const fault = decisionFault(marksOf(piece), askedOf(dossier), decided);
  if (fault !== null) throw new Refusal(fault);
  const sent = decision === 'reemplazada' ? copyClass : piece.fieldClass;
  if (leaves(decision) && sent !== null && !classesRead(session.roles).includes(sent))
    throw new Refusal('class_not_read');
}

/** @throws Refusal `dossier_needs_copy` for a file of another case, or one that is not kept. */
async function classOfCopy(
  { tx }: Pick<WritingContext, 'tx'>,
  { caseId }: Dossier,
  id: string,
): Promise<SealedClass> {
  const found = await tx.findOne(attachments, {
    select: { id: true, caseId: true, state: true, fieldClass: true, mime: true },
    where: { id },
  });
  if (
    found === null ||
    found.caseId !== caseId ||
    found.state !== 'kept' ||
    // Of no case, as the columns say; the compiler cannot tell.
    found.fieldClass === 'ordinario' ||
    found.mime === 'image/webp'
  )
    throw new Refusal('dossier_needs_copy');
  return found.fieldClass;
}

/**
 * Whoever looked at the pieces says that those without a mark name neither who informed nor where a
 * protected person lives: each gets what it gets by itself. What she cannot read stays as it is.
 * @throws Refusal `dossier_state`, `conflict`, `not_found`.
 */
export async function reviewRest(
  ctx: WritingContext,
  { id, version }: SavedDossier,
): Promise<SavedDossier & { readonly reviewed: number }> {
  const dossier = await loadDossier(ctx.tx, { id, version }, ['open', 'formed']);
  const reads = classesRead(ctx.session.roles);
  const rest = (await piecesOf(ctx.tx, id)).filter(
    ({ namesInformant, namesAddress, fieldClass }) =>
      (namesInformant === null || namesAddress === null) && reads.includes(fieldClass),
  );
  for (const piece of rest) {
    const marks = {
      namesInformant: piece.namesInformant ?? 'no',
      namesAddress: piece.namesAddress ?? 'no',
    } as const;
    const decision = usualDecision(marksOf({ ...piece, ...marks }), askedOf(dossier));
    await ctx.tx.update(dossierPieces, { id: piece.id }, { ...marks, decision });
  }
  const saved = await updateDossier(ctx, dossier, NOT_FORMED);
  ctx.trace(
    { kind: 'case', id: dossier.caseId },
    { act: 'dossier_review', dossierId: id, pieces: rest.map((piece) => piece.id) },
  );
  return { ...saved, reviewed: rest.length };
}
