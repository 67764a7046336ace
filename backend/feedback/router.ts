import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import * as records from '../../domain/records/feedback.ts';
import { DATES, forming, reading, router, writing } from '../core/procedure.ts';
import { recordAnswers } from './answers.ts';
import { ask, viewAsking } from './ask.ts';
import { readComments } from './comments.ts';
import { viewFigures } from './figures.ts';
import { blankSheet, figuresFile } from './papers.ts';
import { questionsInForce } from './questions.ts';

/** What people say once their case is over: who was asked, which the case has; and what was answered, which nothing joins to it. */
export const feedbackRouter = router({
  questions: reading('feedback.form', z.strictObject({})).query(({ ctx }) =>
    questionsInForce(ctx.tx),
  ),

  /** The blank sheet of the box. */
  sheet: forming('feedback.form', records.formAsked).mutation(({ ctx, input }) =>
    blankSheet(ctx, input),
  ),

  asking: reading('feedback.ask', z.strictObject({ caseId: id })).query(({ ctx, input }) =>
    viewAsking(ctx, input.caseId),
  ),

  ask: writing('feedback.ask', records.askedOnce, DATES).mutation(({ ctx, input }) =>
    ask(ctx, input),
  ),

  record: writing('feedback.type', records.answersTyped, DATES).mutation(({ ctx, input }) =>
    recordAnswers(ctx, input),
  ),

  figures: reading('feedback.figures', records.figuresAsked).query(({ ctx, input }) =>
    viewFigures(ctx, input),
  ),

  figuresFile: forming('feedback.figures', records.figuresAsked).mutation(({ ctx, input }) =>
    figuresFile(ctx, input),
  ),

  comments: reading('feedback.comments', records.figuresAsked).query(({ ctx, input }) =>
    readComments(ctx, input),
  ),
});
