/**
 * What was answered, as figures with small cells hidden: per question and answer of one quarter and desk.
 * Never of one worker: nothing that was kept could tell.
 */
import { SMALLEST } from '../statistics/small.ts';
import { suppressed, tellingTotals } from '../statistics/suppressed.ts';
import {
  ANSWER_CODES,
  type AnswerCode,
  type Answers,
  ASKING_OUTCOMES,
  type AskingOutcome,
  QUESTION_CODES,
  type QuestionCode,
} from './questions.ts';

export interface QuestionFigures {
  readonly question: QuestionCode;
  /** Null: not said. */
  readonly counts: Readonly<Record<AnswerCode, number | null>>;
}

export interface AnswerFigures {
  /** Null: under the least that is said. */
  readonly answered: number | null;
  /** Null while `answered` is: so few are of somebody. */
  readonly questions: readonly QuestionFigures[] | null;
}

/** @param all of one quarter and desk. */
export function answerFigures(all: readonly Answers[]): AnswerFigures {
  if (all.length > 0 && all.length < SMALLEST) return { answered: null, questions: null };
  // How many answered is known: the answers to each question add up to it, so questions are columns.
  const said = suppressed(
    ANSWER_CODES.map((answer) =>
      QUESTION_CODES.map((question) => all.filter((each) => each[question] === answer).length),
    ),
    { totals: 'columns' },
  );
  return {
    answered: all.length,
    questions: QUESTION_CODES.map((question, column) => ({
      question,
      counts: Object.fromEntries(
        ANSWER_CODES.map((answer, row) => [answer, said[row]?.[column] ?? null]),
      ) as Record<AnswerCode, number | null>,
    })),
  };
}

export interface AskingFigures {
  readonly counts: Readonly<Record<AskingOutcome, number | null>>;
  /** Null when it would tell what is hidden. */
  readonly asked: number | null;
}

export function askingFigures(counted: Readonly<Record<AskingOutcome, number>>): AskingFigures {
  const values = ASKING_OUTCOMES.map((outcome) => [counted[outcome]]);
  const said = suppressed(values, { totals: 'columns' });
  const total = values.reduce((sum, [value]) => sum + (value ?? 0), 0);
  const [tells] = tellingTotals(values, { totals: 'columns' });
  return {
    counts: Object.fromEntries(
      ASKING_OUTCOMES.map((outcome, row) => [outcome, said[row]?.[0] ?? null]),
    ) as Record<AskingOutcome, number | null>,
    asked: tells === true ? null : total,
  };
}
