import { z } from 'zod';
import { id, version } from '../../domain/records/basics.ts';
import { keepView, renameView, viewRoom } from '../../domain/records/saved-views.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { keep, listViews, remove, rename, share } from './views.ts';

const one = z.strictObject({ id, version });

/** The filters of lists, kept under a name and opened by their address. */
export const savedViewsRouter = router({
  list: reading('saved_views.keep', z.strictObject({ room: viewRoom })).query(({ ctx, input }) =>
    listViews(ctx, input.room),
  ),
  keep: writing('saved_views.keep', keepView).mutation(({ ctx, input }) => keep(ctx, input)),
  rename: writing('saved_views.keep', renameView).mutation(({ ctx, input }) => rename(ctx, input)),
  remove: writing('saved_views.keep', one).mutation(({ ctx, input }) => remove(ctx, input)),
  share: writing('saved_views.share', one).mutation(({ ctx, input }) => share(ctx, input)),
});
