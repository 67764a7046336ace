import { open, readFile, stat } from 'node:fs/promises';
import { type ErrorCode, Refusal } from '../../domain/errors.ts';
import type { KdfCost } from '../keys/kdf.ts';
import { type Keyring, readKeyring } from '../keys/keyring.ts';
import { restoreWaits } from '../store/restore-files.ts';
import { codeOf } from './atomic.ts';
import { refusalOf } from './failure.ts';
import { isLocalFolder } from './local.ts';
import { filesOf } from './names.ts';

/** What the first screen needs to know of a folder. */
export type FolderState = 'empty' | 'ready' | 'half_made' | { readonly refused: ErrorCode };

/**
 * Looks at a data folder without opening or changing anything.
 *
 * `half_made`: a set-up was cut before its store existed; `createStore` does it again.
 */
export async function inspectFolder(folder: string, asked?: KdfCost): Promise<FolderState> {
  try {
    if (!(await isLocalFolder(folder))) return { refused: 'folder_not_local' };
    // Whoever opens it next puts the restored store in its place.
    if (await restoreWaits(folder)) return 'ready';
    const files = filesOf(folder);
    const [store, keyring, unfinished, attached] = await Promise.all(
      [files.store, files.keyring, files.unfinishedKeyring, files.attached].map(isThere),
    );
    if (keyring && store) {
      await readKeyringFile(files.keyring, asked);
      await refuseCut(files.store);
      return 'ready';
    }
    if (keyring) return { refused: 'store_missing' };
    if (unfinished) return 'half_made';
    // Attached files alone are half of an older store too.
    return store || attached ? { refused: 'keyring_missing' } : 'empty';
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return { refused: refusal.code };
  }
}

/**
 * Whether a folder's key file says that its data are fictional, before anybody entered: enough for
 * a banner, and for nothing else. Opening it proves the mark. False when it cannot be told.
 */
export async function saysPractice(folder: string, asked?: KdfCost): Promise<boolean> {
  try {
    return (await readKeyringFile(filesOf(folder).keyring, asked)).body.practice;
  } catch {
    return false;
  }
}

/** @throws Refusal `keyring_damaged`, `keyring_missing` or `store_newer`. */
export async function readKeyringFile(path: string, asked: KdfCost | undefined): Promise<Keyring> {
  try {
    return readKeyring(await readFile(path), asked);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Refusal('keyring_missing');
    throw error;
  }
}

const PAGE = 4096;
const PLAIN_HEADER = 'SQLite format 3\0';

/**
 * Refuses by size what cannot be our store: an empty file, which SQLite would take for a new
 * database, and one cut in the middle of a page.
 */
export async function refuseCut(path: string): Promise<void> {
  const { size } = await stat(path);
  if (size === 0 || size % PAGE !== 0) throw new Refusal('store_damaged');
}

/**
 * Refuses a database in clear, before it is given a key. Only for who holds the folder's lock: on
 * POSIX, closing a file gives up every lock that the process has on it, SQLite's too.
 *
 * @throws Refusal `store_damaged`.
 */
export async function refusePlain(path: string): Promise<void> {
  const header = Buffer.alloc(PLAIN_HEADER.length);
  const file = await open(path, 'r');
  try {
    await file.read(header, 0, header.length, 0);
  } finally {
    await file.close();
  }
  if (header.toString('latin1') === PLAIN_HEADER) throw new Refusal('store_damaged');
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}
