import type { z } from 'zod';
import { dossiers, receivedDocuments } from '../../db/entities/index.ts';
import { DOSSIER_REQUESTERS } from '../../domain/catalogues/dossiers.ts';
import { Refusal } from '../../domain/errors.ts';
import type { registerDossier } from '../../domain/records/dossiers.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { loadCase } from '../cases/load.ts';
import { saidToday } from '../catalogues/said.ts';
import type { WritingContext } from '../core/procedure.ts';
import { addPieces } from './gather.ts';
import { findPieces } from './sources.ts';
import type { SavedDossier } from './types.ts';

/**
 * Somebody asks for the expediente. Its term is that of the document that asks, which stays pending
 * until the copy is handed over.
 * @throws Refusal `bad_input` for a document of another case, that ended, or that another request
 * attends; `not_found`.
 */
export async function register(
  ctx: WritingContext,
  input: z.infer<typeof registerDossier>,
): Promise<SavedDossier> {
  const { tx, now, session } = ctx;
  const { caseId, receivedId } = input;
  await loadCase(tx, caseId);
  if (receivedId !== null) await requireDocument(ctx, caseId, receivedId);
  const id = ctx.backend.newId();
  const row = {
    ...input,
    id,
    version: 1,
    ordinal: (await tx.countBy(dossiers, { caseId })) + 1,
    state: 'open' as const,
    recordedAt: now,
    recordedBy: session.operatorId,
    formedAt: null,
    formedBy: null,
    folios: null,
    volumes: null,
    mark: null,
    handedAt: null,
    handedBy: null,
    handedTo: '',
    handedDocument: '',
    place: '',
    watcherId: null,
    deskNumber: '',
    letterId: null,
    copiesAsked: '',
    closedAt: null,
    closedBy: null,
    closedReason: null,
  };
  await tx.insert(dossiers, row);
  await addPieces(ctx, row, await findPieces(tx, caseId, receivedId));
  const who = saidToday(ctx, DOSSIER_REQUESTERS, input.requester);
  const what = input.mode === 'copias' ? 'copia del expediente' : 'leer el expediente';
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'expediente',
    happenedAt: now,
    text: `Piden ${what}: ${who}, ${input.requesterName}. ${input.asked}`,
  });
  ctx.trace(
    { kind: 'case', id: caseId },
    { act: 'dossier_register', dossierId: id, mode: input.mode, requester: input.requester },
  );
  return { id, version: 1 };
}

async function requireDocument(
  { tx }: WritingContext,
  caseId: string,
  receivedId: string,
): Promise<void> {
  const found = await tx.findOne(receivedDocuments, {
    select: { id: true, caseId: true, state: true },
    where: { id: receivedId },
  });
  const attended = await tx.find(dossiers, {
    select: { id: true, state: true },
    where: { receivedId },
  });
  if (found?.caseId !== caseId) refuse('Ese documento es de otro expediente. Elija uno de este.');
  if (found.state !== 'open') refuse('Ese documento ya se respondió o se cerró. Elija otro.');
  if (attended.some(({ state }) => state !== 'closed'))
    refuse('Ese documento ya tiene su pedido. Ábralo, o elija otro.');
}

function refuse(message: string): never {
  throw new Refusal('bad_input', { fields: { receivedId: message } });
}
