/** What a body agreed: fulfilled, dropped, back to pending, given to somebody of the office. */
import type { z } from 'zod';
import { committeeAgreements, committeeSessions } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type {
  giveAgreement,
  reopenAgreement,
  settleAgreement,
} from '../../domain/records/committees.ts';
import { requireActiveOperator } from '../accounts/operators.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { loadAgreement } from './load.ts';
import type { Saved } from './types.ts';

/** @throws Refusal `agreement_state`, `date_not_possible`, `conflict`, `not_found`. */
export async function settle(
  ctx: WritingContext,
  { id, version, state, onDate, how }: Omit<z.infer<typeof settleAgreement>, 'namesReason'>,
): Promise<Saved> {
  const { tx, now, session } = ctx;
  const found = await loadAgreement(tx, id, version);
  if (found.state !== 'pending') throw new Refusal('agreement_state');
  refuseFuture(now, { onDate });
  const of = await tx.findOneByOrFail(committeeSessions, { id: found.sessionId });
  if (onDate < of.onDate)
    throw new Refusal('date_not_possible', {
      fields: { onDate: 'Es anterior a la sesión en que se acordó. Revise la fecha.' },
    });
  await tx.update(
    committeeAgreements,
    { id },
    {
      state,
      settledOn: onDate,
      settledHow: how,
      settledAt: now,
      settledBy: session.operatorId,
      version: version + 1,
    },
  );
  ctx.trace({ kind: 'committee_agreement', id }, { act: state, session: found.sessionId });
  return { id, version: version + 1 };
}

/** It was settled by mistake. @throws Refusal `agreement_state`, `conflict`, `not_found`. */
export async function reopen(
  ctx: WritingContext,
  { id, version, reason }: z.infer<typeof reopenAgreement>,
): Promise<Saved> {
  const found = await loadAgreement(ctx.tx, id, version);
  if (found.state === 'pending') throw new Refusal('agreement_state');
  await ctx.tx.update(
    committeeAgreements,
    { id },
    {
      state: 'pending',
      settledOn: null,
      settledHow: null,
      settledAt: null,
      settledBy: null,
      version: version + 1,
    },
  );
  ctx.trace({ kind: 'committee_agreement', id }, { act: 'reopen', from: found.state, reason });
  return { id, version: version + 1 };
}

/** Who of the office follows it; null: nobody, and it is the responsable's. @throws Refusal as `settle`. */
export async function give(
  ctx: WritingContext,
  { id, version, operatorId }: z.infer<typeof giveAgreement>,
): Promise<Saved> {
  const found = await loadAgreement(ctx.tx, id, version);
  if (found.state !== 'pending') throw new Refusal('agreement_state');
  if (operatorId !== null) await requireActiveOperator(ctx.tx, operatorId, 'operatorId');
  else if (found.memberId === null && found.institution === '')
    throw new Refusal('bad_input', {
      fields: { operatorId: 'Nadie más responde por este acuerdo. Elija a alguien de la oficina.' },
    });
  await ctx.tx.update(committeeAgreements, { id }, { operatorId, version: version + 1 });
  ctx.trace({ kind: 'committee_agreement', id }, { act: 'give', to: operatorId });
  return { id, version: version + 1 };
}
