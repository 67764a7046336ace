import { In } from 'typeorm';
import {
  attachments,
  type Dossier,
  type DossierPiece,
  dossiers,
  letters,
  receivedDocuments,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { ATTACHMENT_KINDS } from '../../domain/catalogues/attachments.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { bind, leaveOf, leaves, termOf } from '../../domain/letters/dossier.ts';
import { classesRead } from '../../domain/rights.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { operatorNames } from '../accounts/operators.ts';
import { loadCase } from '../cases/load.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { waitingPieces } from '../folders/pieces.ts';
import { nextDueOf } from '../received/due.ts';
import { askedOf, loadDossier, marksOf, piecesOf } from './load.ts';
import type {
  AskingDocument,
  CaseDossiers,
  Choosable,
  DossierPieceView,
  DossierRow,
  DossierView,
} from './types.ts';

/** Who asked for the expediente of a case, and what asks for it and nobody attends. @throws Refusal `not_found`. */
export async function ofCase(ctx: ReadingContext, caseId: string): Promise<CaseDossiers> {
  const { tx } = ctx;
  await loadCase(tx, caseId);
  const rows = await tx.find(dossiers, { where: { caseId }, order: { ordinal: 'DESC' } });
  const documents = await documentsOf(ctx, caseId);
  const attended = new Set(
    rows.filter(({ state }) => state !== 'closed').map(({ receivedId }) => receivedId),
  );
  ctx.seen({ kind: 'case', id: caseId });
  return {
    requests: rows.map((row) => rowOf(row, documents)),
    documents: documents
      .filter(({ id, open }) => open && !attended.has(id))
      .map(({ open: _, ...document }) => document),
  };
}

type Known = AskingDocument & { readonly open: boolean };

/** Of the case, and no more of each than its numbers and its term. */
async function documentsOf({ tx, now }: ReadingContext, caseId: string): Promise<Known[]> {
  const rows = await tx.find(receivedDocuments, {
    select: {
      id: true,
      numberText: true,
      documentNumber: true,
      receivedAt: true,
      dueAt: true,
      orderDueAt: true,
      state: true,
    },
    where: { caseId },
    order: { receivedAt: 'DESC', id: 'DESC' },
  });
  return rows.map((row) => ({
    id: row.id,
    number: row.numberText,
    documentNumber: row.documentNumber,
    receivedAt: row.receivedAt,
    due: row.state === 'open' ? nextDueOf(row, now) : null,
    open: row.state === 'open',
  }));
}

function rowOf(row: Dossier, documents: readonly Known[]): DossierRow {
  const found = documents.find(({ id }) => id === row.receivedId);
  const { id, version, ordinal, mode, requester, requesterName, state, recordedAt } = row;
  return {
    id,
    version,
    ordinal,
    mode,
    requester,
    requesterName,
    state,
    recordedAt,
    document:
      found === undefined
        ? null
        : {
            id: found.id,
            number: found.number,
            documentNumber: found.documentNumber,
            receivedAt: found.receivedAt,
            due: found.due,
          },
  };
}

/** One request with its pieces. @throws Refusal `not_found`. */
export async function view(ctx: ReadingContext, id: string): Promise<DossierView> {
  const { tx } = ctx;
  const row = await loadDossier(tx, { id });
  const pieces = await piecesOf(tx, id);
  const nameOf = await operatorNames(tx);
  const { caseId } = row;
  ctx.seen({ kind: 'case', id: caseId });
  return {
    ...rowOf(row, await documentsOf(ctx, caseId)),
    caseId,
    accreditation: row.accreditation,
    asked: row.asked,
    orderInformant: row.orderInformant,
    orderAddresses: row.orderAddresses,
    orderDocument: row.orderDocument,
    recordedBy: nameOf(row.recordedBy),
    term: termOf(row.requester, row.mode),
    pieces: pieceViews(ctx, row, pieces),
    waiting: (await waitingPieces(tx, caseId)).filter(
      ({ kind }) => kind !== 'oficio' && kind !== 'adjunto',
    ).length,
    folios: row.folios,
    volumes: row.volumes,
    formedAt: row.formedAt,
    handed: await handedOf(tx, row, nameOf),
    closed:
      row.closedAt === null
        ? null
        : { at: row.closedAt, by: nameOf(row.closedBy ?? ''), reason: row.closedReason ?? '' },
    copies: await copiesOf(tx, caseId),
    letters: await lettersOf(tx, caseId),
  };
}

function pieceViews(
  { session }: ReadingContext,
  row: Dossier,
  pieces: readonly DossierPiece[],
): DossierPieceView[] {
  const reads = classesRead(session.roles);
  const asked = askedOf(row);
  const formed = row.formedAt !== null;
  const bound = formed
    ? bind(pieces.map((piece) => ({ ...piece, folios: piece.folios ?? 1 }))).flat()
    : [];
  return pieces.map((piece) => {
    const parts = bound.filter(({ id }) => id === piece.id);
    return {
      id: piece.id,
      source: piece.source,
      label: piece.label,
      dated: piece.dated,
      fieldClass: piece.fieldClass,
      folios: piece.folios,
      namesInformant: piece.namesInformant,
      namesAddress: piece.namesAddress,
      leave: leaveOf(marksOf(piece), asked),
      decision: piece.decision,
      reason: piece.reason,
      resolution: piece.resolution,
      replacementId: piece.replacementId,
      readable: reads.includes(piece.fieldClass),
      from: leaves(piece.decision) ? (parts[0]?.from ?? null) : null,
      to: leaves(piece.decision) ? (parts.at(-1)?.to ?? null) : null,
    };
  });
}

async function handedOf(
  tx: Tx,
  row: Dossier,
  nameOf: (id: string) => string,
): Promise<DossierView['handed']> {
  if (row.handedAt === null) return null;
  return {
    at: row.handedAt,
    by: nameOf(row.handedBy ?? ''),
    to: row.handedTo,
    document: row.handedDocument,
    place: row.place,
    watcher: row.watcherId === null ? null : nameOf(row.watcherId),
    deskNumber: row.deskNumber,
    letter: await letterNumber(tx, row.letterId),
    copiesAsked: row.copiesAsked,
  };
}

/** Null for none. */
export async function letterNumber(tx: Tx, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const found = await tx.findOne(letters, {
    select: { id: true, numberText: true },
    where: { id },
  });
  return found?.numberText ?? null;
}

async function copiesOf(tx: Tx, caseId: string): Promise<Choosable[]> {
  const rows = await tx.find(attachments, {
    select: { id: true, kind: true, title: true, addedAt: true },
    where: {
      caseId,
      state: 'kept',
      mime: In(['application/pdf', 'image/png', 'image/jpeg']),
    },
    order: { addedAt: 'DESC', id: 'DESC' },
  });
  return rows.map(({ id, kind, title, addedAt }) => ({
    id,
    label: `${title === null || title === '' ? labelOf(ATTACHMENT_KINDS, kind) : title}, ${shortDate(dateInLima(addedAt))}`,
  }));
}

async function lettersOf(tx: Tx, caseId: string): Promise<Choosable[]> {
  const rows = await tx.find(letters, {
    select: { id: true, numberText: true },
    where: { caseId, state: In(['issued', 'signed']) },
    order: { issuedAt: 'DESC' },
  });
  return rows.map(({ id, numberText }) => ({ id, label: numberText ?? '' }));
}
