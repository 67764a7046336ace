import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the copies of a data folder are. */
export const backupsOf = (folder: string): string => join(folder, 'backups');

/** The name of a copy made at an instant: `2026-03-14T150203Z`, which sorts by time. */
export const copyName = (at: Date): string =>
  `${at.toISOString().slice(0, 19).replaceAll(':', '')}Z`;

const NAME = /^(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

/** When a copy of this name was made, ISO UTC; null for a folder that is not one. */
export function madeAtOf(name: string): string | null {
  const found = NAME.exec(name);
  return found === null ? null : `${found[1]}T${found[2]}:${found[3]}:${found[4]}.000Z`;
}

/** A name that no copy has yet: two in one second, or after the clock went back, are two all the same. */
export async function freeCopyName(folder: string, at: Date): Promise<string> {
  const taken = new Set(await namesOnDisk(folder));
  for (let next = at; ; next = new Date(next.getTime() + 1000))
    if (!taken.has(copyName(next))) return copyName(next);
}

/** The names of the copies that lie there, newest first. */
export async function namesOnDisk(folder: string): Promise<string[]> {
  const names = await readdir(backupsOf(folder)).catch(() => []);
  return names
    .filter((name) => NAME.test(name))
    .sort()
    .reverse();
}
