/**
 * What forms and actas share. One component draws the filled form and the blank one for work in the
 * field: `body: null` is a blank form, which carries the code of the case and nobody's data.
 */
import { z } from 'zod';
import { line } from '../text.ts';
import { frameSchema, letterheadSchema, markSchema, yearSchema } from './data.ts';

/**
 * Letters of a whole form, some 20 pages. The printer forms one document at a time, and a text pasted
 * by mistake must not hold up the next one.
 */
const MAX_CHARACTERS = 60_000;

const headShape = {
  ...frameSchema.shape,
  letterhead: letterheadSchema,
  year: yearSchema,
  /** `0003-2026-23010`; null: a line to write it on, or a paper of no case. */
  caseCode: line(40).nullable(),
  /** Its number and the mark that whoever receives it may check; null is a draft, or a blank form. */
  issue: z
    .strictObject({
      /** As it is printed after the title: `N.° 012-2026-23010`. */
      number: line(60),
      hash: markSchema,
    })
    .nullable(),
  /** ANULADO on each page; the number stays. */
  annulled: z.boolean(),
} as const;

/** What the frame of a form needs to know, whatever its body. */
export type FormHead = z.infer<z.ZodObject<typeof headShape>>;

/** The schema of a form or acta: the head that all share, and its own body or null. */
export function formSchema<Body extends z.ZodType>(body: Body) {
  return z.strictObject({ ...headShape, body: body.nullable() }).superRefine((form, context) => {
    const { issue, annulled, body: written } = form as FormHead & { readonly body: unknown };
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (issue === null && annulled) wrong('annulled', 'Un borrador no tiene número que anular.');
    if (issue !== null && written === null) wrong('issue', 'Un formato en blanco no lleva número.');
    if (characters(written) > MAX_CHARACTERS)
      wrong(
        'body',
        'El documento es demasiado largo. Acórtelo o agregue parte del texto como anexo.',
      );
  });
}

function characters(data: unknown): number {
  if (typeof data === 'string') return data.length;
  if (typeof data !== 'object' || data === null) return 0;
  return Object.values(data).reduce((total: number, inner) => total + characters(inner), 0);
}
