/** The database files that a store, and so a copy of it, is made of, each with its key's name. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../files/atomic.ts';

export const PARTS = [
  { name: 'yanapa.db', key: 'store' },
  /** Made when the first attachment comes. */
  { name: 'yanapa-files.db', key: 'files' },
] as const;
export type Part = (typeof PARTS)[number];

export const KEYRING = 'keyring.json';

/** Length of a file in bytes; null when it is not there. */
export async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return null;
    throw error;
  }
}

/** The parts that are in a folder, with their length. */
export async function partsIn(
  folder: string,
): Promise<readonly { readonly part: Part; readonly bytes: number }[]> {
  const found = await Promise.all(
    PARTS.map(async (part) => ({ part, bytes: await sizeOf(join(folder, part.name)) })),
  );
  return found.flatMap(({ part, bytes }) => (bytes === null ? [] : [{ part, bytes }]));
}
