import type { z } from 'zod';
import { institutions } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { verifyInstitution } from '../../domain/records/institution.ts';
import type { WritingContext } from '../core/procedure.ts';
import { institutionOf } from './directory.ts';

/**
 * Whoever asks it confirmed today, with the institution, what its card says. The card stays at its
 * version: nothing of what its form holds changed.
 * @throws Refusal `not_found`, `conflict`.
 */
export async function verifyCard(
  ctx: WritingContext,
  { id, version, how }: z.output<typeof verifyInstitution>,
): Promise<{ id: string; version: number }> {
  const before = await institutionOf(ctx.tx, id);
  if (before.version !== version) throw new Refusal('conflict');
  await ctx.tx.update(
    institutions,
    { id },
    {
      verifiedOn: dateInLima(ctx.now),
      verifiedBy: ctx.session.fullName,
      verifiedHow: how,
    },
  );
  ctx.trace({ kind: 'institution', id }, { act: 'verify' });
  return { id, version };
}
