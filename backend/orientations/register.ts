import type { z } from 'zod';
import { orientations } from '../../db/entities/index.ts';
import type { registerOrientation } from '../../domain/records/reception.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';

/** Counts a quick orientation: half a minute, no name. @throws Refusal `date_not_possible`. */
export async function register(
  ctx: WritingContext,
  input: z.infer<typeof registerOrientation>,
): Promise<{ id: string }> {
  refuseFuture(ctx.now, { happenedAt: input.happenedAt });
  const id = ctx.backend.newId();
  await ctx.tx.insert(orientations, {
    id,
    ...input,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
    caseId: null,
  });
  ctx.trace({ kind: 'orientation', id }, { topic: input.topic });
  return { id };
}
