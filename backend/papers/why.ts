import type { TermReason } from '../cases/types.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { whyAnswer } from '../terms/letter.ts';
import { sendingOf } from './sendings.ts';

/** Why the answer of an addressee is asked for again, and when it passes to the responsable. @throws Refusal `not_found`. */
export const whyWaiting = async (
  ctx: Pick<ReadingContext, 'tx' | 'calendar'>,
  sendingId: string,
): Promise<TermReason[]> => whyAnswer(ctx, await sendingOf(ctx.tx, sendingId));
