/**
 * Looks for what must not be on a disk in clear: in every byte of every file, as UTF-8, as UTF-16,
 * and without accents or capitals.
 */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Found {
  readonly file: string;
  /** The needle, or the kind of document. */
  readonly what: string;
}

/** @param skip folders that are not entered: the program's own. */
export function findInClear(
  roots: readonly string[],
  needles: readonly string[],
  skip: readonly string[] = [],
): Found[] {
  const wanted = needles.map((needle) => ({
    needle,
    utf8: Buffer.from(needle, 'utf8'),
    utf16: Buffer.from(needle, 'utf16le'),
    folded: fold(needle),
  }));
  return roots
    .flatMap((root) => filesIn(root, skip))
    .flatMap((file) => {
      const bytes = readQuietly(file);
      const texts = [bytes.toString('utf8'), bytes.toString('utf16le')].map(fold);
      const words = wanted.filter(
        ({ utf8, utf16, folded }) =>
          bytes.includes(utf8) ||
          bytes.includes(utf16) ||
          texts.some((text) => text.includes(folded)),
      );
      return [...words.map(({ needle }) => needle), ...documentsIn(bytes)].map((what) => ({
        file,
        what,
      }));
    });
}

/** Long enough that a file of random bytes does not hold one by chance. */
const DOCUMENTS: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  PDF: (bytes) => bytes.includes('%PDF-'),
  PNG: (bytes) => bytes.includes(Buffer.from('89504e470d0a1a0a', 'hex')),
  JPEG: (bytes) => ['JFIF\0', 'Exif\0'].some((name) => isJpegAt(bytes, name)),
};

/** The name stands behind the start of the image and the head of its first part. */
function isJpegAt(bytes: Buffer, name: string): boolean {
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1))
    if (at >= 6 && bytes.readUIntBE(at - 6, 3) === 0xffd8ff) return true;
  return false;
}

const documentsIn = (bytes: Buffer): string[] =>
  Object.entries(DOCUMENTS).flatMap(([kind, isIn]) => (isIn(bytes) ? [kind] : []));

const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Every plain file below, whatever its name; what a running program removes meanwhile is not there. */
export function filesIn(root: string, skip: readonly string[] = []): string[] {
  if (skip.includes(root)) return [];
  try {
    const about = lstatSync(root);
    if (about.isFile()) return [root];
    if (!about.isDirectory()) return [];
    return readdirSync(root).flatMap((name) => filesIn(join(root, name), skip));
  } catch {
    return [];
  }
}

function readQuietly(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
