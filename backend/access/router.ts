import { z } from 'zod';
import { addMinutes } from '../../domain/clock/lima.ts';
import * as records from '../../domain/records/access.ts';
import { id } from '../../domain/records/basics.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { ownPassword } from '../core/step-up.ts';
import { abstainFrom, declare, lift } from './conflict.ts';
import { beginEmergency, officeNotices } from './emergency.ts';
import { changeReadersOf, seal, unseal } from './seal.ts';
import { viewAccess } from './view.ts';

const MONTH_MINUTES = 31 * 24 * 60;

/** Who sees a case beside what roles allow: sealed cases, abstention (RDNA 28.2), emergency access. */
export const accessRouter = router({
  view: reading('access.view', z.strictObject({ caseId: id })).query(({ ctx, input }) =>
    viewAccess(ctx, input.caseId),
  ),
  // Who reads a case is a right that outlives the session: each of the three asks for the password.
  seal: writing('access.seal', records.sealCase.extend(ownPassword)).mutation(({ ctx, input }) =>
    seal(ctx, input),
  ),
  changeReaders: writing('access.seal', records.sealCase.extend(ownPassword)).mutation(
    ({ ctx, input }) => changeReadersOf(ctx, input),
  ),
  unseal: writing('access.seal', records.unsealCase.extend(ownPassword)).mutation(
    ({ ctx, input }) => unseal(ctx, input),
  ),
  abstain: writing('access.abstain', records.abstain).mutation(({ ctx, input }) =>
    abstainFrom(ctx, input),
  ),
  declareConflict: writing('access.conflicts', records.declareConflict).mutation(({ ctx, input }) =>
    declare(ctx, input),
  ),
  liftConflict: writing('access.conflicts', records.liftConflict).mutation(({ ctx, input }) =>
    lift(ctx, input),
  ),
  emergency: writing('access.emergency', records.emergencyAccess, {
    about: { number: 'case_number' },
  }).mutation(({ ctx, input }) => beginEmergency(ctx, input)),
  /** The emergency accesses of the last month, for the responsable and the data protection officer. */
  notices: reading('access.notices', z.undefined()).query(({ ctx }) =>
    officeNotices(ctx, addMinutes(ctx.now, -MONTH_MINUTES)),
  ),
});
