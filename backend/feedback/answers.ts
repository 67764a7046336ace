/** What was answered goes in without a case, a person, an operator or an hour; see `db/entities/feedback.ts`. */
import { feedbackAnswers } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { quarterCode, quartersOpen, sameQuarter } from '../../domain/feedback/quarters.ts';
import type { AnswersTyped } from '../../domain/records/feedback.ts';
import type { WritingContext } from '../core/procedure.ts';
import { padded } from './comment.ts';
import { requireOwnDesk } from './desk.ts';
import { requireVersion } from './questions.ts';

/**
 * Keeps sheets of one desk and quarter. The act's row says how many and of which desk and quarter: the
 * chain knows who typed, and nothing of what.
 * @throws Refusal `bad_input` for a desk that is not hers; `feedback_quarter`, `feedback_version`.
 */
export async function recordAnswers(
  ctx: WritingContext,
  { desk, year, quarter, way, version, sheets }: AnswersTyped,
): Promise<{ readonly saved: number }> {
  const { tx, now, session, backend, trace } = ctx;
  requireOwnDesk(session, desk);
  const asked = { year, quarter };
  if (!quartersOpen(dateInLima(now)).some((open) => sameQuarter(open, asked)))
    throw new Refusal('feedback_quarter');
  await requireVersion(tx, version);
  const rows = sheets.map(({ answers, comment }) => ({
    id: Buffer.from(backend.random(16)).toString('hex'),
    ...asked,
    desk,
    version,
    way,
    answers,
    comment: padded(comment),
  }));
  // By their chance: not even the pages of the file have them in the order of typing.
  for (const row of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    await tx.insert(feedbackAnswers, row);
  trace({ kind: 'feedback', id: `${desk} ${quarterCode(asked)}` }, { sheets: rows.length });
  return { saved: rows.length };
}
