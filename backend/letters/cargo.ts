/** What comes back from the institution: the stamped copy, and later the answer. */
import type { z } from 'zod';
import { letters } from '../../db/entities/index.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { ANSWER_OUTCOMES } from '../../domain/letters/derivation.ts';
import type {
  recordAnswer as answerSchema,
  fileCargo as cargoSchema,
} from '../../domain/records/letter.ts';
import { dateTime } from '../../domain/words/dates.ts';
import { answerOf } from '../cargos/answer.ts';
import { keepCargo } from '../cargos/file.ts';
import type { WritingContext } from '../core/procedure.ts';
import { keepLetterTerm } from '../terms/letter.ts';
import { noteLetter } from './diary.ts';
import { institutionName, letterOf } from './record.ts';
import { requireAct } from './states.ts';

/** @throws Refusal `letter_state` before the signature; `date_not_possible`. */
export async function fileCargo(
  ctx: WritingContext,
  { letterId, ...stamp }: z.output<typeof cargoSchema>,
): Promise<{ id: string }> {
  const letter = await letterOf(ctx.tx, letterId);
  requireAct(letter, 'fileCargo');
  const id = await keepCargo(ctx, { letterId }, stamp, letter.issuedAt ?? '');
  const { receivedAt, deskNumber } = stamp;
  // Typed later, a copy may be of an earlier day: the terms run from the first.
  if (letter.deliveredAt === null || receivedAt < letter.deliveredAt) {
    await ctx.tx.update(letters, { id: letter.id }, { deliveredAt: receivedAt });
    await keepLetterTerm(ctx, letters, { ...letter, deliveredAt: receivedAt });
  }
  const desk = deskNumber === '' ? '' : `, registro ${deskNumber}`;
  await noteLetter(ctx, {
    caseId: letter.caseId,
    letterId: letter.id,
    kind: 'cargo',
    happenedAt: receivedAt,
    text: `${await institutionName(ctx.tx, letter)} recibió el ${letter.numberText} el ${dateTime(receivedAt)}${desk}.`,
  });
  ctx.trace({ kind: 'letter', id: letter.id }, { act: 'cargo', cargoId: id });
  return { id };
}

/**
 * Ends the count of days without an answer. A later answer replaces what was noted of the first.
 * @throws Refusal `letter_state` before the signature; as `answerOf`.
 */
export async function recordAnswer(
  ctx: WritingContext,
  { letterId, outcome, ...typed }: z.output<typeof answerSchema>,
): Promise<null> {
  const letter = await letterOf(ctx.tx, letterId);
  requireAct(letter, 'recordAnswer');
  const { caseId, issuedAt } = letter;
  const answer = await answerOf(ctx, typed, { caseId, issuedAt: issuedAt ?? '' });
  await ctx.tx.update(letters, { id: letter.id }, { ...answer, answerOutcome: outcome });
  const said = outcome === null ? '' : ` ${labelOf(ANSWER_OUTCOMES, outcome)}.`;
  const by = answer.answerDocument === '' ? '' : ` con ${answer.answerDocument}`;
  await noteLetter(ctx, {
    caseId,
    letterId: letter.id,
    kind: 'oficio',
    happenedAt: answer.answeredAt,
    text: `${await institutionName(ctx.tx, letter)} respondió el ${letter.numberText}${by}.${said}`,
  });
  ctx.trace({ kind: 'letter', id: letter.id }, { act: 'answer', receivedId: typed.receivedId });
  return null;
}
