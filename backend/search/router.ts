import { reading, router } from '../core/procedure.ts';
import { searchAll, searchAllInput } from './all.ts';

export const searchRouter = router({
  all: reading('search.all', searchAllInput).query(({ ctx, input }) => searchAll(ctx, input)),
});
