/** What comes back of a paper that was sent, addressee by addressee: the stamped copy, and the answer. */
import type { z } from 'zod';
import { type PaperSending, paperSendings } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type {
  awaitPaperAnswer,
  filePaperCargo,
  recordPaperAnswer,
} from '../../domain/records/paper.ts';
import { dateTime } from '../../domain/words/dates.ts';
import { answerOf } from '../cargos/answer.ts';
import { keepCargo } from '../cargos/file.ts';
import type { WritingContext } from '../core/procedure.ts';
import { keepLetterTerm } from '../terms/letter.ts';
import { notePaper } from './diary.ts';
import { actsOf, type PlainPaper, plainPaper } from './record.ts';
import { sendingOf } from './sendings.ts';
import type { PaperAct } from './types.ts';

/** @throws Refusal `letter_state` before the signature; `date_not_possible`, `not_found`. */
export async function fileCargo(
  ctx: WritingContext,
  { sendingId, ...stamp }: z.output<typeof filePaperCargo>,
): Promise<{ id: string }> {
  const { paper, sending } = await sent(ctx, sendingId, 'fileCargo');
  const { receivedAt, deskNumber } = stamp;
  const id = await keepCargo(ctx, { sendingId }, stamp, paper.issuedAt);
  // Typed later, a copy may be of an earlier day: the terms run from the first.
  if (sending.deliveredAt === null || receivedAt < sending.deliveredAt) {
    await ctx.tx.update(paperSendings, { id: sendingId }, { deliveredAt: receivedAt });
    await keepLetterTerm(ctx, paperSendings, { ...sending, deliveredAt: receivedAt });
  }
  const desk = deskNumber === '' ? '' : `, registro ${deskNumber}`;
  await notePaper(ctx, paper, {
    kind: 'cargo',
    happenedAt: receivedAt,
    text: `Se recibió: ${paper.numberText}${await which(ctx, sending)}, el ${dateTime(receivedAt)}${desk}.`,
  });
  ctx.trace({ kind: 'paper', id: paper.id }, { act: 'cargo', cargoId: id });
  return { id };
}

/**
 * Ends the count of days without an answer. A later answer replaces what was noted of the first.
 * @throws Refusal `letter_state` before the signature; `date_not_possible`, `bad_input`, `not_found`.
 */
export async function recordAnswer(
  ctx: WritingContext,
  { sendingId, ...typed }: z.output<typeof recordPaperAnswer>,
): Promise<null> {
  const { paper, sending } = await sent(ctx, sendingId, 'recordAnswer');
  const answer = await answerOf(ctx, typed, paper);
  await ctx.tx.update(paperSendings, { id: sendingId }, answer);
  const by = answer.answerDocument === '' ? '' : ` con ${answer.answerDocument}`;
  await notePaper(ctx, paper, {
    happenedAt: answer.answeredAt,
    text: `Se respondió: ${paper.numberText}${await which(ctx, sending)}${by}.`,
  });
  ctx.trace({ kind: 'paper', id: paper.id }, { act: 'answer', receivedId: typed.receivedId });
  return null;
}

/** @throws Refusal `letter_state` for an annulled paper; `not_found`. */
export async function awaitAnswer(
  ctx: WritingContext,
  { sendingId, awaits }: z.output<typeof awaitPaperAnswer>,
): Promise<null> {
  const { paper } = await sent(ctx, sendingId, 'annul');
  await ctx.tx.update(paperSendings, { id: sendingId }, { awaits });
  ctx.trace({ kind: 'paper', id: paper.id }, { act: 'await', awaits });
  return null;
}

async function sent({ tx }: WritingContext, sendingId: string, act: PaperAct) {
  const sending = await sendingOf(tx, sendingId);
  const paper = await plainPaper(tx, sending.paperId);
  if (!actsOf(paper).includes(act)) throw new Refusal('letter_state', { message: whyNot(paper) });
  return { paper, sending };
}

const whyNot = ({ state }: PlainPaper): string =>
  state === 'annulled'
    ? 'El documento está anulado: ya no se registra su entrega ni su respuesta.'
    : 'Marque primero el documento como firmado; luego registre el cargo y la respuesta.';

/** Which addressee, by its place: the diary of a case names nobody. Nothing where there is one. */
async function which({ tx }: WritingContext, { paperId, position }: PaperSending): Promise<string> {
  const alone = (await tx.countBy(paperSendings, { paperId })) === 1;
  return alone || position === null ? '' : ` (destinatario ${position + 1})`;
}
