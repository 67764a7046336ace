import { z } from 'zod';
import * as records from '../../domain/records/imports.ts';
import { forming, reading, router, writing } from '../core/procedure.ts';
import { formPadron } from './form.ts';
import { dropTemplate, exportChoices, keepTemplate } from './templates.ts';

/** Padrones that go out, in the columns that somebody chooses. */
export const deskExportsRouter = router({
  choices: reading('desk_exports.make', z.strictObject({ desk: records.padronDesk })).query(
    ({ ctx, input }) => exportChoices(ctx, input.desk),
  ),
  form: forming('desk_exports.make', records.formExport).mutation(({ ctx, input }) =>
    formPadron(ctx, input),
  ),
  saveTemplate: writing('desk_exports.make', records.saveTemplate).mutation(({ ctx, input }) =>
    keepTemplate(ctx, input),
  ),
  dropTemplate: writing('desk_exports.make', records.dropSaved).mutation(({ ctx, input }) =>
    dropTemplate(ctx, input.id),
  ),
});
