/** The sheet of the box: what was asked, with boxes to mark. Of no case and nobody; its mark says which questions it has. */
import { z } from 'zod';
import { frameSchema, letterheadSchema, yearSchema } from '../parts/data.ts';
import { line, prose } from '../text.ts';

const question = line(120);
const answer = line(40);

export const feedbackFormSchema = z.strictObject({
  ...frameSchema.shape,
  letterhead: letterheadSchema,
  year: yearSchema,
  title: line(80),
  opening: prose(400),
  questions: z.strictObject({
    listened: question,
    told: question,
    respected: question,
    timely: question,
    helped: question,
    again: question,
  }),
  /** Words of the boxes. */
  answers: z.strictObject({ si: answer, mas_o_menos: answer, no: answer, no_dice: answer }),
  comment: line(120),
  /** How it is marked, and where it goes. */
  how: line(80),
  end: line(80),
  /** `DEMUNA · preguntas, versión 0`: whoever types the sheet looks for it. */
  mark: line(80),
});
export type FeedbackFormData = z.infer<typeof feedbackFormSchema>;
