import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actaCompromisoSchema } from './acta-compromiso/data.ts';
import { actaConciliacionSchema } from './acta-conciliacion/data.ts';
import { actaRectificatoriaSchema } from './acta-rectificatoria/data.ts';
import { citacionSchema } from './citacion/data.ts';
import { constanciaSchema } from './constancia/data.ts';
import { copiaCertificadaSchema } from './copia-certificada/data.ts';
import { notificacionSchema } from './notificacion/data.ts';
import { renderDocument } from './render.ts';
import { anyOf, MADE_UP } from './testing/arbitrary.ts';
import { blank } from './testing/form-samples.ts';
import { overlaps, pdfInfo, pdfText, rightmost } from './testing/pdf.ts';

/** What holds for every form and acta, whatever is written in it. */
const FORMS = {
  citacion: citacionSchema,
  constancia: constanciaSchema,
  'acta-de-conciliacion': actaConciliacionSchema,
  'acta-de-compromiso': actaCompromisoSchema,
  'acta-rectificatoria': actaRectificatoriaSchema,
  'copia-certificada': copiaCertificadaSchema,
  notificacion: notificacionSchema,
} as const;
type Kind = keyof typeof FORMS;
const KINDS = Object.keys(FORMS) as Kind[];

describe.each(KINDS)('%s', (kind) => {
  test('on a blank form stands the code of the case, and room to write', async () => {
    const pdf = await renderDocument(kind, blank);
    const text = pdfText(pdf);
    expect(text).toContain('Expediente N.° 0003-2026-23010');
    expect(text).not.toMatch(/BORRADOR|undefined|null|NaN|—/u);
    expect(overlaps(pdf)).toEqual([]);
  });

  test('nothing within the schema fails, overlaps, is lost or leaves its box', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyOf<never>(FORMS[kind] as never, { words: 14, items: 5 }),
        async (data) => {
          const pdf = await renderDocument(kind, data);
          const printed = new Set(pdfText(pdf).split(/[\s,;:.«»“”()|/]+/u));
          const lost = [...wordsOf(data)].filter((each) => !printed.has(each));
          expect(lost).toEqual([]);
          expect(overlaps(pdf)).toEqual([]);
          expect(rightmost(pdf)).toBeLessThanOrEqual(595.28 - 60 + 0.5);
          expect(pdfInfo(pdf)['Title']).not.toContain(String(nameIn(data)));
        },
      ),
      // Not shrunk: that prints hundreds of documents, past any time limit, and the cause is never seen.
      { numRuns: 12, endOnFailure: true },
    );
  }, 120_000);
});

/** Every made-up word within plain data. */
function* wordsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield* value.split(' ').filter((each) => MADE_UP.test(each));
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) yield* wordsOf(inner);
}

function nameIn(data: { readonly body?: { readonly name?: string } | null }): string {
  return data.body?.name ?? 'nobody at all';
}
