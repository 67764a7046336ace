/** Somebody comes into the register. Her record stays for good; she leaves it by `registrations.end`. */
import type { z } from 'zod';
import type { registerOmaped } from '../../domain/records/omaped.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { insertRegistration } from '../registrations/insert.ts';
import { insertRecord } from './store.ts';

/**
 * One person is in the register once, however often she comes.
 * @throws Refusal `already_registered`; `date_not_possible`, `not_found`.
 */
export async function register(
  ctx: WritingContext,
  { person, registeredOn, channel, profile }: z.output<typeof registerOmaped>,
): Promise<{ id: string; number: string }> {
  refuseFuture(ctx.now, { 'profile.cseOn': profile.cseOn });
  const { id, number } = await insertRegistration(ctx, {
    desk: 'omaped',
    person,
    channel,
    registeredOn,
    importId: null,
  });
  await insertRecord(ctx, id, profile);
  return { id, number };
}
