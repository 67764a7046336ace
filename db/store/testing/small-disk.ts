/** A disk of its own for tests, of a few megabytes: to be filled without harm. */
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, statfsSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Needs root and Linux; elsewhere what asks for such a disk is skipped, and says so. */
export const MAY_MOUNT = canMount();

function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    // In a container root may still not be allowed to.
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Mounts one over an empty folder.
 * @param size as `mount` takes it: `4m`.
 * @returns what takes it away again.
 */
export function mountSmallDisk(folder: string, size: string): () => void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  return () => void execFileSync('umount', ['--lazy', folder]);
}

const FILLER = 'filler';
const BLOCK = Buffer.alloc(4 * 1024 * 1024, 1);

/** Takes what is free, but for so many bytes; another program may be writing meanwhile. */
export function fillDisk(folder: string, leave = 0): void {
  const file = openSync(join(folder, FILLER), 'a');
  try {
    for (;;) {
      const { bavail, bsize } = statfsSync(folder);
      const left = Math.min(BLOCK.length, bavail * bsize - leave);
      if (left <= 0) return;
      writeSync(file, BLOCK, 0, left);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
}

export const emptyDisk = (folder: string): Promise<void> =>
  rm(join(folder, FILLER), { force: true });
