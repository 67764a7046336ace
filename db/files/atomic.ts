import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Only the account that runs the program reads it; on Windows the folder's ACL rules instead. */
const PRIVATE = 0o600;

/**
 * Writes a whole file or nothing: a temporary file beside it, flushed to disk, renamed over it,
 * and the folder flushed too, so that a power cut leaves the old bytes or the new ones.
 *
 * @throws the system's error (ENOSPC, EACCES, EROFS…); the file is then as it was.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    await writeFlushed(temporary, bytes);
    await renameDurably(temporary, path);
  } catch (error) {
    await removeIfThere(temporary).catch(() => undefined);
    throw error;
  }
}

/** Removes what a kill in the middle of `writeWhole` left. Only for who alone writes this file. */
export const removeUnfinished = (path: string): Promise<void> => removeIfThere(`${path}.tmp`);

/** Renames within one folder and flushes the folder. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await patiently(() => rename(from, to));
  await flushFolder(dirname(to));
}

/** Removes a file; one that is not there is fine. */
export async function removeIfThere(path: string): Promise<void> {
  try {
    await patiently(() => unlink(path));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** The system's code of a failed file operation, or undefined. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  await withFile(path, 'w', async (file) => {
    // A temporary left by a crash may have been made with other rights.
    if (process.platform !== 'win32') await file.chmod(PRIVATE);
    await file.writeFile(bytes);
    await file.sync();
  });
}

/** Windows cannot flush a folder, and does not need it: its journal orders the renaming. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await withFile(folder, 'r', (file) => file.sync());
}

async function withFile(
  path: string,
  flags: string,
  use: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags, PRIVATE);
  try {
    await use(file);
  } finally {
    await file.close();
  }
}

/** On Windows an antivirus or indexer may hold a fresh file for an instant. */
async function patiently(act: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await act();
      return;
    } catch (error) {
      const held = process.platform === 'win32' && ['EPERM', 'EBUSY'].includes(codeOf(error) ?? '');
      if (!held || tries === 10) throw error;
      await wait(20 * tries);
    }
  }
}
