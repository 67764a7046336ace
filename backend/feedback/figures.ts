/** What people answered, per desk and quarter: small figures not said, and nothing of any worker. */
import type { z } from 'zod';
import { feedbackAnswers } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima, instantFromLima } from '../../domain/clock/lima.ts';
import type { Desk } from '../../domain/desks.ts';
import { isRegisterDesk } from '../../domain/desks.ts';
import { Refusal } from '../../domain/errors.ts';
import { type AnswerFigures, answerFigures, askingFigures } from '../../domain/feedback/figures.ts';
import {
  boundsOf,
  isClosed,
  type Quarter,
  quarterCode,
  quarterName,
  quartersUpTo,
} from '../../domain/feedback/quarters.ts';
import {
  ANSWERS_BEFORE_COMMENTS,
  ASKING_OUTCOMES,
  type AskingOutcome,
} from '../../domain/feedback/questions.ts';
import type { figuresAsked } from '../../domain/records/feedback.ts';
import type { ReadingContext } from '../core/procedure.ts';
import type { FeedbackFigures } from './types.ts';

/** Quarters of a trend. */
const TREND = 8;

type Counting = Pick<ReadingContext, 'tx' | 'now'>;

/** @throws Refusal `feedback_open`. */
export async function viewFigures(
  ctx: ReadingContext,
  asked: z.output<typeof figuresAsked>,
): Promise<FeedbackFigures> {
  const figures = await figuresOf(ctx, asked);
  ctx.seen({ kind: 'feedback', id: `${asked.desk} ${quarterCode(asked)}` });
  return figures;
}

/** @throws Refusal `feedback_open` for a quarter that still takes sheets. */
export async function figuresOf(
  { tx, now }: Counting,
  { desk, year, quarter }: z.output<typeof figuresAsked>,
): Promise<FeedbackFigures> {
  const chosen = { year, quarter };
  requireClosed(chosen, now);
  const found = await answersOf(tx, desk, chosen);
  const trend: FeedbackFigures['trend'][number][] = [];
  for (const each of quartersUpTo(chosen, TREND)) {
    const { figures } = await answersOf(tx, desk, each);
    trend.push({ ...each, name: quarterName(each), ...figures });
  }
  return {
    desk,
    ...chosen,
    name: quarterName(chosen),
    ...found.figures,
    versions: found.versions,
    asking: isRegisterDesk(desk) ? null : askingFigures(await askedIn(tx, desk, chosen)),
    enoughForComments: found.count >= ANSWERS_BEFORE_COMMENTS,
    trend: trend.filter(({ answered }) => answered !== 0),
  };
}

/** @throws Refusal `feedback_open`. */
export function requireClosed(quarter: Quarter, now: string): void {
  if (!isClosed(quarter, dateInLima(now))) throw new Refusal('feedback_open');
}

interface Found {
  readonly count: number;
  readonly figures: AnswerFigures;
  /** Which questions they answered. */
  readonly versions: readonly number[];
}

/** Without the comments: they are opened for whoever asks for them. */
async function answersOf(tx: Tx, desk: Desk, { year, quarter }: Quarter): Promise<Found> {
  const rows = await tx.find(feedbackAnswers, {
    select: { id: true, answers: true, version: true },
    where: { desk, year, quarter },
  });
  return {
    count: rows.length,
    figures: answerFigures(rows.map(({ answers }) => answers)),
    versions: [...new Set(rows.map(({ version }) => version))].toSorted((a, b) => a - b),
  };
}

/** Every case of the desk, those that whoever asks must not open among them: only how many. */
async function askedIn(
  tx: Tx,
  desk: Desk,
  quarter: Quarter,
): Promise<Readonly<Record<AskingOutcome, number>>> {
  const [from, before] = boundsOf(quarter).map((day) => instantFromLima(day, '00:00'));
  const rows: { outcome: AskingOutcome; count: number }[] = await tx.query(
    `SELECT a.outcome, count(*) AS count FROM main.feedback_askings a
     JOIN main.cases c ON c.id = a.case_id
     WHERE c.service = ? AND a.asked_at >= ? AND a.asked_at < ? GROUP BY 1`,
    [desk, from, before],
  );
  return Object.fromEntries(
    ASKING_OUTCOMES.map((outcome) => [
      outcome,
      rows.find((row) => row.outcome === outcome)?.count ?? 0,
    ]),
  ) as Record<AskingOutcome, number>;
}
