/** What is kept of asking somebody how she was attended; and what she answered, which no case has. */
import { z } from 'zod';
import { DESKS } from '../desks.ts';
import {
  ANSWER_CODES,
  ANSWER_WAYS,
  ASKING_OUTCOMES,
  ASKING_WAYS,
  COMMENT_LIMIT,
  SHEETS_AT_ONCE,
} from '../feedback/questions.ts';
import { id, officeYear, optionalText, wholeNumber } from './basics.ts';

const desk = z.enum(DESKS, 'Elija el área.');
const quarter = wholeNumber(1, 4, 'Elija el trimestre.');
const answer = z.enum(ANSWER_CODES, 'Elija una respuesta.');

/** Of a case: that it was asked, once. */
export const askedOnce = z.strictObject({
  caseId: id,
  outcome: z.enum(ASKING_OUTCOMES, 'Elija qué pasó.'),
  /** Only to refuse what is not safe: it is not kept. */
  way: z.enum(ASKING_WAYS, 'Elija cómo se le preguntó.'),
});

/** In the order of the questions, so that how a row was typed tells nothing. */
export const answers = z.strictObject({
  listened: answer,
  told: answer,
  respected: answer,
  timely: answer,
  helped: answer,
  again: answer,
});

export const answerSheet = z.strictObject({
  answers,
  comment: optionalText(COMMENT_LIMIT),
});

/** Sheets of one desk and quarter, saved together. Nothing here may name a case or a person. */
export const answersTyped = z.strictObject({
  desk,
  year: officeYear,
  quarter,
  way: z.enum(ANSWER_WAYS, 'Elija cómo llegó.'),
  /** Of the questions: 0 is the program's. */
  version: z.int().min(0),
  sheets: z.array(answerSheet).min(1).max(SHEETS_AT_ONCE),
});
export type AnswersTyped = z.output<typeof answersTyped>;

export const figuresAsked = z.strictObject({ desk, year: officeYear, quarter });

/** The blank sheet: usual, or in easy reading for who is 12 to 17. */
export const formAsked = z.strictObject({ desk, easy: z.boolean() });
