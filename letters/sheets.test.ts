/** What holds of every form and report, whatever its body: read from its own schema. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { refusedWordsIn } from '../domain/words/forbidden.ts';
import { attentionNoteSchema } from './attention-note/data.ts';
import { followupSheetSchema } from './followup-sheet/data.ts';
import { interviewSheetSchema } from './interview/data.ts';
import { receptionSheetSchema } from './reception/data.ts';
import { renderDocument } from './render.ts';
import { anyData, fullData, wordsOf } from './testing/any-data.ts';
import { overlaps, pdfFonts, pdfInfo, pdfPages, pdfText, rightmost } from './testing/pdf.ts';
import { head } from './testing/sheet-samples.ts';
import { visitSheetSchema } from './visit/data.ts';

const FORMS = {
  'ficha-de-recepcion': receptionSheetSchema,
  'ficha-de-entrevista': interviewSheetSchema,
  'ficha-de-visita': visitSheetSchema,
  'ficha-de-seguimiento': followupSheetSchema,
  'constancia-de-atencion': attentionNoteSchema,
} as const;
type FormKind = keyof typeof FORMS;

/** Runs of the property of each; a long run is asked for by `SHEETS_RUNS=200`. */
const RUNS = Number(process.env['SHEETS_RUNS'] ?? 3);
const RIGHT_EDGE = 595.28 - 60 + 0.5;

const bodyOf = (schema: z.ZodType): z.core.$ZodType =>
  (schema as unknown as z.ZodObject<{ body: z.ZodNullable<z.ZodType> }>).shape.body.unwrap();

const print = (kind: FormKind, body: unknown, issue: typeof head.issue = head.issue) =>
  renderDocument(kind, { ...head, issue, body } as never);

describe.each(Object.entries(FORMS) as [FormKind, z.ZodType][])('%s', (kind, schema) => {
  test('in blank it has the code of the case, lines to write on, and nobody’s data', async () => {
    const pdf = await print(kind, null, null);
    const text = pdfText(pdf);
    expect(text).toContain('Expediente N.° 0003-2026-23010');
    expect(text).not.toMatch(/BORRADOR|—|undefined|null|\[object/u);
    expect(refusedWordsIn(text)).toEqual([]);
    expect(pdfInfo(pdf)['Title']).toMatch(/\(en blanco\)$/u);
    expect(overlaps(pdf)).toEqual([]);
    expect(rightmost(pdf)).toBeLessThanOrEqual(RIGHT_EDGE);
  });

  test('full to its limits it stays within its boxes, with its number on each page', async () => {
    const body = fullData(bodyOf(schema), { words: 60, items: 8 });
    const refused = schema.safeParse({ ...head, body });
    const pdf = await print(kind, refused.success ? body : openOf(body));
    const pages = pdfPages(pdf);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain('N.° 012-2026-23010');
      if (pages.length > 1) expect(page).toContain(`página ${at + 1} de ${pages.length}`);
    }
    expect(overlaps(pdf)).toEqual([]);
    expect(rightmost(pdf)).toBeLessThanOrEqual(RIGHT_EDGE);
    expect(pdfFonts(pdf).every(({ embedded }) => embedded)).toBe(true);
  }, 60_000);

  test('whatever is written comes back, word for word, in its place', async () => {
    const data = anyData(bodyOf(schema), { words: 30, items: 4 }).filter(
      (body) => schema.safeParse({ ...head, body }).success,
    );
    await fc.assert(
      fc.asyncProperty(data, async (body) => {
        const pdf = await print(kind, body);
        const printed = new Set(pdfText(pdf).split(/\s+/u));
        expect(wordsOf(body).filter((each) => !printed.has(each))).toEqual([]);
        expect(overlaps(pdf)).toEqual([]);
        expect(rightmost(pdf)).toBeLessThanOrEqual(RIGHT_EDGE);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 600_000);
});

/** What the rules between fields forbid at once, left out. */
function openOf(body: unknown): unknown {
  const { informant, ...rest } = body as { informant?: object };
  return informant === undefined
    ? { ...rest, answers: null }
    : { ...rest, informant: { ...informant, reserved: false } };
}
