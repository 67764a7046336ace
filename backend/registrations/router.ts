import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import * as records from '../../domain/records/registration.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { openDuplicates, settleDuplicate } from './duplicates.ts';
import { end, reopen } from './end.ts';

/** What the registers of the OMAPED and the CIAM have in common. */
export const registrationsRouter = router({
  end: writing('registrations.change', records.endRegistration).mutation(({ ctx, input }) =>
    end(ctx, input),
  ),
  reopen: writing('registrations.change', records.reopenRegistration).mutation(({ ctx, input }) =>
    reopen(ctx, input),
  ),
  duplicates: reading('duplicates.view', z.strictObject({})).query(({ ctx }) =>
    openDuplicates(ctx),
  ),
  settleDuplicate: writing(
    'duplicates.settle',
    z.strictObject({ id, outcome: z.enum(['same', 'different']) }),
  ).mutation(({ ctx, input }) => settleDuplicate(ctx, input)),
});
