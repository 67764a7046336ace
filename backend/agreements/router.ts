import { z } from 'zod';
import {
  addPayment,
  addRegistryStep,
  recordAgreement,
  recordCommitment,
  stopRegistry,
  takeBackPayment,
} from '../../domain/records/agreements.ts';
import { id } from '../../domain/records/basics.ts';
import { drafted } from '../core/drafted.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { add, takeBack } from './payments.ts';
import { commit, record } from './record.ts';
import { addStep, stop } from './registry.ts';
import { agreementsOf } from './view.ts';

const OF_ACTION = { about: { actionId: 'action' } } as const;

/** What was agreed on or committed to before the office, and what became of it (RDNA 41–51). */
export const agreementsRouter = router({
  ofCase: reading('agreements.view', z.strictObject({ caseId: id })).query(({ ctx, input }) =>
    agreementsOf(ctx, input.caseId),
  ),
  record: writing('agreements.record', drafted(recordAgreement, 'agreement'), OF_ACTION).mutation(
    ({ ctx, input }) => record(ctx, input),
  ),
  commit: writing('agreements.record', drafted(recordCommitment, 'commitment'), OF_ACTION).mutation(
    ({ ctx, input }) => commit(ctx, input),
  ),
  addPayment: writing('agreements.follow', drafted(addPayment, 'payment')).mutation(
    ({ ctx, input }) => add(ctx, input),
  ),
  takeBackPayment: writing('agreements.follow', drafted(takeBackPayment, 'payment_back'), {
    about: { id: 'payment' },
  }).mutation(({ ctx, input }) => takeBack(ctx, input)),
  addStep: writing('agreements.follow', drafted(addRegistryStep, 'registry_step')).mutation(
    ({ ctx, input }) => addStep(ctx, input),
  ),
  stopRegistry: writing(
    'agreements.stop_registry',
    drafted(stopRegistry, 'registry_stop'),
  ).mutation(({ ctx, input }) => stop(ctx, input)),
});
