import { z } from 'zod';
import { INSTITUTION_KINDS } from '../../domain/catalogues/institution-kinds.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import * as basics from '../../domain/records/basics.ts';
import * as records from '../../domain/records/institution.ts';
import { drafted } from '../core/drafted.ts';
import { KEEPS, reading, router, writing } from '../core/procedure.ts';
import { listInstitutions, viewInstitution } from './directory.ts';
import { addInstitutionHolder, changeInstitutionHolder } from './holders.ts';
import { addInstitution, changeInstitution } from './record.ts';
import { addMissing, missingInstitutions } from './seed.ts';
import { verifyCard } from './verify.ts';

const listQuery = z.strictObject({
  text: basics.optionalText(basics.LIMITS.label).optional(),
  kind: basics.codeIn(INSTITUTION_KINDS).optional(),
  includeEnded: z.boolean().optional(),
  toVerify: z.boolean().optional(),
});

/** Whom the office writes to. */
export const institutionsRouter = router({
  list: reading('institutions.view', listQuery).query(({ ctx, input }) =>
    listInstitutions(ctx.tx, input, dateInLima(ctx.now)),
  ),

  view: reading('institutions.view', z.strictObject({ id: basics.id })).query(({ ctx, input }) =>
    viewInstitution(ctx.tx, input.id, dateInLima(ctx.now)),
  ),

  add: writing('institutions.change', drafted(records.addInstitution, 'institution_new')).mutation(
    ({ ctx, input }) => addInstitution(ctx, input.fields),
  ),

  change: writing(
    'institutions.change',
    drafted(records.changeInstitution, 'institution'),
    KEEPS,
  ).mutation(({ ctx, input }) => changeInstitution(ctx, input.id, input.version, input.fields)),

  /** Who takes the post from a day on, or stands in for who holds it. */
  addHolder: writing(
    'institutions.change',
    drafted(records.addHolder, 'institution_holder'),
  ).mutation(({ ctx, input }) => addInstitutionHolder(ctx, input)),

  changeHolder: writing('institutions.change', records.changeHolder).mutation(({ ctx, input }) =>
    changeInstitutionHolder(ctx, input),
  ),

  verify: writing('institutions.change', records.verifyInstitution).mutation(({ ctx, input }) =>
    verifyCard(ctx, input),
  ),

  /** What the program has for an office of this place, and the directory lacks. */
  missing: reading('institutions.change', z.strictObject({})).query(({ ctx }) =>
    missingInstitutions(ctx.tx),
  ),

  addMissing: writing('institutions.change', records.addMissingInstitutions).mutation(
    ({ ctx, input }) => addMissing(ctx, input),
  ),
});
