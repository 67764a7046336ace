import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createSources } from './sources.ts';

function chosen() {
  const folder = mkdtempSync(join(tmpdir(), 'yanapa-sources-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'parte.pdf');
  writeFileSync(path, '%PDF-1.7');
  const sources = createSources();
  return { path, folder, sources, handle: sources.remember(path, statSync(path)) };
}

const refused = { code: 'source_not_deleted' };

test('the file that was taken in is deleted, once', async () => {
  const { path, sources, handle } = chosen();
  await sources.remove(handle);
  expect(existsSync(path)).toBe(false);
  writeFileSync(path, '%PDF-1.7');
  await expect(sources.remove(handle)).rejects.toMatchObject(refused);
  expect(existsSync(path)).toBe(true);
});

test('a file that changed, or another in its place, stays', async () => {
  for (const change of [
    (path: string) => writeFileSync(path, '%PDF-1.7 más'),
    (path: string) => {
      rmSync(path);
      writeFileSync(`${path}.otro`, '%PDF-1.7');
      symlinkSync(`${path}.otro`, path);
    },
  ]) {
    const { path, sources, handle } = chosen();
    change(path);
    await expect(sources.remove(handle)).rejects.toMatchObject(refused);
    expect(existsSync(path)).toBe(true);
  }
});

test('no handle outlives a lock, and none is guessed', async () => {
  const { path, sources, handle } = chosen();
  sources.forget();
  for (const asked of [handle, path])
    await expect(sources.remove(asked)).rejects.toMatchObject(refused);
  expect(existsSync(path)).toBe(true);
});
