/** What cures an acta that lacked something (RDNA 45.2): which acta, what it lacked, what it says now. */
import { z } from 'zod';
import { formSchema } from '../parts/form-data.ts';
import { attendeeSchema, hourSchema, officerSchema } from '../parts/people-data.ts';
import { line, prose } from '../text.ts';

export const actaRectificatoriaSchema = formSchema(
  z.strictObject({
    place: line(60),
    /** YYYY-MM-DD */
    date: z.iso.date(),
    time: hourSchema.nullable(),
    /** The acta that it cures. */
    of: z.strictObject({
      /** `Acta de Conciliación N.° 012-2026-23010`. */
      title: line(160),
      date: z.iso.date(),
    }),
    /** Each omission and its cure. */
    cures: z
      .array(
        z.strictObject({
          /** As `domain/law/acta.ts` names it, with its literal. */
          requisite: line(160),
          omission: prose(2000),
          /** What the acta says from now on. */
          cured: prose(4000),
        }),
      )
      .min(1)
      .max(20),
    /** Those who signed it, and sign again. */
    parties: z
      .array(attendeeSchema.refine(({ present }) => present, 'Quien rectifica, firma.'))
      .min(1)
      .max(12),
    signer: officerSchema,
    lawyer: z.strictObject({ name: line(160), registration: line(80).nullable() }).nullable(),
  }),
);
export type ActaRectificatoriaData = z.infer<typeof actaRectificatoriaSchema>;
