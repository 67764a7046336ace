import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './process.ts';

/** Absolute paths of the files under a folder of the repository; none when it does not exist. */
export function filesUnder(folder: string): string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Absolute paths of the TypeScript files under these folders of the repository. */
export function sourceFiles(folders: readonly string[]): string[] {
  return folders.flatMap(filesUnder).filter((file) => /\.tsx?$/.test(file));
}
