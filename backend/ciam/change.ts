import type { z } from 'zod';
import { ciamProfiles } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { changeOlder } from '../../domain/records/ciam.ts';
import type { WritingContext } from '../core/procedure.ts';
import { openRegistration } from '../registrations/load.ts';
import { insertFicha, replaceFicha } from './ficha.ts';
import type { SavedOlder } from './types.ts';

/** The ficha looked over. @throws Refusal `not_found`, `conflict`, `registration_ended`. */
export async function change(
  ctx: WritingContext,
  { registrationId, version, fields }: z.infer<typeof changeOlder>,
): Promise<SavedOlder> {
  await openRegistration(ctx.tx, registrationId, 'ciam');
  const found = await ctx.tx.findOne(ciamProfiles, {
    where: { registrationId },
    select: { registrationId: true, version: true },
  });
  if ((found?.version ?? 0) !== version) throw new Refusal('conflict');
  if (found === null) await insertFicha(ctx, registrationId, fields, dateInLima(ctx.now));
  else await replaceFicha(ctx, found, fields);
  ctx.trace({ kind: 'registration', id: registrationId }, { act: 'ficha' });
  return { id: registrationId, version: version + 1 };
}
