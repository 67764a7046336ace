/** `npm run docs` writes `docs/scenarios.md`; with `--check` it only says whether that is needed. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../build/process.ts';
import { scenariosPage } from './docs/page.ts';

const FILE = join(ROOT, 'docs/scenarios.md');

const page = await scenariosPage();
const present = await readFile(FILE, 'utf8').catch(() => '');
if (!process.argv.includes('--check')) {
  await writeFile(FILE, page);
  console.log(present === page ? 'docs/scenarios.md was up to date' : 'docs/scenarios.md written');
} else if (present !== page) {
  console.error('docs/scenarios.md is not of the present router. Run: npm run docs');
  process.exitCode = 1;
}
