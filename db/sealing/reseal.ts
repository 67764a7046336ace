/** Every sealed value of a store, opened with the old keys and sealed with the new ones. */
import type Database from 'better-sqlite3-multiple-ciphers';
import type { EntitySchema } from 'typeorm';
import { sealOf } from '../../domain/fields/classes.ts';
import type { Place, Seal, Sealer } from './sealer.ts';
import { isSearched, tokensOf } from './words.ts';

interface SealedTable {
  readonly table: string;
  /** Columns of the primary key, as in the store. */
  readonly key: readonly string[];
  readonly columns: readonly {
    /** As in the entity: it is part of what a seal authenticates. */
    readonly property: string;
    readonly column: string;
    readonly under: Exclude<Seal, 'author'>;
  }[];
}

/**
 * Replaces each sealed value, in one transaction. What is sealed to its author stays: that key comes
 * from her own private half, which new keys do not change.
 *
 * Tables that only grow forbid this to everybody, so their triggers are put aside and made again
 * from their own text.
 *
 * @param each called after each table, for who waits.
 * @returns how many values were sealed anew.
 * @throws Refusal `store_damaged` when one does not open; nothing is changed then.
 */
export function reseal(
  database: Database.Database,
  entities: readonly EntitySchema[],
  { from, to }: { readonly from: Sealer; readonly to: Sealer },
): number {
  let count = 0;
  withoutTriggers(database, () => {
    const index = database.prepare(
      `UPDATE sealed_docs SET tokens = ?, pending = 0
       WHERE table_name = ? AND column_name = ? AND row_id = ?`,
    );
    for (const table of sealedTables(entities))
      count += eachValue(database, table, (under, at, value) => {
        if (typeof value === 'string') {
          const plain = from.openText(under, at, value) ?? missing(under);
          if (isSearched(at.table, at.column))
            index.run(tokensOf(to, under, plain), at.table, at.column, at.id);
          return to.sealText(under, at, plain);
        }
        const plain = from.openBytes(under, at, value);
        return plain === null ? missing(under) : Buffer.from(to.sealBytes(under, at, plain));
      });
    // The index follows its table by triggers: made anew, it keeps no token of the old keys.
    database.exec(`INSERT INTO sealed_index (sealed_index) VALUES ('rebuild')`);
  });
  return count;
}

/** Does what tables that only grow forbid, in one transaction; their triggers are made again after it. */
export function withoutTriggers(database: Database.Database, work: () => void): void {
  const triggers = database
    .prepare(`SELECT name, sql FROM sqlite_master WHERE type = 'trigger'`)
    .all() as { name: string; sql: string }[];
  database.transaction(() => {
    for (const { name } of triggers) database.exec(`DROP TRIGGER "${name}"`);
    work();
    for (const { sql } of triggers) database.exec(sql);
  })();
}

/**
 * Opens every sealed value, to prove that all of them do.
 * @returns how many there are. @throws Refusal `store_damaged`.
 */
export function openAll(
  database: Database.Database,
  entities: readonly EntitySchema[],
  sealer: Sealer,
): number {
  let count = 0;
  for (const table of sealedTables(entities))
    count += eachValue(database, table, (under, at, value) => {
      if (typeof value === 'string') sealer.openText(under, at, value);
      else sealer.openBytes(under, at, value);
      return null;
    });
  return count;
}

function missing(under: Seal): never {
  throw new Error(`The key ${under} is needed to seal anew.`);
}

const BATCH = 200;

/** @param change the value to put in its place; null leaves it. */
function eachValue(
  database: Database.Database,
  { table, key, columns }: SealedTable,
  change: (
    under: Exclude<Seal, 'author'>,
    at: Place,
    value: string | Uint8Array,
  ) => string | Uint8Array | null,
): number {
  const names = [...key, ...columns.map(({ column }) => column)].map((name) => `"${name}"`);
  // By rowid, some at a time: the values may be large, and their table is being written. A table
  // without one is walked by its key, which is one text.
  const at = hasRowid(database, table) ? 'rowid' : `"${key.join('", "')}"`;
  const page = database.prepare(
    `SELECT ${at} AS row_at, ${names.join(', ')} FROM "${table}" WHERE ${at} > ? ORDER BY ${at} LIMIT ${BATCH}`,
  );
  const writes = new Map(
    columns.map(({ column }) => [
      column,
      database.prepare(`UPDATE "${table}" SET "${column}" = ? WHERE ${at} = ?`),
    ]),
  );
  let count = 0;
  let from: number | string = at === 'rowid' ? Number.MIN_SAFE_INTEGER : '';
  for (;;) {
    const rows = page.all(from) as (Record<string, unknown> & { row_at: number | string })[];
    for (const row of rows) {
      const id = key.map((name) => String(row[name])).join(' ');
      for (const { property, column, under } of columns) {
        const value = row[column];
        if (typeof value !== 'string' && !(value instanceof Uint8Array)) continue;
        const next = change(under, { table, column: property, id }, value);
        if (next !== null) writes.get(column)?.run(next, row.row_at);
        count += 1;
      }
      from = row.row_at;
    }
    if (rows.length < BATCH) return count;
  }
}

function hasRowid(database: Database.Database, table: string): boolean {
  const found = database
    .prepare(`SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?`)
    .get(table) as { wr: number } | undefined;
  return found?.wr !== 1;
}

function sealedTables(entities: readonly EntitySchema[]): readonly SealedTable[] {
  return entities.flatMap(({ options }) => {
    const table = options.tableName ?? options.name;
    const all = Object.entries(options.columns).flatMap(([property, column]) =>
      column === undefined
        ? []
        : [{ property, column: column.name ?? property, primary: column.primary === true }],
    );
    const columns = all.flatMap(({ property, column }) => {
      const under = sealOf(table, property);
      return under === null || under === 'author' ? [] : [{ property, column, under }];
    });
    if (columns.length === 0) return [];
    return [{ table, key: all.filter((c) => c.primary).map((c) => c.column), columns }];
  });
}
