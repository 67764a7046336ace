import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actaCompromisoSchema } from './acta-compromiso/data.ts';
import { actaConciliacionSchema } from './acta-conciliacion/data.ts';
import { actaRectificatoriaSchema } from './acta-rectificatoria/data.ts';
import { citacionSchema } from './citacion/data.ts';
import { constanciaSchema } from './constancia/data.ts';
import { copiaCertificadaSchema } from './copia-certificada/data.ts';
import { notificacionSchema } from './notificacion/data.ts';
import { oficioBancoSchema } from './oficio-banco/data.ts';
import { renderDocument } from './render.ts';
import { anyOf, MADE_UP } from './testing/arbitrary.ts';
import { blank } from './testing/form-samples.ts';
import { overlaps, pdfText, RIGHT_EDGE, rightmost } from './testing/pdf.ts';

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
type Form = keyof typeof FORMS;

/** D19 is a letter: it has no blank form. */
const DOCUMENTS = { ...FORMS, 'oficio-banco': oficioBancoSchema } as const;
type Kind = keyof typeof DOCUMENTS;

test.each(Object.keys(FORMS) as Form[])(
  'on a blank %s stands the code of the case, and room to write',
  async (kind) => {
    const pdf = await renderDocument(kind, blank);
    const text = pdfText(pdf);
    expect(text).toContain('Expediente N.° 0003-2026-23010');
    expect(text).not.toMatch(/BORRADOR|undefined|null|NaN|—/u);
    expect(overlaps(pdf)).toEqual([]);
  },
);

/** Short and usual, or lists and texts of some pages. */
const sizes = fc.constantFrom({ words: 14, items: 5 }, { words: 60, items: 8 });

test.each(Object.keys(DOCUMENTS) as Kind[])(
  'whatever is written in a %s is printed whole, within its box, over nothing else',
  async (kind) => {
    const anything = sizes.chain((size) => anyOf<never>(DOCUMENTS[kind] as never, size));
    await fc.assert(
      fc.asyncProperty(anything, async (data) => {
        const pdf = await renderDocument(kind, data);
        const printed = new Set(pdfText(pdf).split(/[\s,;:.«»“”()|/]+/u));
        expect([...wordsOf(data)].filter((each) => !printed.has(each))).toEqual([]);
        expect(overlaps(pdf)).toEqual([]);
        expect(rightmost(pdf)).toBeLessThanOrEqual(RIGHT_EDGE);
      }),
      // Not shrunk: that prints hundreds of documents, past any time limit, and the cause is never seen.
      { numRuns: 8, endOnFailure: true },
    );
  },
  300_000,
);

/** Every made-up word within plain data. */
function* wordsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield* value.split(' ').filter((each) => MADE_UP.test(each));
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) yield* wordsOf(inner);
}
