import { drafts } from '../../db/entities/index.ts';
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
