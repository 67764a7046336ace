/**
 * The triggers of the store, compared as text with those the migrations make: one that is missing
 * would let an act be edited or erased.
 */
import Database from 'better-sqlite3-multiple-ciphers';
import { DataSource, type EntityManager } from 'typeorm';
import { migrate } from '../connection/migrate.ts';
import type { Schema } from '../connection/open.ts';

type Triggers = ReadonlyMap<string, string>;

const made = new WeakMap<Schema['migrations'], Promise<Triggers>>();

/** Names of the triggers that are missing, changed, or nobody's. */
export async function wrongGuards(
  tx: EntityManager,
  migrations: Schema['migrations'],
): Promise<string[]> {
  const [expected, found] = [await expectedOf(migrations), await triggersOf(tx)];
  const names = new Set([...expected.keys(), ...found.keys()]);
  return [...names].filter((name) => expected.get(name) !== found.get(name)).sort();
}

/** Puts them back as the migrations make them. */
export async function mendGuards(
  tx: EntityManager,
  migrations: Schema['migrations'],
): Promise<void> {
  const expected = await expectedOf(migrations);
  for (const name of await wrongGuards(tx, migrations)) {
    await tx.query(`DROP TRIGGER IF EXISTS "${name.replaceAll('"', '""')}"`);
    const sql = expected.get(name);
    if (sql !== undefined) await tx.query(sql);
  }
}

/** Made once per process, in memory: a few tens of milliseconds. */
function expectedOf(migrations: Schema['migrations']): Promise<Triggers> {
  const known = made.get(migrations) ?? makeOnce(migrations);
  made.set(migrations, known);
  return known;
}

async function makeOnce(migrations: Schema['migrations']): Promise<Triggers> {
  const source = await new DataSource({
    type: 'better-sqlite3',
    driver: Database,
    database: ':memory:',
    entities: [],
  }).initialize();
  try {
    await migrate(source, migrations);
    return await triggersOf(source.manager);
  } finally {
    await source.destroy();
  }
}

async function triggersOf(tx: EntityManager): Promise<Triggers> {
  const rows: { name: string; sql: string }[] = await tx.query(
    `SELECT name, sql FROM sqlite_master WHERE type = 'trigger'`,
  );
  return new Map(rows.map(({ name, sql }) => [name, sql]));
}
