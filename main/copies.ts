/** Taking a copy out to where a person said, and finding one there. */
import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GrantedFolder } from '../backend/protocol.ts';
import { Refusal } from '../domain/errors.ts';

/** What a person chooses to say where a copy is. */
export const COPY_FILE = 'keyring.json';

/**
 * Copies a folder's files, flushes them and reads them back: a stick may say yes and keep nothing.
 * @param into must not be there. It has its name only when all of it was read back.
 * @returns false, and nothing is written, when something is there already.
 * @throws Refusal `save_failed`.
 */
export async function takeOut({ path }: GrantedFolder, into: string): Promise<boolean> {
  if (await isThere(into)) return false;
  const temporary = `${into}.tmp`;
  try {
    await rm(temporary, { recursive: true, force: true });
    await mkdir(temporary, { mode: 0o700 });
    for (const name of await readdir(path)) {
      const [from, to] = [join(path, name), join(temporary, name)];
      await copyFile(from, to, constants.COPYFILE_EXCL);
      await flush(to);
      if ((await hashOf(from)) !== (await hashOf(to))) throw new Error('It was not read back.');
    }
    await rename(temporary, into);
    return true;
  } catch {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    throw new Refusal('save_failed');
  }
}

/** The folder of a copy, by the file that was chosen in it. */
export const folderOfCopy = (chosen: string): string => dirname(chosen);

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
