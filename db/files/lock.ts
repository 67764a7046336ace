import { closeSync, openSync } from 'node:fs';
import Database from 'better-sqlite3-multiple-ciphers';
import { Refusal } from '../../domain/errors.ts';
import { codeOf } from './atomic.ts';

/** One backend at a time on a data folder. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes the folder's lock: an exclusive transaction, never committed, on an empty SQLite file. The
 * operating system drops it with the process, also after kill -9 or a power cut, on Linux and on
 * Windows; a file with a process id would not.
 *
 * @throws Refusal `store_in_use`; or SQLite's own error when the file cannot be made.
 */
export function lockFolder(lockFile: string): FolderLock {
  makePrivate(lockFile);
  const database = new Database(lockFile, { timeout: 0 });
  try {
    // No journal file beside it: nothing is ever written.
    database.pragma('journal_mode = MEMORY');
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      throw new Refusal('store_in_use');
    throw error;
  }
  return { release: () => void database.close() };
}

/** Made by us, because SQLite would let others read it. Never opened when it is there (see `refusePlain`). */
function makePrivate(lockFile: string): void {
  try {
    closeSync(openSync(lockFile, 'wx', 0o600));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
