/** Writing a granted file where a person keeps files. */
import { constants } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { GrantedFile } from '../backend/protocol.ts';
import { Refusal } from '../domain/errors.ts';

/** Whatever the backend or a person calls it, it is a plain name here. */
export function plainName(name: string): string {
  const plain = basename(name.replaceAll('\\', '/')).replaceAll(/[^\p{L}\p{N} ._()-]/gu, '_');
  return plain.replace(/^\.+/, '') || 'documento';
}

/**
 * Writes a file that was not there.
 * @returns false, and nothing is written, when there is one already. @throws Refusal `save_failed`.
 */
export async function saveNew(path: string, file: GrantedFile): Promise<boolean> {
  try {
    await write(path, file.bytes, constants.O_EXCL);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // Half a document must not pass for one; what stood there before was refused above.
    await rm(path, { force: true }).catch(() => undefined);
    throw new Refusal('save_failed');
  }
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
