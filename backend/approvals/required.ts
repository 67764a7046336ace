/** Whether this office asks for the responsable's agreement; until it says so, it does not. */
import type { z } from 'zod';
import { approvalSettings } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { requireApprovals } from '../../domain/records/approvals.ts';
import type { WritingContext } from '../core/procedure.ts';
import type { RequiredApprovals } from './types.ts';

export async function requiredNow(tx: Tx): Promise<RequiredApprovals> {
  const { version, plan, closure } = await tx.findOneByOrFail(approvalSettings, { id: ROW });
  return { version, plan, closure };
}

/** @throws Refusal `conflict`. */
export async function changeRequired(
  ctx: WritingContext,
  { version, plan, closure }: z.infer<typeof requireApprovals>,
): Promise<RequiredApprovals> {
  if ((await requiredNow(ctx.tx)).version !== version) throw new Refusal('conflict');
  const after = { version: version + 1, plan, closure };
  await ctx.tx.update(
    approvalSettings,
    { id: ROW },
    { ...after, changedAt: ctx.now, changedBy: ctx.session.operatorId },
  );
  ctx.trace({ kind: 'approval_settings', id: ROW }, { plan, closure });
  return after;
}

const ROW = 'office';
