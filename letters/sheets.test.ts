/** What holds of every form, report, book and free document, whatever it says: read from its own schema. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusedWordsIn } from '../domain/words/forbidden.ts';
import type { DocumentKind, Documents } from './documents.ts';
import { renderDocument } from './render.ts';
import { anyData, fullData, wordsOf } from './testing/any-data.ts';
import { FORMS, PAPERS, schemaOf } from './testing/every-sheet.ts';
import {
  FOOT,
  lowest,
  overlaps,
  pdfFonts,
  pdfInfo,
  pdfPages,
  pdfText,
  RIGHT_EDGE,
  rightmost,
} from './testing/pdf.ts';

/** Runs of each property; a long run is asked for by `SHEETS_RUNS=60`. */
const RUNS = Number(process.env['SHEETS_RUNS'] ?? 1);
const NUMBER = 'N.° 012-2026-23010';

const golden = (name: string) => join(import.meta.dirname, 'testing/golden', `${name}.txt`);

const print = (kind: DocumentKind, data: unknown) =>
  renderDocument(kind, data as Documents[DocumentKind]);

function staysInItsBoxes(pdf: Uint8Array): void {
  expect(overlaps(pdf)).toEqual([]);
  expect(rightmost(pdf)).toBeLessThanOrEqual(RIGHT_EDGE);
  expect(lowest(pdf)).toBeLessThanOrEqual(FOOT);
}

describe.each(FORMS)('$name', ({ name, kind, usual, mend }) => {
  test('in blank it has the code of the case, lines to write on, and nobody’s data', async () => {
    const pdf = await print(kind, { ...usual, issue: null, body: null });
    const text = pdfText(pdf);
    await expect(text).toMatchFileSnapshot(golden(`${name}-en-blanco`));
    expect(text).toContain(isOfCase(usual) ? 'Expediente N.° 0003-2026-23010' : 'N.°');
    expect(text).not.toMatch(/BORRADOR|—|undefined|null|\[object/u);
    expect(refusedWordsIn(text)).toEqual([]);
    expect(pdfInfo(pdf)['Title']).toMatch(/\(en blanco\)$/u);
    staysInItsBoxes(pdf);
  });

  test('a draft says so and has no number; an annulled one keeps it', async () => {
    expect(pdfText(await print(kind, { ...usual, issue: null }))).toMatch(/^BORRADOR$/mu);
    const annulled = pdfText(await print(kind, { ...usual, annulled: true }));
    expect(annulled).toMatch(/^ANULADO$/mu);
    expect(annulled).toContain(NUMBER);
  });

  test('each page says its number and which page it is', async () => {
    const pages = pdfPages(await print(kind, full(kind, usual, mend)));
    for (const [at, page] of pages.entries()) {
      expect(page).toContain(NUMBER);
      if (pages.length > 1) expect(page).toContain(`página ${at + 1} de ${pages.length}`);
    }
  });
});

describe.each([...FORMS, ...PAPERS])('$name', ({ name, kind, usual, mend }) => {
  test('the usual one reads in the order of the page, names nobody in its properties', async () => {
    const pdf = await print(kind, usual);
    const text = pdfText(pdf);
    await expect(text).toMatchFileSnapshot(golden(name));
    expect(text).not.toMatch(/undefined|null|\[object/u);
    expect(refusedWordsIn(text)).toEqual([]);
    expect(pdfInfo(pdf)['Title']).not.toMatch(/Wara|Francisca|Mamani|Eusebia|Teófilo/u);
    staysInItsBoxes(pdf);
  });

  test('full to its limits it stays within its boxes, in embedded faces', async () => {
    const pdf = await print(kind, full(kind, usual, mend));
    staysInItsBoxes(pdf);
    expect(pdfFonts(pdf).every(({ embedded }) => embedded)).toBe(true);
  }, 240_000);

  test('whatever is written comes back, word for word, in its place', async () => {
    const data = anyData(schemaOf(kind, usual), { words: 20, items: 3 }).map((each) =>
      whole(usual, each, mend),
    );
    await fc.assert(
      fc.asyncProperty(data, async (each) => {
        const pdf = await print(kind, each);
        const printed = new Set(pdfText(pdf).split(/[\s/,.;:()“”–]+/u));
        expect(wordsOf(each).filter((word) => !printed.has(word))).toEqual([]);
        staysInItsBoxes(pdf);
      }),
      // Not shrunk: that prints hundreds of pages, past any time limit.
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 600_000);
});

const isOfCase = (usual: object): boolean => 'caseCode' in usual && usual.caseCode !== null;

type Mend = (body: never) => unknown;

/** The fullest that the schema lets through, of what may vary. */
function full(kind: DocumentKind, usual: object, mend?: Mend): unknown {
  return whole(usual, fullData(schemaOf(kind, usual), { words: 50, items: 3 }), mend);
}

/** What varies, put back in its document, and what its fields forbid each other set right. */
function whole(usual: object, varied: unknown, mend: Mend = (same) => same): unknown {
  const mended = mend(varied as never) as object;
  return 'body' in usual ? { ...usual, body: mended } : { ...usual, ...mended };
}
