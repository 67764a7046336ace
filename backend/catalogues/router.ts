import { z } from 'zod';
import { addEntry, confirmSource, endEntry, renameEntry } from '../../domain/records/catalogue.ts';
import { drafted } from '../core/drafted.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { add, confirm, end, rename } from './change.ts';
import { listChanges } from './in-use.ts';

/** The lists of the program as this office has them: names, validity, sources. */
export const cataloguesRouter = router({
  /** Everything that was written over them, in order; the page makes its lists of it. */
  changes: reading('catalogues.view', z.strictObject({})).query(({ ctx }) => listChanges(ctx.tx)),
  rename: writing('catalogues.change', drafted(renameEntry, 'list_name')).mutation(
    ({ ctx, input }) => rename(ctx, input),
  ),
  end: writing('catalogues.change', drafted(endEntry, 'list_end')).mutation(({ ctx, input }) =>
    end(ctx, input),
  ),
  add: writing('catalogues.change', drafted(addEntry, 'list_entry')).mutation(({ ctx, input }) =>
    add(ctx, input),
  ),
  confirm: writing('catalogues.change', drafted(confirmSource, 'list_source')).mutation(
    ({ ctx, input }) => confirm(ctx, input),
  ),
});
