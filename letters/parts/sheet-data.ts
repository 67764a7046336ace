/** What the long documents share: a limit to how much one file may hold, and who signs it. */
import { z } from 'zod';
import { line } from '../text.ts';
import { formSchema } from './form-data.ts';

/**
 * Letters of one document together, some 40 pages. The printer forms one at a time, and a text
 * pasted by mistake must not hold up the next.
 */
const MAX_CHARACTERS = 120_000;

/** The schema of a form or report of any length that can be printed at once. */
export function sheetSchema<Body extends z.ZodType>(body: Body) {
  return formSchema(body).refine((form) => characters(form) <= MAX_CHARACTERS, TOO_LONG);
}

const TOO_LONG = {
  path: ['body'],
  message: 'El documento es demasiado largo. Acórtelo o adjunte una parte por separado.',
};

/** Letters of every text within plain data. */
export function characters(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((total, inner) => total + characters(inner), 0);
}

/** Whoever signs as a professional or for the office. */
export const professionalSchema = z.strictObject({
  name: line(160),
  /** `Trabajadora social`, `Defensora responsable`. */
  post: line(160),
  /** `CTSP N.° 4821`, or null. */
  college: line(60).nullable(),
});
export type Professional = z.infer<typeof professionalSchema>;
