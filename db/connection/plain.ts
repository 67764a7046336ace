import Database from 'better-sqlite3-multiple-ciphers';
import { applyKey } from './open.ts';

/**
 * A keyed connection without TypeORM, for work on whole files: copying, proving, re-keying.
 *
 * @throws SqliteError SQLITE_NOTADB when the key is not the file's.
 */
export function openPlain(
  file: string,
  key: Uint8Array,
  { readonly }: { readonly readonly: boolean },
): Database.Database {
  const database = new Database(file, { readonly, fileMustExist: true });
  try {
    applyKey(database, key);
    database.pragma('temp_store = MEMORY');
    database.prepare('SELECT count(*) FROM sqlite_master').get();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
