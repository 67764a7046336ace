/** Builds `out/` when the sources differ from what it was built of. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { writeNotices } from './notices.ts';
import { ROOT, runQuietly, toolScript } from './process.ts';
import { filesUnder } from './source-files.ts';

const STAMP = join(ROOT, 'out', '.stamp');

/** What the bundles are made of. Tests are not. */
const SOURCES = ['domain', 'db', 'letters', 'backend', 'preload', 'main', 'renderer'];
const SETTINGS = ['electron.vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** Makes sure that `out/` is of the present sources. @throws when the build fails, with its output. */
export async function ensureFreshBuild(): Promise<void> {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Preparando Yanapa (compilación)…');
  const { code, output } = await runQuietly(toolScript('electron-vite'), ['build']);
  if (code !== 0) throw new Error(`La compilación falló:\n${output}`);
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  writeNotices();
  writeFileSync(STAMP, wanted);
}

/** Names, sizes and times: a deleted file or an older one put back counts as a change. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = [
    ...SOURCES.flatMap((folder) => filesUnder(folder)),
    ...SETTINGS.map((f) => join(ROOT, f)),
  ]
    .filter((file) => !/\.test\.tsx?$|\.md$/.test(file))
    .sort();
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(ROOT, file)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
