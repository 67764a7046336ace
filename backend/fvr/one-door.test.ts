/** The sheets leave `backend/fvr` by the door of those that an authority applied, and by no other (§2.2). */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const OWN = join('backend', 'fvr') + sep;

const sources = ['backend', 'letters', 'renderer', 'main'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(OWN)),
);

it('reads the table of sheets nowhere else, and computes none outside of its window', () => {
  const reading = sources.filter((file) =>
    /\bfvrSheets\b|\bFROM (?:main\.)?fvr_sheets\b/.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  // Which case a sheet is of, and nothing of what it says.
  expect(reading).toEqual([join('backend', 'core', 'about.ts')]);
  const computing = sources.filter((file) =>
    /fvr\/score\.ts/.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(computing).toEqual([join('renderer', 'features', 'cases', 'acts', 'fvr', 'Result.tsx')]);
});
