/** How an activity ends: held with what it achieved, or cancelled; and back, when that was wrong. */
import type { z } from 'zod';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type {
  cancelActivity,
  holdActivity,
  reopenActivity,
} from '../../domain/records/activities.ts';
import type { WritingContext } from '../core/procedure.ts';
import { loadActivity, updateActivity } from './load.ts';
import type { SavedActivity } from './types.ts';

/** Also corrects what was written of one that was held. @throws Refusal `activity_state`, `date_not_possible`, `conflict`, `not_found`. */
export async function hold(
  ctx: WritingContext,
  { id, version, results, evidence }: z.infer<typeof holdActivity>,
): Promise<SavedActivity> {
  const found = await loadActivity(ctx.tx, ctx.session, id, version);
  if (found.state === 'cancelled') throw new Refusal('activity_state');
  if (found.firstOn > dateInLima(ctx.now))
    throw new Refusal('date_not_possible', {
      message: 'Su primera fecha todavía no llega. Espere a que se realice o corrija la fecha.',
    });
  const saved = await updateActivity(ctx, found, { state: 'held', results, evidence });
  ctx.trace({ kind: 'activity', id }, { act: 'hold' });
  return saved;
}

/** @throws Refusal `activity_state`, `conflict`, `not_found`. */
export async function cancel(
  ctx: WritingContext,
  { id, version, reason }: z.infer<typeof cancelActivity>,
): Promise<SavedActivity> {
  const found = await loadActivity(ctx.tx, ctx.session, id, version);
  if (found.state !== 'scheduled') throw new Refusal('activity_state');
  const saved = await updateActivity(ctx, found, { state: 'cancelled', endReason: reason });
  ctx.trace({ kind: 'activity', id }, { act: 'cancel' });
  return saved;
}

/** It stands as planned again; what was written of it stays. @throws Refusal `activity_state`, `conflict`, `not_found`. */
export async function reopen(
  ctx: WritingContext,
  { id, version, reason }: z.infer<typeof reopenActivity>,
): Promise<SavedActivity> {
  const found = await loadActivity(ctx.tx, ctx.session, id, version);
  if (found.state === 'scheduled') throw new Refusal('activity_state');
  const saved = await updateActivity(ctx, found, { state: 'scheduled', endReason: null });
  ctx.trace({ kind: 'activity', id }, { act: 'reopen', from: found.state, reason });
  return saved;
}
