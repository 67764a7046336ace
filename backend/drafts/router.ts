import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { discardDraft } from './discard.ts';
import { listDrafts } from './list.ts';
import { openDraft } from './open.ts';
import { saveDraft, saveDraftInput } from './save.ts';

/** What an operator was typing: saved at every pause, so that a lock or a power cut loses nothing. */
export const draftsRouter = router({
  save: writing('drafts.keep', saveDraftInput).mutation(({ ctx, input }) => saveDraft(ctx, input)),
  list: reading('drafts.keep', z.undefined()).query(({ ctx }) =>
    listDrafts(ctx.tx, ctx.session.operatorId),
  ),
  open: reading('drafts.keep', z.strictObject({ id })).query(({ ctx, input }) =>
    openDraft(ctx, input.id),
  ),
  discard: writing('drafts.keep', z.strictObject({ id })).mutation(({ ctx, input }) =>
    discardDraft(ctx, input.id),
  ),
});
