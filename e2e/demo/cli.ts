/**
 * `npm run demo -- --out DIR`: the main job with nobody at the keyboard, through the real window.
 * Writes `DIR/store/`, `DIR/letters/*.pdf`, `DIR/screens/*.png` and `DIR/summary.json`. All fictional.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../build/process.ts';
import { Refusal } from '../../domain/errors.ts';
import { launchChromiumHost } from '../../main/chromium/host.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { mouse, Notebook } from '../lib/desk/hand.ts';
import { findLandmarks } from '../lib/landmarks.ts';
import { OutFolderTaken, prepareOutFolder } from '../lib/out-folder.ts';
import { storeFolder, writeOutcome } from '../lib/outcome.ts';
import { visitRare } from '../lib/rare.ts';
import { DEFENSORA, OFFICE, TRABAJADORA } from './cast.ts';
import { Pictures } from './pictures.ts';
import { liveTheDay } from './story.ts';

const USAGE = 'Uso: npm run demo -- --out CARPETA';

/** 0: it went through. 1: it did not; a picture of where it stopped is left. 2: nothing was begun. */
async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked === null) {
    console.error(USAGE);
    return 2;
  }
  const out = resolve(asked);
  try {
    await prepareOutFolder(out);
    await play(out);
    console.log(`Demostración lista, con datos ficticios: ${out}`);
    return 0;
  } catch (error) {
    if (error instanceof OutFolderTaken || error instanceof Refusal) {
      console.error(error.message);
      return 2;
    }
    console.error(error);
    return 1;
  }
}

async function play(out: string): Promise<void> {
  const host = await launchChromiumHost({
    dataFolder: storeFolder(out),
    outFolder: join(ROOT, 'out'),
    version: packageJson.version,
    headless: true,
    colorScheme: 'light',
    homeFolder: out,
    anchorFolder: join(out, 'profile'),
    practiceOnly: true,
  });
  const notebook = new Notebook();
  const pictures = new Pictures(host.page, join(out, 'screens'));
  const timingsMs: Record<string, number> = {};
  const timed = async <T>(name: string, step: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await step();
    timingsMs[name] = Math.round(performance.now() - start);
    console.log(`${name}: ${timingsMs[name]} ms`);
    return result;
  };
  try {
    const recovery = await timed('wholeDay', () =>
      liveTheDay({
        hand: mouse(host.page(), notebook),
        shoot: (name, how) => pictures.shoot(name, how),
        timed,
      }),
    );
    await timed('pictures', async () => pictures.tour(await findLandmarks(host.page())));
    await host.close();
    await timed('seldomSeen', () => visitRare((name, page) => pictures.also(name, page)));
    await writeOutcome({
      out,
      users: [OFFICE.responsable, DEFENSORA, TRABAJADORA].map(({ userName, password }) => ({
        name: userName,
        password,
      })),
      recovery,
      needles: notebook.written,
      timingsMs,
    });
  } catch (error) {
    await pictures.shoot('aqui-se-detuvo').catch(() => undefined);
    throw error;
  } finally {
    await host.close();
  }
}

function readArguments(args: readonly string[]): string | null {
  try {
    return parseArgs({ args: [...args], options: { out: { type: 'string' } } }).values.out ?? null;
  } catch {
    return null;
  }
}

process.exitCode = await main(process.argv.slice(2));
