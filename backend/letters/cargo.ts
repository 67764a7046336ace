/** What comes back from the institution: the stamped copy, and later the answer. */
import { cargos, letters } from '../../db/entities/index.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { ANSWER_OUTCOMES, type AnswerOutcome } from '../../domain/letters/derivation.ts';
import { dateTime } from '../../domain/words/dates.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { keepLetterTerm } from '../terms/letter.ts';
import { noteLetter } from './diary.ts';
import { institutionName, letterOf } from './record.ts';
import { refuseBeforeIssue } from './sign.ts';
import { requireAct } from './states.ts';

export interface CargoRequest {
  readonly letterId: string;
  readonly receivedAt: string;
  readonly receivedBy: string;
  readonly receivedPost: string;
  readonly deskNumber: string;
  readonly folios: number | null;
  readonly notes: string;
}

/** @throws Refusal `letter_state` before the signature; `date_not_possible`. */
export async function fileCargo(
  ctx: WritingContext,
  request: CargoRequest,
): Promise<{ id: string }> {
  const letter = await letterOf(ctx.tx, request.letterId);
  requireAct(letter, 'fileCargo');
  const { receivedAt } = request;
  refuseFuture(ctx.now, { receivedAt });
  refuseBeforeIssue(receivedAt, letter.issuedAt ?? '', 'receivedAt');
  const id = ctx.backend.newId();
  await ctx.tx.insert(cargos, {
    id,
    ...request,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  // Typed later, a copy may be of an earlier day: the terms run from the first.
  if (letter.deliveredAt === null || receivedAt < letter.deliveredAt) {
    await ctx.tx.update(letters, { id: letter.id }, { deliveredAt: receivedAt });
    await keepLetterTerm(ctx, { id: letter.id, caseId: letter.caseId, deliveredAt: receivedAt });
  }
  const desk = request.deskNumber === '' ? '' : `, registro ${request.deskNumber}`;
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

export interface AnswerRequest {
  readonly letterId: string;
  readonly answeredAt: string;
  readonly document: string;
  readonly notes: string;
  readonly outcome: AnswerOutcome | null;
}

/** Ends the count of days without an answer. A later answer replaces what was noted of the first. */
export async function recordAnswer(ctx: WritingContext, request: AnswerRequest): Promise<null> {
  const letter = await letterOf(ctx.tx, request.letterId);
  requireAct(letter, 'recordAnswer');
  const { answeredAt, document, notes, outcome } = request;
  refuseFuture(ctx.now, { answeredAt });
  refuseBeforeIssue(answeredAt, letter.issuedAt ?? '', 'answeredAt');
  await ctx.tx.update(
    letters,
    { id: letter.id },
    {
      answeredAt,
      answeredBy: ctx.session.operatorId,
      answerDocument: document,
      answerNotes: notes,
      answerOutcome: outcome,
    },
  );
  const said = outcome === null ? '' : ` ${labelOf(ANSWER_OUTCOMES, outcome)}.`;
  const by = document === '' ? '' : ` con ${document}`;
  await noteLetter(ctx, {
    caseId: letter.caseId,
    letterId: letter.id,
    kind: 'oficio',
    happenedAt: answeredAt,
    text: `${await institutionName(ctx.tx, letter)} respondió el ${letter.numberText}${by}.${said}`,
  });
  ctx.trace({ kind: 'letter', id: letter.id }, { act: 'answer' });
  return null;
}
