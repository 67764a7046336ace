/** What the office's own papers share: membrete, year, place and date. */
import { z } from 'zod';
import { line } from '../text.ts';
import { frameSchema, letterheadSchema, yearSchema } from './data.ts';

export const paperSchema = z.strictObject({
  ...frameSchema.shape,
  letterhead: letterheadSchema,
  year: yearSchema,
  place: line(80),
  /** YYYY-MM-DD */
  date: z.iso.date(),
});
export type PaperData = z.infer<typeof paperSchema>;

export const signatorySchema = z.strictObject({ name: line(160), post: line(160) });
