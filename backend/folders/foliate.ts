/** Folios, given at the end of the folder: never changed, taken off from the end alone (TUO Ley 27444, art. 164). */
import type { z } from 'zod';
import { type FolderPiece, folderPieces } from '../../db/entities/index.ts';
import { FOLDER_PAPERS } from '../../domain/catalogues/folders.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { foliate, volumesOf } from '../../domain/letters/foliation.ts';
import type { foliateFolder } from '../../domain/records/folders.ts';
import { loadCase } from '../cases/load.ts';
import { saidToday } from '../catalogues/said.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { piecesOf, waitingPieces } from './pieces.ts';

type Asked = z.infer<typeof foliateFolder>;
type New = Pick<FolderPiece, 'kind' | 'recordId' | 'label' | 'dated'> & { readonly count: number };

/** What the index's own schema takes. */
const MOST_VOLUMES = 20;

/**
 * Gives folios to what lies in the folder, after the last one.
 * @throws Refusal `folder_pieces_changed` when another act came between; `folder_nothing_to_foliate`;
 * `folder_full`; `date_not_possible`; `bad_input`; `not_found`.
 */
export async function foliateNow(ctx: WritingContext, asked: Asked): Promise<{ next: number }> {
  const { caseId } = asked;
  await loadCase(ctx.tx, caseId);
  const before = await piecesOf(ctx.tx, caseId);
  const first = (before.at(-1)?.toFolio ?? 0) + 1;
  if (first !== asked.next) throw new Refusal('folder_pieces_changed');
  const pieces = [...(await chosen(ctx, asked)), ...paperOf(ctx, asked)];
  if (pieces.length === 0) throw new Refusal('folder_nothing_to_foliate');
  const folios = foliate(
    pieces.map(({ count }) => count),
    first,
  );
  const all = [
    ...before.map(({ fromFolio, toFolio }) => ({ from: fromFolio, to: toFolio })),
    ...folios,
  ];
  if (volumesOf(all).length > MOST_VOLUMES) throw new Refusal('folder_full');
  const rows = pieces.map(({ count: _, ...piece }, at) => ({
    id: ctx.backend.newId(),
    caseId,
    position: (before.at(-1)?.position ?? 0) + at + 1,
    ...piece,
    fromFolio: folios[at]?.from ?? 0,
    toFolio: folios[at]?.to ?? 0,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
    removedAt: null,
    removedBy: null,
  }));
  await ctx.tx.insert(folderPieces, rows);
  const last = folios.at(-1)?.to ?? first;
  ctx.trace({ kind: 'case', id: caseId }, { act: 'foliate', from: first, to: last });
  return { next: last + 1 };
}

/** The records that were given folios, with the words that the store has for them. */
async function chosen(ctx: WritingContext, { caseId, pieces }: Asked): Promise<New[]> {
  const waiting = await waitingPieces(ctx.tx, caseId);
  return pieces
    .filter(({ folios }) => folios > 0)
    .map(({ kind, recordId, folios }) => {
      const found = waiting.find((one) => one.kind === kind && one.recordId === recordId);
      if (found === undefined) throw new Refusal('folder_pieces_changed');
      return { kind, recordId, label: found.label, dated: found.dated, count: folios };
    });
}

function paperOf(ctx: WritingContext, { paper, paperOn, paperFolios }: Asked): New[] {
  if (paper === null) return [];
  const today = dateInLima(ctx.now);
  refuseFuture(ctx.now, { paperOn });
  if (paperFolios === 0)
    throw new Refusal('bad_input', { fields: { paperFolios: 'Escriba cuántos folios tiene.' } });
  const label = saidToday(ctx, FOLDER_PAPERS, paper);
  return [{ kind: 'papel', recordId: null, label, dated: paperOn ?? today, count: paperFolios }];
}

/**
 * Takes the last piece off the folder, when its folios were miscounted: it may be foliated again.
 * @throws Refusal `folder_pieces_changed` when it is not the last one any more; `not_found`.
 */
export async function takeOff(
  { tx, now, session, trace }: WritingContext,
  id: string,
): Promise<{ next: number }> {
  const piece = await tx.findOneBy(folderPieces, { id });
  if (piece === null) throw new Refusal('not_found');
  const last = (await piecesOf(tx, piece.caseId)).at(-1);
  if (last?.id !== id) throw new Refusal('folder_pieces_changed');
  await tx.update(folderPieces, { id }, { removedAt: now, removedBy: session.operatorId });
  trace(
    { kind: 'case', id: piece.caseId },
    { act: 'take_off', from: piece.fromFolio, to: piece.toFolio },
  );
  return { next: piece.fromFolio };
}
