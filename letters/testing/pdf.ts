/** Reads PDFs back with poppler, as a court's clerk would: through another program than the one that wrote them. */
import { execFileSync } from 'node:child_process';
import { CONTENT, MARGIN } from '../parts/style.ts';

/** The text, page after page, laid out; spaces collapsed and blank lines dropped. */
export function pdfText(pdf: Uint8Array): string {
  return poppler('pdftotext', ['-layout', '-', '-'], pdf)
    .split(/[\n\f]/u)
    .map((each) => each.replace(/\s+/gu, ' ').trim())
    .filter((each) => each !== '')
    .join('\n');
}

/** The text of each page, as `pdfText`. */
export function pdfPages(pdf: Uint8Array): string[] {
  return Array.from({ length: pageCount(pdf) }, (_, at) => {
    const only = ['-layout', '-f', `${at + 1}`, '-l', `${at + 1}`, '-', '-'];
    return poppler('pdftotext', only, pdf).replace(/\s+/gu, ' ').trim();
  });
}

export function pageCount(pdf: Uint8Array): number {
  return Number(pdfInfo(pdf)['Pages']);
}

/** The file's properties by name, as `pdfinfo` prints them. */
export function pdfInfo(pdf: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    poppler('pdfinfo', ['-'], pdf)
      .trimEnd()
      .split('\n')
      .map((each) => [each.slice(0, each.indexOf(':')), each.slice(each.indexOf(':') + 1).trim()]),
  );
}

/**
 * The right margin, in points, and what the breaker of lines may promise of a line's spaces that the
 * justifier, who takes 0.086 points a letter, cannot always give (@react-pdf/textkit).
 */
export const RIGHT_EDGE = MARGIN.left + CONTENT.width + 4;

/** The lower margin, in points, and how far a descender may go below it. */
export const FOOT = MARGIN.top + CONTENT.height + 2;

/** How far right the text goes on any page, in points; A4 is 595 wide. */
export function rightmost(pdf: Uint8Array): number {
  const words = poppler('pdftotext', ['-bbox', '-', '-'], pdf).matchAll(/xMax="([\d.]+)"/gu);
  return Math.max(...Array.from(words, ([, xMax]) => Number(xMax)));
}

/** Pairs of words printed one over the other, page by page: none in a page that can be read. */
export function overlaps(pdf: Uint8Array): string[] {
  return poppler('pdftotext', ['-bbox', '-', '-'], pdf)
    .split('<page ')
    .flatMap((page) => {
      const words = Array.from(page.matchAll(BOX), ([, ...found]) => boxOf(found));
      return words.flatMap((one, at) =>
        words
          .slice(at + 1)
          .filter((other) => over(one, other))
          .map((other) => `${one.word} / ${other.word}`),
      );
    });
}

const BOX = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</gu;

interface Box {
  readonly word: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf([left = '', top = '', right = '', bottom = '', word = '']: string[]): Box {
  return { word, left: +left, top: +top, right: +right, bottom: +bottom };
}

/** Boxes of lines touch: what counts is half the height of a letter, and a point of its width. */
function over(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const height = Math.min(one.bottom - one.top, other.bottom - other.top);
  return across > 1 && down > height / 2;
}

/** The lowest point of text that is not the foot of the page; below 795 begins the contact line. */
export function lowest(pdf: Uint8Array): number {
  const words = poppler('pdftotext', ['-bbox', '-', '-'], pdf).matchAll(BOX);
  const boxes = Array.from(words, ([, ...found]) => boxOf(found));
  return Math.max(0, ...boxes.filter(({ top }) => top < 800).map(({ bottom }) => bottom));
}

/** Each face used: its name without the subset's tag, and whether it is embedded and subset. */
export function pdfFonts(pdf: Uint8Array): { name: string; embedded: boolean; subset: boolean }[] {
  return poppler('pdffonts', ['-'], pdf)
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((row) => {
      const [name = '', , , , embedded, subset] = row.split(/\s+/u);
      return {
        name: name.replace(/^[A-Z]{6}\+/u, ''),
        embedded: embedded === 'yes',
        subset: subset === 'yes',
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** What was read of a document once is not asked of another process again. */
const READ = new WeakMap<Uint8Array, Map<string, string>>();

function poppler(tool: string, options: string[], pdf: Uint8Array): string {
  const read = READ.get(pdf) ?? new Map<string, string>();
  READ.set(pdf, read);
  const asked = [tool, ...options].join(' ');
  const text = read.get(asked) ?? run(tool, options, pdf);
  read.set(asked, text);
  return text;
}

function run(tool: string, options: string[], pdf: Uint8Array): string {
  try {
    return execFileSync(tool, options, {
      input: pdf,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(
        `${tool} is missing: install poppler-utils (Debian: apt-get install poppler-utils)`,
      );
    }
    throw error;
  }
}
