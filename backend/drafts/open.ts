import { drafts } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { DRAFT_KINDS } from './kinds.ts';
import type { OpenedDraft } from './types.ts';

/** @throws Refusal `not_found`: also for another operator's draft. */
export async function openDraft(ctx: ReadingContext, id: string): Promise<OpenedDraft> {
  const draft = await ctx.tx.findOneBy(drafts, { id, operatorId: ctx.session.operatorId });
  const kind = DRAFT_KINDS.find((name) => name === draft?.kind);
  if (draft === null || kind === undefined) throw new Refusal('not_found');
  const { subjectId, payload, startedAt, savedAt } = draft;
  return { id, kind, subjectId, payload, startedAt, savedAt };
}
