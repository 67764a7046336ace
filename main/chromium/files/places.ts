/** Where people keep files: their own folders, and what is plugged in. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

export interface Place {
  readonly name: string;
  readonly path: string;
}

export interface PlaceSources {
  readonly home: string;
  readonly platform: NodeJS.Platform;
  /** Where removable drives appear. */
  readonly mounts?: readonly string[];
}

const MOUNTS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/media', '/run/media'],
  darwin: ['/Volumes'],
};

/** Where documents are kept unless someone says otherwise. */
export const DOCUMENTS = 'Documentos';

/** The person's folders: what the desktop calls each, and what it is called where nothing says. */
const OWN = [
  { name: DOCUMENTS, variable: 'XDG_DOCUMENTS_DIR', usual: ['Documentos', 'Documents'] },
  { name: 'Descargas', variable: 'XDG_DOWNLOAD_DIR', usual: ['Descargas', 'Downloads'] },
  { name: 'Escritorio', variable: 'XDG_DESKTOP_DIR', usual: ['Escritorio', 'Desktop'] },
] as const;

/** Those that are there, home first. */
export async function findPlaces(sources: PlaceSources): Promise<readonly Place[]> {
  const { home, platform } = sources;
  const named = await readUserFolders(home);
  const own = await Promise.all(
    OWN.map(async ({ name, variable, usual }) => {
      const candidates = [named.get(variable), ...usual.map((folder) => join(home, folder))];
      const path = await firstFolder(candidates);
      // A desktop that was set to be the home itself is not a second place.
      return path === null || path === home ? [] : [{ name, path }];
    }),
  );
  const drives = platform === 'win32' ? await driveLetters() : await mounted(sources);
  return [{ name: 'Carpeta personal', path: home }, ...own.flat(), ...drives];
}

/** `~/.config/user-dirs.dirs`: lines like `XDG_DOCUMENTS_DIR="$HOME/Documentos"`. */
async function readUserFolders(home: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(home, '.config', 'user-dirs.dirs'), 'utf8').catch(() => '');
  const lines = text.matchAll(/^(XDG_[A-Z]+_DIR)="(\$HOME)?([^"]*)"$/gm);
  return new Map(
    [...lines].map(([, variable = '', ours, path = '']) => [
      variable,
      resolve(ours === undefined ? path : join(home, path)),
    ]),
  );
}

async function mounted({ home, platform, mounts }: PlaceSources): Promise<readonly Place[]> {
  const found = await Promise.all(
    (mounts ?? MOUNTS[platform] ?? []).map(async (mount) => {
      const inside = await foldersIn(mount);
      // Drives of one account appear below a folder with its name.
      const nested = inside.filter((path) => basename(path) === basename(home));
      const others = inside.filter((path) => basename(path) !== basename(home));
      return [...others, ...(await Promise.all(nested.map(foldersIn))).flat()];
    }),
  );
  return found.flat().map((path) => ({ name: basename(path), path }));
}

async function driveLetters(): Promise<readonly Place[]> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:`);
  const found = await Promise.all(
    letters.map(async (name) => ({ name, path: await firstFolder([`${name}\\`]) })),
  );
  return found.flatMap(({ name, path }) => (path === null ? [] : [{ name, path }]));
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}

async function firstFolder(paths: readonly (string | undefined)[]): Promise<string | null> {
  for (const path of paths) {
    if (path === undefined || path === '') continue;
    const stats = await stat(path).catch(() => null);
    if (stats?.isDirectory() === true) return path;
  }
  return null;
}
