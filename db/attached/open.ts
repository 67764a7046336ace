/** Making and opening `yanapa-files.db`. It never keeps the main store from opening: it says why. */
import { stat, writeFile } from 'node:fs/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { type ErrorCode, Refusal } from '../../domain/errors.ts';
import { migrate, refuseUnknown } from '../connection/migrate.ts';
import { openReader, openWriter } from '../connection/open.ts';
import { codeOf, removeIfThere } from '../files/atomic.ts';
import { refusalOf } from '../files/failure.ts';
import { refuseCut, refusePlain } from '../files/inspect.ts';
import { chunkMigrations } from './schema.ts';

/** The files' store as its vault is given it: its connections, or why there are none. */
export type OpenedFiles =
  | { readonly state: 'open'; readonly writer: DataSource; readonly reader: DataSource }
  | { readonly state: 'closed'; readonly why: ErrorCode };

interface Place {
  readonly file: string;
  /** 32 bytes: `files` of the session's keys. */
  readonly key: Uint8Array;
  readonly storeId: string;
}

/** In `meta` of the main store: a files' store was made, so one that is not there is missing. */
const MADE = 'vault.files';
const STORE_ID = 'store_id';

export async function rememberFilesMade(tx: EntityManager): Promise<void> {
  await tx.query('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING', [
    MADE,
    '1',
  ]);
}

async function wereFilesMade(manager: EntityManager): Promise<boolean> {
  const rows: unknown[] = await manager.query('SELECT 1 FROM meta WHERE key = ?', [MADE]);
  return rows.length > 0;
}

/** Makes an empty one where there is none. @throws what the disk says; then nothing is left. */
export async function makeFiles(place: Place): Promise<OpenedFiles> {
  // SQLite would make the file with the rights of the process.
  await writeFile(place.file, '', { flag: 'wx', mode: 0o600 });
  try {
    const writer = await openWriter({ ...place, entities: [] });
    try {
      await migrate(writer, chunkMigrations);
      await writer.query('INSERT INTO meta (key, value) VALUES (?, ?)', [STORE_ID, place.storeId]);
    } finally {
      await writer.destroy();
    }
    await refusePlain(place.file);
    return await connect(place);
  } catch (error) {
    for (const end of ['', '-wal', '-shm']) await removeIfThere(`${place.file}${end}`);
    throw error;
  }
}

/**
 * Opens the one beside a store; makes it for a store of before attachments, and only then.
 * @param main the main store's writer, which remembers whether one was made.
 * @returns why it cannot be used, instead of throwing: the records open all the same.
 */
export async function openFiles(place: Place, main: EntityManager): Promise<OpenedFiles> {
  try {
    if (!(await isThere(place.file))) {
      if (await wereFilesMade(main)) return { state: 'closed', why: 'files_missing' };
      const made = await makeFiles(place);
      await rememberFilesMade(main);
      return made;
    }
    await refuseCut(place.file);
    await refusePlain(place.file);
    const opened = await connect(place);
    await rememberFilesMade(main);
    return opened;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return { state: 'closed', why: whyOf(refusal.code) };
  }
}

/** What is so of the main store is said of the files in words of their own. */
const whyOf = (code: ErrorCode): ErrorCode =>
  code === 'store_damaged' ? 'files_damaged' : code === 'store_newer' ? 'files_newer' : code;

async function connect(place: Place): Promise<OpenedFiles> {
  const options = { ...place, entities: [] };
  const writer = await openWriter(options);
  try {
    await refuseUnknown(writer, chunkMigrations);
    await migrate(writer, chunkMigrations);
    const [owner]: { value: string }[] = await writer.query(
      'SELECT value FROM meta WHERE key = ?',
      [STORE_ID],
    );
    if (owner?.value !== place.storeId) throw new Refusal('store_damaged');
    return { state: 'open', writer, reader: await openReader(options) };
  } catch (error) {
    await writer.destroy();
    throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
