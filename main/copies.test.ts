import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeOut } from './copies.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yanapa-copies-'));
  await mkdir(join(folder, 'copia'));
  await writeFile(join(folder, 'copia', 'keyring.json'), 'ring');
  await writeFile(join(folder, 'copia', 'yanapa.db'), 'data');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const granted = () => ({ name: 'copia', path: join(folder, 'copia') });

it('a copy is taken out whole, and over nothing that is there', async () => {
  const into = join(folder, 'usb');
  expect(await takeOut(granted(), into)).toBe(true);
  expect((await readdir(into)).sort()).toEqual(['keyring.json', 'yanapa.db']);
  expect(await readFile(join(into, 'yanapa.db'), 'utf8')).toBe('data');
  await writeFile(join(into, 'yanapa.db'), 'other');
  expect(await takeOut(granted(), into)).toBe(false);
  expect(await readFile(join(into, 'yanapa.db'), 'utf8')).toBe('other');
});

it('what cannot be taken leaves nothing', async () => {
  const nowhere = join(folder, 'no', 'usb');
  await expect(takeOut(granted(), nowhere)).rejects.toMatchObject({ code: 'save_failed' });
  const gone = { name: 'x', path: join(folder, 'gone') };
  await expect(takeOut(gone, join(folder, 'usb'))).rejects.toMatchObject({ code: 'save_failed' });
  expect(await readdir(folder)).toEqual(['copia']);
});
