/** What asks the Banco de la Nación for a cuenta de consignación (D19; RDNA 19.f), once it was agreed in an acta. */
import { z } from 'zod';
import { codesOf } from '../../domain/catalogues/catalogue.ts';
import { PERIODICITIES, type Periodicity } from '../../domain/catalogues/conciliation.ts';
import { oficioFrameShape } from '../oficio/data.ts';
import { childSchema, namedSchema } from '../parts/people-data.ts';
import { line } from '../text.ts';

export const oficioBancoSchema = z.strictObject({
  ...oficioFrameShape,
  /** `Agencia Tarata`. */
  agency: line(120),
  /** `Acta de Conciliación N.° 012-2026-23010`. */
  acta: line(160),
  /** Of the acta, YYYY-MM-DD. */
  actaDate: z.iso.date(),
  beneficiaries: z.array(childSchema).min(1).max(20),
  /** Who collects for them. */
  collector: namedSchema,
  payer: namedSchema,
  /** Whole céntimos, each time. */
  amountCents: z.int().min(1).max(100_000_000),
  periodicity: z.enum(codesOf(PERIODICITIES) as [Periodicity, ...Periodicity[]]),
  /** YYYY-MM-DD */
  startsOn: z.iso.date(),
});
export type OficioBancoData = z.infer<typeof oficioBancoSchema>;
