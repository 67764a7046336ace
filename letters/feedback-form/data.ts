/** The sheet of the box: what was asked, with boxes to mark. Of no case and nobody; its mark says which questions it has. */
import { z } from 'zod';
import { QUESTION_CODES } from '../../domain/feedback/questions.ts';
import { paperSchema } from '../parts/paper-data.ts';
import { line, prose } from '../text.ts';

export const feedbackFormSchema = z.strictObject({
  ...paperSchema.shape,
  title: line(80),
  opening: prose(400),
  questions: z.array(line(120)).length(QUESTION_CODES.length),
  /** Heads of the boxes, in the order of their keys. */
  answers: z.array(line(40)).length(4),
  comment: line(120),
  /** `DEMUNA · preguntas 0`: whoever types the sheet looks for it. */
  mark: line(80),
});
export type FeedbackFormData = z.infer<typeof feedbackFormSchema>;
