import { letters } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { TermReason } from '../cases/types.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { whyAnswer } from '../terms/letter.ts';

/**
 * Why a letter is to be repeated, and when it passes to the responsable.
 * @throws Refusal `not_found` when there is no such letter, or it was not delivered.
 */
export async function whyWaiting(
  ctx: Pick<ReadingContext, 'tx' | 'calendar'>,
  id: string,
): Promise<TermReason[]> {
  const letter = await ctx.tx.findOneBy(letters, { id });
  if (letter === null) throw new Refusal('not_found');
  return whyAnswer(ctx, letter);
}
