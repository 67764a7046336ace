/** What is in a folder, as a person looks for it. */
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface FolderFile {
  readonly name: string;
  /** Its length. */
  readonly bytes: number;
}

export interface Listing {
  readonly path: string;
  readonly folders: readonly string[];
  readonly files: readonly FolderFile[];
  /** Whether there is more than is listed. */
  readonly cut: boolean;
}

/** A folder with more than this is not read by scrolling. */
const MOST = 500;

const SPANISH = new Intl.Collator('es', { numeric: true });

/**
 * Folders, and files with these extensions (`.pdf`), by name; hidden ones are left out.
 * @returns null when the folder cannot be read.
 */
export async function readFolder(
  path: string,
  extensions: readonly string[],
): Promise<Listing | null> {
  const names = await readdir(path).catch(() => null);
  if (names === null) return null;
  const seen = names.filter((name) => !name.startsWith('.')).sort(SPANISH.compare);
  const folders: string[] = [];
  const files: FolderFile[] = [];
  for (const name of seen) {
    if (folders.length + files.length === MOST) return { path, folders, files, cut: true };
    // Followed: a link to a folder is a folder to whoever looks.
    const stats = await stat(join(path, name)).catch(() => null);
    if (stats?.isDirectory() === true) folders.push(name);
    else if (stats?.isFile() === true && extensions.includes(extname(name).toLowerCase()))
      files.push({ name, bytes: stats.size });
  }
  return { path, folders, files, cut: false };
}
