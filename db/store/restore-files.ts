/**
 * A restored store takes the place of the one that is there, which is kept aside. The commit is the
 * renaming of the folder that holds it; whoever opens the data folder next finishes the rest.
 */
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, renameDurably } from '../files/atomic.ts';
import { lockFolder } from '../files/lock.ts';
import { filesOf } from '../files/names.ts';

/** Being made; waiting, whole and proved; taking its places. */
export const stagingOf = (folder: string) => ({
  making: join(folder, 'restaurar.tmp'),
  ready: join(folder, 'restaurar.listo'),
  moving: join(folder, 'restaurar.pasando'),
  aside: join(folder, 'reemplazado.tmp'),
});

/** What belongs to a store and goes aside with it. The key file goes first and comes last. */
const NAMES = [
  'keyring.json',
  'yanapa.db',
  'yanapa.db-wal',
  'yanapa.db-shm',
  'yanapa.db.new',
  'yanapa.db.new-wal',
  'yanapa.db.new-shm',
  'yanapa-files.db',
  'yanapa-files.db-wal',
  'yanapa-files.db-shm',
  'yanapa-files.db.new',
  'yanapa-files.db.new-wal',
  'yanapa-files.db.new-shm',
  'attempts.json',
  'emergency.json',
] as const;

/** Whether a restored store waits to take its place, or is taking it. */
export async function restoreWaits(folder: string): Promise<boolean> {
  const { ready, moving } = stagingOf(folder);
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => [ready, moving].includes(join(folder, name)));
}

/** The commit: from here on the folder holds the restored store. */
export async function commitRestore(folder: string): Promise<void> {
  const { making, ready } = stagingOf(folder);
  await renameDurably(making, ready);
}

/**
 * Finishes a restore that was committed, and removes one that a kill left half made; nothing when
 * there is none.
 * @throws Refusal `store_in_use`.
 */
export async function finishRestore(folder: string, now: Date): Promise<void> {
  const { making, ready, moving, aside } = stagingOf(folder);
  const waits = await restoreWaits(folder);
  if (!waits && !(await isThere(making))) return;
  const lock = lockFolder(filesOf(folder).lock);
  try {
    await rm(making, { recursive: true, force: true });
    if (!waits) return;
    if (await isThere(ready)) {
      await mkdir(aside, { recursive: true, mode: 0o700 });
      for (const name of NAMES) await renameIfThere(join(folder, name), join(aside, name));
      await renameDurably(ready, moving);
    }
    for (const name of [...NAMES].reverse())
      await renameIfThere(join(moving, name), join(folder, name));
    // Before the last trace of this restore: the next one must not find these files in its way.
    await keepAside(folder, aside, now);
    await rm(moving, { recursive: true, force: true });
  } finally {
    lock.release();
  }
}

/** On a clean PC there was nothing to keep. */
async function keepAside(folder: string, aside: string, now: Date): Promise<void> {
  const kept = await readdir(aside).catch(() => null);
  if (kept === null) return;
  if (kept.length === 0) return rm(aside, { recursive: true, force: true });
  for (let at = now.getTime(); ; at += 1) {
    const stamp = new Date(at).toISOString().replace(/[:.]/g, '-');
    const place = join(folder, `reemplazado-${stamp}`);
    if (!(await isThere(place))) return renameDurably(aside, place);
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await readdir(path).catch(() => null)) !== null;
}

async function renameIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}
