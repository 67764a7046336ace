import { z } from 'zod';
import { INSTITUTION_KINDS } from '../../domain/catalogues/institution-kinds.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import * as basics from '../../domain/records/basics.ts';
import * as records from '../../domain/records/letter.ts';
import { drafted } from '../core/drafted.ts';
import { KEEPS, reading, router, writing } from '../core/procedure.ts';
import { asView, institutionOf, listInstitutions } from './directory.ts';
import { addInstitution, changeInstitution } from './record.ts';

const listQuery = z.strictObject({
  text: basics.optionalText(basics.LIMITS.label).optional(),
  kind: basics.codeIn(INSTITUTION_KINDS).optional(),
  includeEnded: z.boolean().optional(),
});

/** Whom the office writes to. */
export const institutionsRouter = router({
  list: reading('institutions.view', listQuery).query(({ ctx, input }) =>
    listInstitutions(ctx.tx, input, dateInLima(ctx.now)),
  ),

  view: reading('institutions.view', z.strictObject({ id: basics.id })).query(
    async ({ ctx, input }) => asView(await institutionOf(ctx.tx, input.id), dateInLima(ctx.now)),
  ),

  add: writing('institutions.change', drafted(records.addInstitution, 'institution_new')).mutation(
    ({ ctx, input }) => addInstitution(ctx, input.fields),
  ),

  change: writing(
    'institutions.change',
    drafted(records.changeInstitution, 'institution'),
    KEEPS,
  ).mutation(({ ctx, input }) => changeInstitution(ctx, input.id, input.version, input.fields)),
});
