/** `npm run scenario -- FILE.json --out DIR` */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../build/process.ts';
import { createPrinter } from '../../letters/client.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { OutFolderTaken } from '../lib/out-folder.ts';
import { BadScenario, readScenario } from './file.ts';
import { type StepResult, Unplayable } from './play.ts';
import { runScenario } from './run.ts';

const USAGE = 'Uso: npm run scenario -- ARCHIVO.json --out CARPETA';

/** 0: as expected. 1: an expectation failed, or a step could not be played. 2: nothing was begun. */
async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked === null) {
    console.error(USAGE);
    return 2;
  }
  const out = resolve(asked.out);
  try {
    const steps = await readScenario(resolve(asked.file));
    const results = await runScenario(steps, {
      out,
      version: packageJson.version,
      printer: createPrinter(resolve(ROOT, 'out/main/letters.js')),
      onResult: tell,
    });
    const failed = results.filter(({ unmet }) => unmet.length > 0).length;
    console.log(`${results.length} steps, ${failed} not as expected. Files: ${out}`);
    return failed === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof Unplayable) {
      console.error(error.message);
      return 1;
    }
    if (error instanceof BadScenario || error instanceof OutFolderTaken) {
      console.error(error.message);
      return 2;
    }
    throw error;
  }
}

function readArguments(args: readonly string[]): { file: string; out: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...rest] = positionals;
    if (file === undefined || values.out === undefined || rest.length > 0) return null;
    return { file, out: values.out };
  } catch {
    return null;
  }
}

function tell(result: StepResult): void {
  const outcome = 'ok' in result ? 'ok' : result.error.code;
  const who = result.as === undefined ? '' : ` as ${result.as}`;
  const mark = result.unmet.length === 0 ? '     ' : 'NOT  ';
  console.log(`${mark}${result.step}. ${result.call}${who}: ${outcome} (${result.ms} ms)`);
  for (const line of result.unmet) console.log(`       ${line}`);
}

process.exitCode = await main(process.argv.slice(2));
