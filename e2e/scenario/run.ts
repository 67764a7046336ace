/** One scenario from its steps to the files it leaves. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Printer } from '../../letters/printer.ts';
import { prepareOutFolder } from '../lib/out-folder.ts';
import { storeFolder, writeOutcome } from '../lib/outcome.ts';
import type { Step } from './file.ts';
import { PlayedOffice } from './office.ts';
import { play, type StepResult } from './play.ts';

export interface ScenarioOptions {
  readonly out: string;
  readonly version: string;
  readonly printer: Printer;
  readonly onResult?: (result: StepResult) => void;
}

/**
 * Plays the steps and writes `store/`, `results.json`, and, once there is an office, `letters/` and
 * `summary.json`.
 *
 * @throws Unplayable, OutFolderTaken
 */
export async function runScenario(
  steps: readonly Step[],
  { out, version, printer, onResult }: ScenarioOptions,
): Promise<readonly StepResult[]> {
  await prepareOutFolder(out);
  const office = new PlayedOffice({
    folder: storeFolder(out),
    version,
    printer,
    startAt: new Date(),
  });
  const results: StepResult[] = [];
  try {
    const { needles, timingsMs } = await play(steps, office, (result) => {
      results.push(result);
      onResult?.(result);
    });
    await office.close();
    const { users, recovery } = office;
    if (users.length > 0) await writeOutcome({ out, users, recovery, needles, timingsMs });
  } finally {
    await office.close();
    // Also after a step that could not be played: what came before it is worth reading.
    await writeFile(join(out, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  }
  return results;
}
