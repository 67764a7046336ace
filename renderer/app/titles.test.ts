/**
 * The title of the window stands in the list of tasks and in what other programs record: it says what
 * kind of view it is, and never whose (T9 has the other channels: backend/search/leaks.test.ts).
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const RENDERER = join(import.meta.dirname, '..');
const files = globSync('**/*.{ts,tsx}', { cwd: RENDERER }).filter(
  (file) => !file.includes('.test.'),
);
const text = (file: string): string => readFileSync(join(RENDERER, file), 'utf8');

/** Not written out where it is used, and looked at by hand: the name of a kind of document. */
const NAMES_OF_KINDS = ['features/papers/editor/NewPaper.tsx: {label}'];

it('is written out where a view is, with nothing of a record in it', () => {
  const titles = files.flatMap((file) =>
    [...text(file).matchAll(/<View\b[^>]*?\btitle=("[^"]*"|\{[^}]*\})/g)].map(
      ([, title]) => `${file}: ${title}`,
    ),
  );
  expect(titles.length).toBeGreaterThan(40);
  expect(titles.filter((title) => !title.includes(': "'))).toEqual(NAMES_OF_KINDS);
});

it('is set in few places', () => {
  expect(files.filter((file) => text(file).includes('document.title =')).sort()).toEqual([
    'components/View.tsx',
    'features/entry/EntryFrame.tsx',
    'features/setup/WizardFrame.tsx',
    'print/print.ts',
  ]);
});
