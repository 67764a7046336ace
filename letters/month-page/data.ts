/** The month's page of the register of acts: counts, and the hash that a signature fixes. */
import { z } from 'zod';
import { frameSchema } from '../parts/data.ts';
import { line } from '../text.ts';

const end = z.strictObject({
  seq: z.int().min(1),
  at: z.iso.datetime(),
  /** SHA-256 of the act, hex: the whole chain up to it. */
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
});

export const monthPageSchema = z.strictObject({
  ...frameSchema.shape,
  municipality: line(120),
  unit: line(120),
  place: line(80),
  /** YYYY-MM */
  month: z.string().regex(/^\d{4}-\d{2}$/u),
  /** Whether the month is over. */
  complete: z.boolean(),
  counts: z.array(z.strictObject({ label: line(80), amount: z.int().min(0) })).max(20),
  people: z.array(z.strictObject({ name: line(160), amount: z.int().min(0) })).max(60),
  first: end,
  last: end,
  /** What walking the chain said. */
  chain: z.enum(['running', 'failed', 'whole', 'broken']),
});

export type MonthPageData = z.infer<typeof monthPageSchema>;
