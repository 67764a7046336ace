import { type ReceivedDocument, receivedDocuments } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { StatedTerm } from '../../domain/received.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import type { WritingContext } from '../core/procedure.ts';
import type { SavedReceived } from './types.ts';

/** No more than this is read by an act: what a document says stays sealed, and out of the act's row. */
const FACTS = {
  id: true,
  version: true,
  numberId: true,
  numberText: true,
  caseId: true,
  receivedAt: true,
  termKind: true,
  termAmount: true,
  termUntil: true,
  dueAt: true,
  assignedTo: true,
  state: true,
} as const;
export type LoadedReceived = Pick<ReceivedDocument, keyof typeof FACTS>;

/**
 * A document that something is still to be done with.
 * @throws Refusal `not_found`, `conflict`; `received_state` once it ended.
 */
export async function openReceived(
  tx: Tx,
  { id, version }: SavedReceived,
): Promise<LoadedReceived> {
  const found = await anyReceived(tx, { id, version });
  if (found.state !== 'open') throw new Refusal('received_state');
  return found;
}

/** The same, ended or not. @throws Refusal `not_found`, `conflict`. */
export async function anyReceived(tx: Tx, { id, version }: SavedReceived): Promise<LoadedReceived> {
  const found: LoadedReceived | null = await tx.findOne(receivedDocuments, {
    where: { id },
    select: FACTS,
  });
  if (found === null) throw new Refusal('not_found');
  if (found.version !== version) throw new Refusal('conflict');
  return found;
}

/** Changes columns and the version, so that a form opened before is refused. */
export async function updateReceived(
  { tx }: Pick<WritingContext, 'tx'>,
  { id, version }: SavedReceived,
  changes: Partial<Omit<ReceivedDocument, 'id' | 'version'>>,
): Promise<SavedReceived> {
  await tx.update(receivedDocuments, { id }, { ...changes, version: version + 1 });
  return { id, version: version + 1 };
}

export const termOf = ({
  termKind,
  termAmount,
  termUntil,
}: Pick<ReceivedDocument, 'termKind' | 'termAmount' | 'termUntil'>): StatedTerm => ({
  kind: termKind,
  amount: termAmount,
  until: termUntil,
});

/** A line in the diary of its case; nothing for a document of none. */
export async function tellCase(
  ctx: WritingContext,
  { id, caseId }: { readonly id: string; readonly caseId: string | null },
  text: string,
  happenedAt: string = ctx.now,
): Promise<void> {
  if (caseId === null) return;
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'documento_recibido',
    happenedAt,
    text,
    subject: { kind: 'received', id },
  });
}
