/** What certifies a copy: placed after its pages, says of what, how many folios, by whom and when. */
import { z } from 'zod';
import { formSchema } from '../parts/form-data.ts';
import { officerSchema } from '../parts/people-data.ts';
import { line } from '../text.ts';

export const copiaCertificadaSchema = formSchema(
  z.strictObject({
    place: line(60),
    /** YYYY-MM-DD */
    date: z.iso.date(),
    /** `Acta de Conciliación N.° 012-2026-23010`. Null: of the whole expediente, as its code says. */
    of: line(160).nullable(),
    /** Of the original, YYYY-MM-DD. */
    ofDate: z.iso.date().nullable(),
    folios: z.int().min(1).max(9999),
    /** Who asked for it; null says nothing. */
    requestedBy: line(160).nullable(),
    /** `para su ejecución ante el Juzgado de Paz Letrado`; null says nothing. */
    purpose: line(200).nullable(),
    signer: officerSchema,
  }),
);
export type CopiaCertificadaData = z.infer<typeof copiaCertificadaSchema>;
