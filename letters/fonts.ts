import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';
import { breakWord, inPieces, PIECE } from './text.ts';

export const FAMILY = 'Noto Sans';

/** Every face a document may ask for. Noto Sans has the letters of Spanish, Aymara and Quechua. */
const FACES = [
  { fontWeight: 400, fontStyle: 'normal', file: '400Regular/NotoSans_400Regular.ttf' },
  {
    fontWeight: 400,
    fontStyle: 'italic',
    file: '400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  },
  { fontWeight: 700, fontStyle: 'normal', file: '700Bold/NotoSans_700Bold.ttf' },
] as const;

/** Whether every face has the character. */
export type Coverage = (character: string) => boolean;

/** A word as one shape, in units of the em: baseline at y = 0, y grows downward, as in SVG. */
export interface Outline {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** What is used of a face opened by fontkit, whose types react-pdf does not pass on. */
interface OpenFace {
  readonly characterSet: readonly number[];
  readonly capHeight: number;
  readonly unitsPerEm: number;
  glyphForCodePoint(codePoint: number): unknown;
  layout(word: string): {
    readonly advanceWidth: number;
    readonly glyphs: readonly { readonly advanceWidth: number; readonly path: GlyphPath }[];
  };
}
interface GlyphPath {
  scale(x: number, y: number): GlyphPath;
  translate(x: number, y: number): GlyphPath;
  toSVG(): string;
}

let loaded: Promise<Coverage> | undefined;

/** Registers and reads the faces, once in the life of the thread. */
export function loadFonts(): Promise<Coverage> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Coverage> {
  // The package is asked for its own files, so that the same line serves under tests, built in
  // out/main, and inside app.asar.
  const { resolve } = createRequire(import.meta.url);
  Font.register({
    family: FAMILY,
    fonts: FACES.map(({ file, ...face }) => ({
      ...face,
      src: resolve(`@expo-google-fonts/noto-sans/${file}`),
    })),
  });
  Font.registerHyphenationCallback(breakWord);

  const sets = await Promise.all(
    FACES.map(async ({ fontWeight, fontStyle }) => {
      await Font.load({ fontFamily: FAMILY, fontWeight, fontStyle });
      const face = openFace(fontWeight, fontStyle);
      nameGlyphs(face);
      return new Set(face.characterSet);
    }),
  );
  return (character) => sets.every((set) => set.has(character.codePointAt(0) ?? 0));
}

/** f + i and the like: the glyph belongs to the letters, which text.ts writes in their place. */
const LIGATURES = /[\ufb00-\ufb06]/u;

/**
 * Gives each glyph its character before anything is printed. fontkit keeps a glyph as it was first
 * asked for, and embedding ú asks for its part u with no character: from the next document on,
 * whoever copies, searches or listens to the page would find "eval ación", and lines would break
 * in other places.
 */
function nameGlyphs(face: OpenFace): void {
  for (const codePoint of face.characterSet) {
    if (!LIGATURES.test(String.fromCodePoint(codePoint))) face.glyphForCodePoint(codePoint);
  }
}

/**
 * How words break in a column of bold text so narrow that a word of usual length may not fit: what
 * is wider than the column breaks, instead of running over the text beside it.
 */
export function breakWithin(width: number, fontSize: number): (word: string) => string[] {
  return (word) => {
    const face = openFace(700, 'normal');
    const widthOf = (text: string) => (face.layout(text).advanceWidth * fontSize) / face.unitsPerEm;
    if (widthOf(word) <= width) return breakWord(word);
    const widest = Math.max(...Array.from(word, widthOf));
    return inPieces(word, Math.max(1, Math.min(PIECE, Math.floor(width / widest))));
  };
}

/**
 * How many lines a text takes in a column, or one or two more: measured in the bold face, the widest.
 * What may not split, or must leave room ahead, is planned with it before the page is laid out.
 */
export function linesWithin(text: string, width: number, fontSize: number): number {
  const face = openFace(700, 'normal');
  const wide = (word: string) => (face.layout(word).advanceWidth * fontSize) / face.unitsPerEm;
  const space = wide(' ');
  const lines = text.split('\n').map((line) => {
    let count = 1;
    let used = 0;
    for (const word of line.split(' ')) {
      const needs = wide(word);
      if (used > 0 && used + space + needs > width) {
        count += 1;
        used = 0;
      }
      // A word wider than the column goes on in pieces, each line of which may waste one.
      count += needs > width ? Math.ceil(needs / (width * 0.7)) - 1 : 0;
      used += (used > 0 ? space : 0) + Math.min(needs, width);
    }
    return count;
  });
  return lines.reduce((total, count) => total + count, 0);
}

/** The outline of a word in the bold face. The fonts must be loaded. */
export function outlineOf(word: string): Outline {
  const face = openFace(700, 'normal');
  const { glyphs, advanceWidth } = face.layout(word);
  let x = 0;
  const paths = glyphs.map((glyph) => {
    const placed = glyph.path.scale(1, -1).translate(x, 0).toSVG();
    x += glyph.advanceWidth;
    return placed;
  });
  return { path: paths.join(''), width: advanceWidth, height: face.capHeight };
}

function openFace(fontWeight: 400 | 700, fontStyle: 'normal' | 'italic'): OpenFace {
  const { data } = Font.getFont({ fontFamily: FAMILY, fontWeight, fontStyle });
  if (data === null) throw new Error('The fonts of the letters are not loaded');
  return data as unknown as OpenFace;
}
