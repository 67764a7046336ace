import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { utf8 } from '../keys/bytes.ts';
import { temporaryFolder } from '../testing.ts';
import { removeIfThere, writeWhole } from './atomic.ts';

it('writes a file that only its owner reads, and leaves nothing beside it', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'keyring.json');
  await writeWhole(path, utf8('one'));
  await writeWhole(path, utf8('two'));
  expect(await readFile(path, 'utf8')).toBe('two');
  expect(await readdir(folder)).toEqual(['keyring.json']);
  if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
});

it('takes over a temporary file that a crash left, whatever its rights', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'keyring.json');
  await writeFile(`${path}.tmp`, 'half of something much longer than what comes now');
  await chmod(`${path}.tmp`, 0o666);
  await writeWhole(path, utf8('whole'));
  expect(await readFile(path, 'utf8')).toBe('whole');
  if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
});

it('keeps the old bytes when it fails, and cleans up', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'keyring.json');
  // A folder in the file's place: the last step, the renaming, is what fails.
  await mkdir(path);
  await expect(writeWhole(path, utf8('new'))).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['keyring.json']);
});

it('removes what is there, and does not mind what is not', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a'), '');
  await removeIfThere(join(folder, 'a'));
  await removeIfThere(join(folder, 'a'));
  expect(await readdir(folder)).toEqual([]);
});
