/** How a request ends: the copy is handed over, the file is read, or neither. The original never leaves (RDNA 27.h). */
import type { z } from 'zod';
import { type Dossier, letters, receivedDocuments } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { closeDossier, handDossier } from '../../domain/records/dossiers.ts';
import { counted } from '../../domain/words/lists.ts';
import { requireActiveOperator } from '../accounts/operators.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { refuseBefore, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { answer } from '../received/ending.ts';
import { loadDossier, updateDossier } from './load.ts';
import type { SavedDossier } from './types.ts';

type Handed = z.infer<typeof handDossier>;
/** What was answered with, and when. */
type AnsweredWith = Pick<Handed, 'handedAt' | 'letterId'>;

/**
 * The copy, or the reading. The document that asked for it is answered by the oficio that goes with the
 * copy, else by the receipt or the acta.
 * @throws Refusal `bad_input`, `date_not_possible`, `dossier_state`, `conflict`, `not_found`.
 */
export async function hand(
  ctx: WritingContext,
  { id, version, ...handed }: Handed,
): Promise<SavedDossier> {
  const { tx, now, session } = ctx;
  const dossier = await loadDossier(tx, { id, version }, ['formed']);
  refuseFuture(now, { handedAt: handed.handedAt });
  if (dossier.formedAt !== null)
    refuseBefore(dossier.formedAt, { handedAt: handed.handedAt }, 'el día en que se formó');
  const reads = dossier.mode === 'lectura';
  const watcherId = reads ? await requireWatcher(ctx, handed.watcherId) : null;
  if (handed.letterId !== null) await requireLetter(ctx, dossier, handed.letterId);
  const saved = await updateDossier(ctx, dossier, {
    ...handed,
    state: 'done',
    handedBy: session.operatorId,
    watcherId,
    copiesAsked: reads ? handed.copiesAsked : '',
  });
  await answerDocument(ctx, dossier, handed);
  await addDiaryEntry(ctx, {
    caseId: dossier.caseId,
    kind: 'expediente',
    happenedAt: handed.handedAt,
    text: reads
      ? `Leyó el expediente en la oficina: ${handed.handedTo}.`
      : `Se entregó la copia del expediente, ${counted(dossier.folios ?? 0, 'folio', 'folios')}, a ${handed.handedTo}.`,
  });
  ctx.trace(
    { kind: 'case', id: dossier.caseId },
    { act: 'dossier_hand', dossierId: id, mode: dossier.mode, folios: dossier.folios },
  );
  return saved;
}

async function requireWatcher({ tx }: WritingContext, watcherId: string | null): Promise<string> {
  if (watcherId === null)
    throw new Refusal('bad_input', { fields: { watcherId: 'Elija quién estuvo presente.' } });
  return (await requireActiveOperator(tx, watcherId, 'watcherId')).id;
}

async function requireLetter(
  { tx }: WritingContext,
  { caseId }: Dossier,
  letterId: string,
): Promise<void> {
  const found = await tx.findOne(letters, {
    select: { id: true, caseId: true, state: true },
    where: { id: letterId },
  });
  if (found?.caseId !== caseId || (found.state !== 'issued' && found.state !== 'signed'))
    throw new Refusal('bad_input', {
      fields: { letterId: 'Elija un oficio emitido de este expediente.' },
    });
}

/** Unless it was answered, closed or annulled meanwhile. */
async function answerDocument(
  ctx: WritingContext,
  { receivedId, ordinal, mode }: Dossier,
  { handedAt, letterId }: AnsweredWith,
): Promise<void> {
  if (receivedId === null) return;
  const found = await ctx.tx.findOne(receivedDocuments, {
    select: { id: true, version: true, state: true },
    where: { id: receivedId },
  });
  if (found === null || found.state !== 'open') return;
  const document =
    mode === 'copias'
      ? `Cargo de entrega de copia N.° ${ordinal}`
      : `Acta de lectura N.° ${ordinal}`;
  await answer(ctx, {
    id: receivedId,
    version: found.version,
    letterId,
    paperId: null,
    document,
    answeredOn: dateInLima(handedAt),
  });
}

/** Nothing is handed over; the document that asked for it stays pending of its own answer. @throws Refusal `dossier_state`, `conflict`, `not_found`. */
export async function close(
  ctx: WritingContext,
  { id, version, reason }: z.infer<typeof closeDossier>,
): Promise<SavedDossier> {
  const dossier = await loadDossier(ctx.tx, { id, version }, ['open', 'formed']);
  const saved = await updateDossier(ctx, dossier, {
    state: 'closed',
    closedAt: ctx.now,
    closedBy: ctx.session.operatorId,
    closedReason: reason,
  });
  await addDiaryEntry(ctx, {
    caseId: dossier.caseId,
    kind: 'expediente',
    happenedAt: ctx.now,
    text: `El pedido N.° ${dossier.ordinal} del expediente se cerró sin entregar nada. Motivo: ${reason}`,
  });
  ctx.trace({ kind: 'case', id: dossier.caseId }, { act: 'dossier_close', dossierId: id });
  return saved;
}
