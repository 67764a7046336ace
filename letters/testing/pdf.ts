/** Reads PDFs back with poppler, as a court's clerk would: through another program than the one that wrote them. */
import { execFileSync } from 'node:child_process';

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

/** How far right the text goes on any page, in points; A4 is 595 wide. */
export function rightmost(pdf: Uint8Array): number {
  const words = poppler('pdftotext', ['-bbox', '-', '-'], pdf).matchAll(/xMax="([\d.]+)"/gu);
  return Math.max(...Array.from(words, ([, xMax]) => Number(xMax)));
}

/** Pairs of words printed over each other on one page, `uno / otro`: the boxes meet by more than the leading. */
export function overlaps(pdf: Uint8Array): string[] {
  return poppler('pdftotext', ['-bbox', '-', '-'], pdf)
    .split('<page ')
    .flatMap((page) => {
      const words = Array.from(page.matchAll(WORD_BOX), ([, x, y, right, bottom, text]) => ({
        x: Number(x),
        y: Number(y),
        right: Number(right),
        bottom: Number(bottom),
        text,
      })).sort((a, b) => a.y - b.y);
      return words.flatMap((one, at) => {
        const found: string[] = [];
        for (const other of words.slice(at + 1)) {
          if (other.y > one.bottom) break;
          const wide = Math.min(one.right, other.right) - Math.max(one.x, other.x);
          const high = Math.min(one.bottom, other.bottom) - other.y;
          const least = Math.min(one.bottom - one.y, other.bottom - other.y);
          if (wide > 1 && high > least * 0.35) found.push(`${one.text} / ${other.text}`);
        }
        return found;
      });
    });
}

const WORD_BOX =
  /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/gu;

/** The lowest point of text that is not the foot of the page; below 795 begins the contact line. */
export function lowest(pdf: Uint8Array): number {
  const words = poppler('pdftotext', ['-bbox', '-', '-'], pdf).matchAll(WORD_BOX);
  const bottoms = Array.from(words, ([, , y, , bottom]) => ({
    y: Number(y),
    bottom: Number(bottom),
  }));
  return Math.max(0, ...bottoms.filter(({ y }) => y < 800).map(({ bottom }) => bottom));
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

function poppler(tool: string, options: string[], pdf: Uint8Array): string {
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
