/** What the acta de entrega is made of. Cases by number only: it leaves the office's hands. */
import { z } from 'zod';
import { paperSchema, signatorySchema } from '../parts/paper-data.ts';
import { line } from '../text.ts';

export const handoverActaSchema = z.strictObject({
  ...paperSchema.shape,
  document: line(300),
  reason: line(300),
  leaving: signatorySchema,
  /** The responsable before whom it is done. */
  present: signatorySchema,
  rows: z.array(z.strictObject({ what: line(200), number: line(120), to: line(160) })).max(5_000),
  /** Names of those who receive, each to sign. */
  receivers: z.array(line(160)).max(200),
  draftsLost: z.int().min(0),
});
export type HandoverActaData = z.infer<typeof handoverActaSchema>;
