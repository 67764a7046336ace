import { statfs } from 'node:fs/promises';

/** Below it, people are told before work is lost: a copy of a busy office needs as much. */
const NEARLY_FULL = 1024 * 1024 * 1024;
/** Kept for the records themselves: what is attached never takes it. */
const RESERVE = 100 * 1024 * 1024;

/** Bytes that the account may still write on the disk of a folder. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

export const isNearlyFull = (free: number): boolean => free < NEARLY_FULL;

/** Whether a file of this length may be kept: it stands in the log and in the store for a while. */
export const hasRoomFor = (free: number, bytes: number): boolean => free >= RESERVE + 2 * bytes;
