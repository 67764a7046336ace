/** After how long without anybody the program locks: the office's own limits, within the vault's. */
import type { z } from 'zod';
import { type IdleLimits, idleLimits } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { IdleMinutes } from '../../domain/idle.ts';
import type { setIdleLimits } from '../../domain/records/office.ts';
import type { WritingContext } from '../core/procedure.ts';

/** The limits as a form opens them. */
export interface IdleSettings extends IdleMinutes {
  readonly version: number;
}

export async function idleSettings(tx: Tx): Promise<IdleSettings> {
  const { version, systemMinutes, ownMinutes } = await loadLimits(tx);
  return { version, systemMinutes, ownMinutes };
}

/** Sets them; the host counts by them as soon as they are on disk. @throws Refusal `conflict`. */
export async function changeIdleLimits(
  ctx: WritingContext,
  { version, systemMinutes, ownMinutes }: z.infer<typeof setIdleLimits>,
): Promise<IdleSettings> {
  const before = await loadLimits(ctx.tx);
  if (before.version !== version) throw new Refusal('conflict');
  const after = { version: version + 1, systemMinutes, ownMinutes };
  await ctx.tx.update(
    idleLimits,
    { id: ROW },
    { ...after, changedAt: ctx.now, changedBy: ctx.session.operatorId },
  );
  ctx.trace(
    { kind: 'idle_limits', id: ROW },
    {
      from: { systemMinutes: before.systemMinutes, ownMinutes: before.ownMinutes },
      to: { systemMinutes, ownMinutes },
    },
  );
  ctx.afterwards(() => ctx.backend.limitIdle({ systemMinutes, ownMinutes }));
  return after;
}

const ROW = 'office';
const loadLimits = (tx: Tx): Promise<IdleLimits> => tx.findOneByOrFail(idleLimits, { id: ROW });
