/**
 * What a call asks of SQLite, heard as it passes, and asked again of a plain file: so the peer of a
 * figure is always the same query as today's, never an older copy of it.
 */
import { basename } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { filesOf } from '../db/files/names.ts';

export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
  /** Whether the connection that only reads asked it, or the one that writes. */
  readonly reads: boolean;
}

const RECORDS = basename(filesOf('').store);

let heard: Statement[] | null = null;
/** Views for whoever looks, made while nobody listened: what is asked later stands on them. */
let between: Statement[] = [];

/**
 * Hears every statement of every connection to a store's records opened from now on: attached files,
 * and what is made in memory to compare with, have no peer. To be called once, first of all.
 */
export function listenToDriver(): void {
  const prepare = Database.prototype.prepare;
  Database.prototype.prepare = function (this: Database.Database, sql: string) {
    const statement = prepare.call(this, sql) as Database.Statement<unknown[]>;
    if (basename(this.name) !== RECORDS) return statement;
    for (const method of ['all', 'run'] as const) {
      const ask = statement[method].bind(statement);
      const asked = (...values: unknown[]): unknown => {
        const said = { sql, values, reads: this.readonly };
        if (heard !== null) heard.push(said);
        else if (/\btemp\b/i.test(sql)) between.push(said);
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

/** The same data in a file without encryption, through the bare driver: one writes, one reads. */
export class PlainFile {
  readonly #file: string;
  #writer: Connection;
  #reader: Connection;

  constructor(file: string) {
    this.#file = file;
    this.#writer = openPlain(file);
    this.#reader = openPlain(file);
  }

  /** Closes the file and opens it again, as a login does. */
  reopen(): void {
    this.close();
    this.#writer = openPlain(this.#file);
    this.#reader = openPlain(this.#file);
  }

  /** Asks the same, one after another; rows are fetched whole. */
  replay(statements: readonly Statement[]): void {
    const first = between;
    between = [];
    for (const { sql, values, reads } of [...first, ...statements]) {
      const { database, prepared } = reads ? this.#reader : this.#writer;
      // What runs beside a call (the chain being verified) may be heard from or to its middle.
      if (sql.startsWith('BEGIN') && database.inTransaction) continue;
      if (/^(COMMIT|ROLLBACK)/.test(sql) && !database.inTransaction) continue;
      const ready = prepared.get(sql) ?? database.prepare<unknown[]>(sql);
      prepared.set(sql, ready);
      if (ready.reader) ready.all(...values);
      else ready.run(...values);
    }
    for (const { database } of [this.#reader, this.#writer])
      if (database.inTransaction) database.exec('COMMIT');
  }

  close(): void {
    this.#reader.database.close();
    this.#writer.database.close();
  }
}

interface Connection {
  readonly database: Database.Database;
  readonly prepared: Map<string, Database.Statement<unknown[]>>;
}

/** As durable as the store, and with its cache. */
function openPlain(file: string): Connection {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('temp_store = MEMORY');
  database.pragma('cache_size = -65536');
  return { database, prepared: new Map() };
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
