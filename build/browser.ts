/**
 * The programs that the tests use and npm does not bring: a Chromium to drive, and poppler's tools
 * to read the printed letters. Installed where that is possible without asking, named where not.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../main/chromium/browser.ts';
import { runProgram } from './process.ts';

interface Need {
  /** What is missing, as a person would look for it. */
  readonly name: string;
  readonly packages: readonly string[];
  isThere(): boolean;
}

const NEEDS: readonly Need[] = [
  {
    name: 'Chromium, Chrome or Edge (or its path in YANAPA_BROWSER)',
    packages: ['chromium', 'fonts-noto-core'],
    isThere: () => findBrowser() !== null,
  },
  {
    name: 'pdftotext, pdftoppm and pdffonts (poppler)',
    packages: ['poppler-utils'],
    isThere: () => ['pdftotext', 'pdftoppm', 'pdffonts'].every(onPath),
  },
];

/** @returns what is still missing, in plain words; null when all is there. */
export async function ensureBrowser(): Promise<string | null> {
  if (missing().length > 0) await install(missing().flatMap(({ packages }) => packages));
  const still = missing();
  if (still.length === 0) return null;
  return [
    'The tests need, and did not find:',
    ...still.map(({ name }) => `  - ${name}`),
    `On Debian or Ubuntu: sudo apt-get install ${still.flatMap((n) => n.packages).join(' ')}`,
  ].join('\n');
}

function missing(): Need[] {
  return NEEDS.filter((need) => !need.isThere());
}

/** With apt, as root or with a sudo that does not ask. Silent where there is neither. */
async function install(packages: readonly string[]): Promise<void> {
  if (process.platform !== 'linux' || !onPath('apt-get')) return;
  const root = process.getuid?.() === 0;
  if (!root && (!onPath('sudo') || (await runProgram('sudo', ['-n', 'true'])) !== 0)) return;
  const apt = (...args: string[]): Promise<number> => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y', ...args];
    return root ? runProgram('env', command.slice(1)) : runProgram('sudo', ['-n', ...command]);
  };
  console.log(`Installing ${packages.join(', ')}…`);
  await apt('update');
  await apt('install', '--no-install-recommends', ...packages);
}

function onPath(command: string): boolean {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, command)));
}

if (import.meta.main) {
  const problem = await ensureBrowser();
  if (problem !== null) console.error(problem);
  process.exitCode = problem === null ? 0 : 1;
}
