/** What goes on an envelope: who sends, to whom, where; nothing of the matter, and no number of a case. */
import { z } from 'zod';
import { ENVELOPE_FORMATS } from '../../domain/letters/envelope.ts';
import { frameSchema } from '../parts/data.ts';
import { line } from '../text.ts';

export const envelopeSchema = z.strictObject({
  ...frameSchema.shape,
  format: z.enum(ENVELOPE_FORMATS.map(({ code }) => code)),
  /** Municipality, unit, address: as many as are told. */
  sender: z.array(line(160)).min(1).max(3),
  /** Prints RESERVADO. */
  reserved: z.boolean(),
  /** One for each addressee: its lines, the name first in bold. */
  envelopes: z
    .array(
      z.strictObject({
        treatment: line(40),
        lines: z.array(line(200)).min(1).max(5),
      }),
    )
    .min(1)
    .max(60),
});
export type EnvelopeData = z.infer<typeof envelopeSchema>;
