/**
 * What the recovery sheets are made of. These are the keys of the store: this object and the PDF
 * live in memory only (docs/vault.md, "Recovery sheet").
 */
import { z } from 'zod';
import { frameSchema } from '../parts/data.ts';
import { line } from '../text.ts';

export const SHEETS = 3;
export const WORDS = 24;

export const recoverySheetsSchema = z.strictObject({
  ...frameSchema.shape,
  /** `DEMUNA – Municipalidad Provincial de Tarata` */
  office: line(160),
  /** Short hexadecimal id, the same on the three sheets; it is not secret. */
  kitId: z.string().regex(/^[0-9a-f]{4,16}$/u),
  /** YYYY-MM-DD */
  createdOn: z.iso.date(),
  sheets: z
    .array(
      z.strictObject({
        index: z.int().min(1).max(SHEETS),
        words: z.array(line(20)).length(WORDS),
        /** The same share for a camera. */
        qrText: z.string().min(1).max(600),
        /** Which office keeps this one: `Alcaldía`, `Secretaría General`… */
        envelopeLabel: line(80),
      }),
    )
    .min(1)
    .max(SHEETS),
});

export type RecoverySheetsData = z.infer<typeof recoverySheetsSchema>;
export type RecoverySheetData = RecoverySheetsData['sheets'][number];
