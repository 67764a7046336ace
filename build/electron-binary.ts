/** Electron's own binary: a separate download, which closed networks refuse. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './process.ts';

const PACKAGE = join(ROOT, 'node_modules', 'electron');

/** How long a person should look at nothing before the other host opens. */
const DOWNLOAD_LIMIT_MS = 20_000;

/**
 * Path of the binary, fetched now if it is not there and the network gives it in time.
 * `YANAPA_NO_ELECTRON=1` neither looks for it nor fetches it.
 */
export async function electronBinary(): Promise<string | null> {
  if (process.env['YANAPA_NO_ELECTRON'] === '1') return null;
  if (installed() === null) await fetchBinary();
  return installed();
}

function installed(): string | null {
  const pathFile = join(PACKAGE, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(PACKAGE, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : null;
}

function fetchBinary(): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(PACKAGE, 'install.js')], { stdio: 'ignore' });
    const limit = setTimeout(() => child.kill('SIGKILL'), DOWNLOAD_LIMIT_MS);
    const done = (): void => {
      clearTimeout(limit);
      resolve();
    };
    child.on('error', done);
    child.on('close', done);
  });
}
