import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import * as records from '../../domain/records/imports.ts';
import { forming, reading, router, writing } from '../core/procedure.ts';
import { keptOf, listImports } from './list.ts';
import { askPadron, loadPadron } from './load.ts';
import { dropMapping, keepMapping } from './mappings.ts';
import { runImportOf } from './run.ts';
import { tryImport } from './trial.ts';
import { undoImportOf } from './undo.ts';

const ofDesk = z.strictObject({ desk: records.padronDesk });

/** Padrones that come in from a spreadsheet: looked at, tried, imported, undone. */
export const importsRouter = router({
  ask: reading('imports.make', ofDesk).query(({ ctx, input }) => askPadron(ctx, input.desk)),
  load: forming('imports.make', records.loadPadron).mutation(({ ctx, input }) =>
    loadPadron(ctx, input),
  ),
  try: reading('imports.make', records.planOfImport).query(({ ctx, input }) =>
    tryImport(ctx, input),
  ),
  run: forming('imports.make', records.runImport).mutation(({ ctx, input }) =>
    runImportOf(ctx, input),
  ),
  list: reading('imports.make', ofDesk).query(({ ctx, input }) => listImports(ctx, input.desk)),
  kept: reading('imports.make', z.strictObject({ importId: id })).query(({ ctx, input }) =>
    keptOf(ctx, input.importId),
  ),
  undo: writing('imports.undo', records.undoImport).mutation(({ ctx, input }) =>
    undoImportOf(ctx, input),
  ),
  saveMapping: writing('imports.make', records.saveMapping).mutation(({ ctx, input }) =>
    keepMapping(ctx, input),
  ),
  dropMapping: writing('imports.make', records.dropSaved).mutation(({ ctx, input }) =>
    dropMapping(ctx, input.id),
  ),
});
