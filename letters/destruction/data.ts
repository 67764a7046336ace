/** What the acta of a destroyed file is made of: everything already worded by whoever asks. */
import { z } from 'zod';
import { frameSchema, letterheadSchema, yearSchema } from '../parts/data.ts';
import { line, prose } from '../text.ts';

export const destructionSchema = z.strictObject({
  ...frameSchema.shape,
  letterhead: letterheadSchema,
  year: yearSchema,
  place: line(60),
  /** YYYY-MM-DD */
  date: z.iso.date(),
  rows: z
    .array(z.strictObject({ label: line(60), value: prose(4000) }))
    .min(1)
    .max(20),
  signer: z.strictObject({ name: line(160), post: line(160) }),
});
export type DestructionData = z.infer<typeof destructionSchema>;
