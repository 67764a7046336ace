/** Somebody comes into the register, or leaves it. Her record stays for good. */
import type { z } from 'zod';
import type { endOmaped, registerOmaped } from '../../domain/records/omaped.ts';
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
  refuseFuture(ctx.now, { registeredOn, 'profile.cseOn': profile.cseOn });
  const { id, number } = await insertRegistration(ctx, {
    desk: 'omaped',
    person,
    channel,
    registeredOn,
    importId: null,
  });
  await insertRecord(ctx, id, profile);
  ctx.trace({ kind: 'registration', id }, { desk: 'omaped', channel });
  return { id, number };
}
