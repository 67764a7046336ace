/** `npm run docs` writes the pages that follow from the code; with `--check` it only says whether that is needed. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withKeyCounts } from '../../build/manual/key-counts.ts';
import { whoSeesWhat } from '../../build/manual/who-sees-what.ts';
import { ROOT } from '../../build/process.ts';
import { rulesPage } from '../../build/rules/page.ts';
import { scenariosPage } from './docs/page.ts';

/** Written by hand, but for one table. */
const KEYBOARD = 'docs/manual/07-teclado.md';

const PAGES = [
  { file: 'docs/scenarios.md', page: await scenariosPage() },
  { file: 'docs/manual/13-quien-ve-que.md', page: whoSeesWhat() },
  { file: 'docs/rules.md', page: rulesPage() },
  { file: KEYBOARD, page: withKeyCounts(await readFile(join(ROOT, KEYBOARD), 'utf8')) },
];

for (const { file, page } of PAGES) {
  const path = join(ROOT, file);
  const present = await readFile(path, 'utf8').catch(() => '');
  if (!process.argv.includes('--check')) {
    await writeFile(path, page);
    console.log(`${file} ${present === page ? 'was up to date' : 'written'}`);
  } else if (present !== page) {
    console.error(`${file} is not of the present code. Run: npm run docs`);
    process.exitCode = 1;
  }
}
