import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';
import { breakWord } from './text.ts';

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

  const faces = await Promise.all(
    FACES.map(async ({ fontWeight, fontStyle }) => {
      const face = { fontFamily: FAMILY, fontWeight, fontStyle };
      await Font.load(face);
      return new Set(Font.getFont(face).data?.['characterSet']);
    }),
  );
  return (character) => faces.every((face) => face.has(character.codePointAt(0) ?? 0));
}
