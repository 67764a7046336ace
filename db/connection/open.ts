import Database from 'better-sqlite3-multiple-ciphers';
import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import { toHex } from '../keys/bytes.ts';

/** What a store is made of: its entities and, in order of time, its migrations. */
export interface Schema {
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly (new () => MigrationInterface)[];
}

export interface ConnectionOptions {
  readonly file: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
  readonly entities: readonly EntitySchema[];
}

/** The connection that writes. The file must exist (empty for a new store). */
export function openWriter(options: ConnectionOptions): Promise<DataSource> {
  return connect(options, false, (database) => {
    database.pragma('journal_mode = WAL');
    // This build's WAL means synchronous=NORMAL unless told otherwise: a power cut would lose acts.
    database.pragma('synchronous = FULL');
    // The log is emptied by the vault alone, which remembers the bytes of the file after it.
    database.pragma('wal_autocheckpoint = 0');
    database.pragma('secure_delete = ON');
    database.pragma('temp_store = MEMORY');
    database.pragma('cache_size = -16384');
  });
}

/** The connection that only reads, beside the writer. Pages are decrypted once and kept: 64 MB. */
export function openReader(options: ConnectionOptions): Promise<DataSource> {
  return connect(options, true, (database) => {
    database.pragma('temp_store = MEMORY');
    database.pragma('cache_size = -65536');
  });
}

/**
 * Closes the writer and leaves the log beside the file. Whoever closes last and may write would
 * empty it, without the vault that remembers the bytes of the file.
 */
export async function leaveWithLog(options: ConnectionOptions, writer: DataSource): Promise<void> {
  const last = await openReader(options).catch(() => null);
  await writer.destroy();
  await last?.destroy();
}

async function connect(
  { file, key, entities }: ConnectionOptions,
  readonly: boolean,
  tune: (database: Database.Database) => void,
): Promise<DataSource> {
  const source = new DataSource({
    type: 'better-sqlite3',
    driver: Database,
    database: file,
    readonly,
    fileMustExist: true,
    entities: [...entities],
    migrations: [],
    synchronize: false,
    logging: false,
    prepareDatabase: (database: Database.Database) => {
      try {
        applyKey(database, key);
        tune(database);
        // The first read proves the key; a wrong one, or a damaged first page, fails here.
        database.prepare('SELECT count(*) FROM sqlite_master').get();
      } catch (error) {
        database.close();
        throw error;
      }
    },
  });
  return source.initialize();
}

/**
 * Keys a fresh connection in SQLCipher 4 format. Nothing may be asked of the file before: a pragma
 * that reads it first breaks the keying. The raw key must be exactly 64 hex digits, because the
 * driver takes any other text for a passphrase, and an empty one for no encryption at all.
 */
export function applyKey(database: Database.Database, key: Uint8Array): void {
  const digits = toHex(key);
  if (!/^[0-9a-f]{64}$/.test(digits)) throw new RangeError('The store key must be 32 bytes.');
  database.pragma(`cipher = 'sqlcipher'`);
  database.pragma('legacy = 4');
  const raw = Buffer.from(`x'${digits}'`, 'latin1');
  const result = database.key(raw);
  raw.fill(0);
  if (result !== 0) throw new Error('The store key was not accepted.');
}
