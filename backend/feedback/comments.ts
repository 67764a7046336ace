/** The comments of a quarter, for the responsable: in an order of chance, and when there are enough answers. */
import type { z } from 'zod';
import { feedbackAnswers } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import { quarterCode } from '../../domain/feedback/quarters.ts';
import { ANSWERS_BEFORE_COMMENTS } from '../../domain/feedback/questions.ts';
import type { figuresAsked } from '../../domain/records/feedback.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { unpadded } from './comment.ts';
import { requireClosed } from './figures.ts';

/** @throws Refusal `feedback_open`, `feedback_few`. */
export async function readComments(
  { tx, now, seen }: ReadingContext,
  { desk, year, quarter }: z.output<typeof figuresAsked>,
): Promise<readonly string[]> {
  requireClosed({ year, quarter }, now);
  // By their ids, which are nothing but chance.
  const rows = await tx.find(feedbackAnswers, {
    where: { desk, year, quarter },
    order: { id: 'ASC' },
  });
  if (rows.length < ANSWERS_BEFORE_COMMENTS) throw new Refusal('feedback_few');
  // Apart from the figures: a look at those within ten minutes is no look at these.
  seen({ kind: 'feedback_comments', id: `${desk} ${quarterCode({ year, quarter })}` });
  return rows.map(({ comment }) => unpadded(comment)).filter((text) => text !== '');
}
