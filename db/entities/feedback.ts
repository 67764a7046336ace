import type { Desk } from '../../domain/desks.ts';
import type { Answers, AnswerWay, AskingOutcome } from '../../domain/feedback/questions.ts';
import { defineEntity, id, integer, json, keyText, type Row, text } from './define.ts';

/** That somebody of a concluded case was asked how she was attended, once. Never what she answered. */
export const feedbackAskings = defineEntity('feedback_askings', {
  caseId: keyText(),
  outcome: text<AskingOutcome>(),
  askedAt: text(),
  askedBy: text(),
});
export type FeedbackAsking = Row<typeof feedbackAskings>;

/**
 * What was answered, and nothing that leads to who: no case, no person, no operator, no hour. The id is
 * random and the table has no rowid, so that the order in which answers came is nowhere in it.
 */
export const feedbackAnswers = defineEntity('feedback_answers', {
  /** 32 hexadecimal digits of chance: never of those that tell when they were made. */
  id: id(),
  year: integer(),
  quarter: integer(),
  desk: text<Desk>(),
  /** Of the text `opinion.preguntas`; 0 is the program's. */
  version: integer(),
  way: text<AnswerWay>(),
  answers: json<Answers>(),
  /** Always sealed, always as long: none is not told from one. */
  comment: text(),
});
export type FeedbackAnswer = Row<typeof feedbackAnswers>;
