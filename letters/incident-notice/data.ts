/** What the notice of an incident to the authority is made of (RLPDP 34.2). */
import { z } from 'zod';
import { paperSchema, signatorySchema } from '../parts/paper-data.ts';
import { line, prose } from '../text.ts';

export const incidentNoticeSchema = z.strictObject({
  ...paperSchema.shape,
  /** The four of the norm, in its order; why it is late after them. */
  parts: z
    .array(z.strictObject({ heading: line(160), lines: z.array(prose(4_000)).min(1).max(100) }))
    .min(4)
    .max(5),
  signer: signatorySchema,
});
export type IncidentNoticeData = z.infer<typeof incidentNoticeSchema>;
