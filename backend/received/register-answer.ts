import type { z } from 'zod';
import type { registerAnswer as schema } from '../../domain/records/received.ts';
import type { WritingContext } from '../core/procedure.ts';
import { recordAnswer as answerLetter } from '../letters/cargo.ts';
import { recordAnswer as answerPaper } from '../papers/cargo.ts';
import { register } from './register.ts';
import type { RegisteredReceived } from './types.ts';

/**
 * Registers what came in and files it, in one act, as the answer to what this office sent.
 * @throws Refusal as `register`, and as an answer does: `letter_state` before the signature;
 * `date_not_possible`, `bad_input`, `not_found`.
 */
export async function registerAnswer(
  ctx: WritingContext,
  { letterId, sendingId, ...input }: z.output<typeof schema>,
): Promise<RegisteredReceived> {
  const registered = await register(ctx, input);
  const typed = { receivedId: registered.id, answeredAt: null, document: '', notes: '' };
  if (letterId !== null) await answerLetter(ctx, { letterId, outcome: null, ...typed });
  if (sendingId !== null) await answerPaper(ctx, { sendingId, ...typed });
  return registered;
}
