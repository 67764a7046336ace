/** A person leaves a register, and may come back to it; her records stay. */
import type { z } from 'zod';
import { type Registration, registrations } from '../../db/entities/index.ts';
import { mayLeave } from '../../domain/ciam/risk.ts';
import { Refusal } from '../../domain/errors.ts';
import type { endRegistration, reopenRegistration } from '../../domain/records/registration.ts';
import { owedBy } from '../ciam/risks/load.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';

/**
 * @throws Refusal `not_found`, `conflict`, `registration_ended`, `date_not_possible`; `pam_notice_owed`
 * while a notice is owed of an older adult (PAM_CIERRE).
 */
export async function end(
  ctx: WritingContext,
  { registrationId: id, version, endedOn, cause }: z.infer<typeof endRegistration>,
): Promise<{ id: string; version: number }> {
  const row = await load(ctx, id, version);
  if (row.endedOn !== null) throw new Refusal('registration_ended');
  refuseFuture(ctx.now, { endedOn });
  if (endedOn < row.registeredOn)
    throw new Refusal('date_not_possible', {
      fields: { endedOn: 'Es anterior al día en que se registró.' },
    });
  if (row.desk === 'ciam' && !mayLeave(cause, await owedBy(ctx.tx, id)))
    throw new Refusal('pam_notice_owed');
  const next = version + 1;
  await ctx.tx.update(registrations, { id }, { version: next, endedOn, endCause: cause });
  ctx.trace({ kind: 'registration', id }, { act: 'end', cause });
  return { id, version: next };
}

/** @throws Refusal `not_found`, `conflict`; `bad_input` for one that did not end. */
export async function reopen(
  ctx: WritingContext,
  { registrationId: id, version }: z.infer<typeof reopenRegistration>,
): Promise<{ id: string; version: number }> {
  const row = await load(ctx, id, version);
  if (row.endedOn === null) throw new Refusal('conflict');
  const next = version + 1;
  await ctx.tx.update(registrations, { id }, { version: next, endedOn: null, endCause: null });
  ctx.trace({ kind: 'registration', id }, { act: 'reopen' });
  return { id, version: next };
}

async function load(ctx: WritingContext, id: string, version: number): Promise<Registration> {
  const row = await ctx.tx.findOneBy(registrations, { id });
  if (row === null) throw new Refusal('not_found');
  if (row.version !== version) throw new Refusal('conflict');
  return row;
}
