import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a run writes into its folder; nothing else there is ever touched. */
const OURS = ['store', 'letters', 'screens', 'summary.json', 'results.json'];

/** The folder holds something that a practice run may not replace. */
export class OutFolderTaken extends Error {
  override readonly name = 'OutFolderTaken';
}

/**
 * Makes the folder of a run, without the files of an earlier one. An office's own data are never
 * replaced: only a store marked as practice, beside the summary that a run ends with.
 *
 * @throws OutFolderTaken
 */
export async function prepareOutFolder(out: string): Promise<void> {
  const store = join(out, 'store');
  const occupied = existsSync(store) && readdirSync(store).length > 0;
  if (occupied && !(existsSync(join(out, 'summary.json')) && isPracticeStore(store)))
    throw new OutFolderTaken(`${store} ya tiene datos. Elija otra carpeta con --out.`);
  for (const name of OURS) await rm(join(out, name), { recursive: true, force: true });
  await mkdir(out, { recursive: true });
}

function isPracticeStore(store: string): boolean {
  try {
    const keyring: { body?: { practice?: unknown } } = JSON.parse(
      readFileSync(join(store, 'keyring.json'), 'utf8'),
    );
    return keyring.body?.practice === true;
  } catch {
    return false;
  }
}
