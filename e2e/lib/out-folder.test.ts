import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { OutFolderTaken, prepareOutFolder } from './out-folder.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'yanapa-out-'));
});
afterEach(() => rm(out, { recursive: true, force: true }));

async function leave(files: Record<string, string>): Promise<void> {
  await mkdir(join(out, 'store'), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(out, name), text);
}

const practice = (is: boolean) => JSON.stringify({ body: { practice: is } });

it('replaces an earlier run and leaves every other file', async () => {
  await leave({
    'summary.json': '{}',
    'store/keyring.json': practice(true),
    'store/yanapa.db': 'x',
    'mine.txt': 'kept',
  });
  await prepareOutFolder(out);
  expect(existsSync(join(out, 'store'))).toBe(false);
  expect(existsSync(join(out, 'summary.json'))).toBe(false);
  expect(existsSync(join(out, 'mine.txt'))).toBe(true);
});

it.each([
  ['an office’s own store', { 'summary.json': '{}', 'store/keyring.json': practice(false) }],
  ['a store that no run left', { 'store/keyring.json': practice(true) }],
  ['what is not ours', { 'summary.json': '{}', 'store/photo.jpg': 'x' }],
])('never replaces %s', async (_what, files) => {
  await leave(files);
  await expect(prepareOutFolder(out)).rejects.toThrow(OutFolderTaken);
  for (const name of Object.keys(files)) expect(existsSync(join(out, name))).toBe(true);
});
