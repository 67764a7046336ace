import { statfs } from 'node:fs/promises';
import { Refusal } from '../../domain/errors.ts';
import { partsIn } from './parts.ts';

/** What must stay free beside a copy: the office goes on writing meanwhile. */
const MARGIN = 64 * 1024 * 1024;

/**
 * Refuses before anything is written what would fill the disk.
 *
 * @param times how many more stores must fit in the folder.
 * @throws Refusal `copy_no_space`.
 */
export async function requireSpace(folder: string, times: number): Promise<void> {
  const parts = await partsIn(folder);
  await requireSpaceFor(folder, parts.reduce((sum, { bytes }) => sum + bytes, 0) * times);
}

/** The same for so many bytes. @throws Refusal `copy_no_space`. */
export async function requireSpaceFor(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < bytes + MARGIN) throw new Refusal('copy_no_space');
}
