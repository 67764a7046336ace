import type { z } from 'zod';
import { ciamFollowups } from '../../../db/entities/index.ts';
import { mayEnd } from '../../../domain/ciam/risk.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { Refusal } from '../../../domain/errors.ts';
import type { endOlderRisk, followOlderRisk } from '../../../domain/records/ciam.ts';
import { refuseBefore, refuseFuture } from '../../core/dates.ts';
import type { WritingContext } from '../../core/procedure.ts';
import type { SavedOlder } from '../types.ts';
import { openRisk, owedNow, updateRisk } from './load.ts';

/** What was found afterwards; when it affects a measure, the DIPAM is to be told (art. 95). */
export async function follow(
  ctx: WritingContext,
  { registrationId, riskId, doneAt, nextOn, ...body }: z.infer<typeof followOlderRisk>,
): Promise<{ id: string }> {
  const { tx, now, session } = ctx;
  const { knownAt } = await openRisk(tx, { registrationId, riskId });
  refuseFuture(now, { doneAt });
  refuseBefore(knownAt, { doneAt }, 'el día en que se supo');
  if (nextOn !== null && nextOn < dateInLima(doneAt))
    throw new Refusal('date_not_possible', {
      fields: { nextOn: 'Es anterior a este seguimiento. Revise la fecha.' },
    });
  const id = ctx.backend.newId();
  await tx.insert(ciamFollowups, {
    id,
    registrationId,
    riskId,
    doneAt,
    nextOn,
    body,
    recordedAt: now,
    recordedBy: session.operatorId,
  });
  ctx.trace({ kind: 'registration', id: registrationId }, { act: 'followup', riskId });
  return { id };
}

/** @throws Refusal `pam_notice_owed` while a notice is owed (PAM_CIERRE). */
export async function endRisk(
  ctx: WritingContext,
  { registrationId, riskId, version, cause, reason }: z.infer<typeof endOlderRisk>,
): Promise<SavedOlder> {
  const risk = await openRisk(ctx.tx, { registrationId, riskId, version });
  if (!mayEnd(cause, await owedNow(ctx.tx, risk))) throw new Refusal('pam_notice_owed');
  ctx.trace({ kind: 'registration', id: registrationId }, { act: 'risk_end', riskId });
  return updateRisk(ctx.tx, risk, {
    endedAt: ctx.now,
    endedBy: ctx.session.operatorId,
    ending: { cause, reason },
  });
}
