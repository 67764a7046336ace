/**
 * What a call asks of SQLite, heard as it passes, and asked again of a plain file: so the peer of a
 * figure is always the same query as today's, never an older copy of it.
 */
import Database from 'better-sqlite3-multiple-ciphers';

export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

let heard: Statement[] | null = null;

/** Hears every statement of every connection opened from now on. To be called once, first of all. */
export function listenToDriver(): void {
  const prepare = Database.prototype.prepare;
  Database.prototype.prepare = function (this: Database.Database, sql: string) {
    const statement = prepare.call(this, sql) as Database.Statement<unknown[]>;
    for (const method of ['all', 'run'] as const) {
      const ask = statement[method].bind(statement);
      const asked = (...values: unknown[]): unknown => {
        heard?.push({ sql, values });
        return ask(...values);
      };
      Object.defineProperty(statement, method, { value: asked });
    }
    return statement;
  } as typeof prepare;
}

/** Runs `work` and tells what it asked of SQLite, in order. */
export async function statementsOf<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly statements: readonly Statement[] }> {
  const statements: Statement[] = [];
  heard = statements;
  try {
    return { value: await work(), statements };
  } finally {
    heard = null;
  }
}

/** The same data in a file without encryption, through the bare driver. */
export class PlainFile {
  readonly #file: string;
  #database: Database.Database;
  #prepared = new Map<string, Database.Statement<unknown[]>>();

  constructor(file: string) {
    this.#file = file;
    this.#database = openPlain(file);
  }

  /** Closes the file and opens it again, as a login does. */
  reopen(): void {
    this.close();
    this.#database = openPlain(this.#file);
    this.#prepared = new Map();
  }

  /** Asks the same, one after another; rows are fetched whole. */
  replay(statements: readonly Statement[]): void {
    for (const { sql, values } of statements) {
      const prepared = this.#prepared.get(sql) ?? this.#database.prepare<unknown[]>(sql);
      this.#prepared.set(sql, prepared);
      if (prepared.reader) prepared.all(...values);
      else prepared.run(...values);
    }
  }

  close(): void {
    this.#database.close();
  }
}

/** As durable as the store, and with its cache. */
function openPlain(file: string): Database.Database {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('temp_store = MEMORY');
  database.pragma('cache_size = -65536');
  return database;
}

/**
 * Copies a closed store into a file without encryption: for measuring beside it, with fictional
 * data. The copy is made encrypted first, then given the empty key.
 *
 * @param keyHex the store key.
 */
export function copyInClear(store: string, keyHex: string, to: string): void {
  const source = keyed(store, keyHex);
  source.exec(`VACUUM INTO '${to.replaceAll("'", "''")}'`);
  source.close();
  const copy = keyed(to, keyHex);
  copy.pragma('journal_mode = DELETE');
  copy.pragma(`rekey = ''`);
  copy.close();
}

function keyed(file: string, keyHex: string): Database.Database {
  const database = new Database(file);
  database.pragma(`cipher = 'sqlcipher'`);
  database.pragma('legacy = 4');
  database.pragma(`key = "x'${keyHex}'"`);
  return database;
}
