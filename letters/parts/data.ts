/** Data that every document shares. JSON-plain: `null` is "known to be empty", nothing is absent. */
import { z } from 'zod';
import { imageSchema } from '../images.ts';
import { line } from '../text.ts';

export const frameSchema = z.strictObject({
  /**
   * When the document was formed (ISO instant, UTC). It is the file's creation date and the only
   * clock in it: keep it with the document to print the same bytes again.
   */
  issuedAt: z.iso.datetime(),
  /** Fictional data: each page says so. */
  practice: z.boolean(),
});

export const letterheadSchema = z.strictObject({
  /** `MUNICIPALIDAD PROVINCIAL DE TARATA` */
  municipality: line(120),
  /** `Gerencia de Desarrollo Social – DEMUNA`; also the file's author. */
  unit: line(120),
  /** Code of the DNA in the national registry, `23010`. */
  dnaCode: line(20).nullable(),
  escudo: imageSchema.nullable(),
  logo: imageSchema.nullable(),
  address: line(160),
  phones: line(80).nullable(),
  email: line(120).nullable(),
});

/**
 * The official name of the year, without quotation marks, and the optional regional or decade line.
 * Both are required on official documents of that year (for 2026, DS 011-2026-PCM).
 */
export const yearSchema = z.strictObject({
  /** Null while nobody recorded it: only on what may not wait. */
  denomination: line(200).nullable(),
  second: line(200).nullable(),
});

/** First characters of the hash that the office keeps of what it issued. */
export const markSchema = z.string().regex(/^[0-9a-f]{8,16}$/u);

export type Letterhead = z.infer<typeof letterheadSchema>;
export type Year = z.infer<typeof yearSchema>;
