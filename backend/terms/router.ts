import { extendTerm, previewTerm, suspendTerm } from '../../domain/records/terms.ts';
import { drafted } from '../core/drafted.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { extend, preview, suspend } from './change.ts';

/** Suspensions and extensions of the terms of a case, each with its reason, its author and its norm. */
export const termsRouter = router({
  /** Until when a term would run; nothing is changed. */
  preview: reading('terms.extend', previewTerm).query(({ ctx, input }) => preview(ctx, input)),
  extend: writing('terms.extend', drafted(extendTerm, 'term_extension')).mutation(
    ({ ctx, input }) => extend(ctx, input),
  ),
  suspend: writing('terms.suspend', drafted(suspendTerm, 'term_suspension')).mutation(
    ({ ctx, input }) => suspend(ctx, input),
  ),
});
