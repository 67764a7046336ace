import { drafts } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { WritingContext } from '../core/procedure.ts';

/** Throws away an own draft; its content cannot be had back. @throws Refusal `not_found`. */
export async function discardDraft(ctx: WritingContext, id: string): Promise<null> {
  const draft = await ctx.tx.findOneBy(drafts, { id, operatorId: ctx.session.operatorId });
  if (draft === null) throw new Refusal('not_found');
  await ctx.tx.delete(drafts, { id });
  ctx.trace({ kind: 'draft', id }, { kind: draft.kind, startedAt: draft.startedAt });
  return null;
}

/** Removes the draft that became a record, in the same transaction; one already gone is no matter. */
export async function removeOwnDraft(tx: Tx, operatorId: string, id: string | null): Promise<void> {
  if (id !== null) await tx.delete(drafts, { id, operatorId });
}
