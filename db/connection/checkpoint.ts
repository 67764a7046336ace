import { statSync } from 'node:fs';
import type { Lane } from './lane.ts';

/**
 * Moves the write-ahead log into the file and empties it. One flipped byte in a log left behind
 * silently drops the acts after it; in the file it is found.
 *
 * @throws when another connection still reads, so that the log could not be emptied.
 */
export async function checkpoint(writing: Lane): Promise<void> {
  const answer = await writing.alone('PRAGMA wal_checkpoint(TRUNCATE)');
  const [result] = answer as { busy: number }[];
  if (result?.busy !== 0) throw new Error('The write-ahead log is still being read.');
}

/** Bytes in the log beside a database. */
export const logSize = (file: string): number =>
  statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
