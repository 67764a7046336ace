import { z } from 'zod';
import { askApproval, decideApproval, requireApprovals } from '../../domain/records/approvals.ts';
import { id } from '../../domain/records/basics.ts';
import { drafted } from '../core/drafted.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { ask, decide } from './ask.ts';
import { changeRequired, requiredNow } from './required.ts';
import { approvalsOfCase } from './view.ts';

/** Agreement of the responsable with a plan, or with closing a case; never with a denuncia. */
export const approvalsRouter = router({
  ofCase: reading('approvals.view', z.strictObject({ caseId: id })).query(({ ctx, input }) =>
    approvalsOfCase(ctx, input.caseId),
  ),
  ask: writing('approvals.ask', drafted(askApproval, 'approval')).mutation(({ ctx, input }) =>
    ask(ctx, input),
  ),
  decide: writing('approvals.decide', drafted(decideApproval, 'approval_answer'), {
    about: { id: 'approval' },
  }).mutation(({ ctx, input }) => decide(ctx, input)),
  required: reading('approvals.view', z.undefined()).query(({ ctx }) => requiredNow(ctx.tx)),
  require: writing('approvals.require', requireApprovals).mutation(({ ctx, input }) =>
    changeRequired(ctx, input),
  ),
});
