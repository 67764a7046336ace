/** Writing a granted file where a person keeps files. */
import { constants } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import type { GrantedFile } from '../backend/protocol.ts';
import { Refusal } from '../domain/errors.ts';

/** Whatever the backend calls it, it is a plain name here. */
export function plainName(name: string): string {
  const plain = basename(name.replaceAll('\\', '/')).replaceAll(/[^\p{L}\p{N} ._-]/gu, '_');
  return plain.replace(/^\.+/, '') || 'documento';
}

/**
 * Writes a file that was not there: a second one becomes `OFICIO-045 (2).pdf`.
 * @returns its path. @throws Refusal `save_failed`.
 */
export async function saveNew(folder: string, file: GrantedFile): Promise<string> {
  const { name, ext } = parse(plainName(file.name));
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new Refusal('save_failed');
  }
  for (let copy = 1; copy < 1000; copy += 1) {
    const path = join(folder, `${name}${copy === 1 ? '' : ` (${copy})`}${ext}`);
    try {
      await write(path, file.bytes, constants.O_EXCL);
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new Refusal('save_failed');
    }
  }
  throw new Refusal('save_failed');
}

/** Writes where a dialog said, over what is there: the dialog has asked. @throws Refusal `save_failed`. */
export async function saveOver(path: string, file: GrantedFile): Promise<void> {
  try {
    await write(path, file.bytes, constants.O_TRUNC);
  } catch {
    throw new Refusal('save_failed');
  }
}

async function write(path: string, bytes: Uint8Array, flag: number): Promise<void> {
  const handle = await open(path, constants.O_WRONLY | constants.O_CREAT | flag, 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
