import type { DataSource, MigrationInterface } from 'typeorm';
import { Refusal } from '../../domain/errors.ts';
import type { Schema } from './open.ts';

type Migrations = Schema['migrations'];

/**
 * Refuses a store that this program is too old, or too strange, for. Only reads.
 *
 * @throws Refusal `store_newer` when a migration is not known here; `store_damaged` when the known
 * ones were not applied in order.
 */
export async function refuseUnknown(source: DataSource, migrations: Migrations): Promise<void> {
  const applied = await appliedNames(source);
  const known = migrations.map(nameOf);
  if (applied.some((name) => !known.includes(name))) throw new Refusal('store_newer');
  if (applied.some((name, position) => name !== known[position]))
    throw new Refusal('store_damaged');
}

/**
 * Applies what is missing, each migration in one transaction with its record, and stops at the
 * first that fails: it is rolled back whole, those before it stay.
 *
 * Foreign keys are off meanwhile, since SQLite changes a table by making another, and all are
 * checked before each COMMIT.
 *
 * @returns the names applied now.
 */
export async function migrate(source: DataSource, migrations: Migrations): Promise<string[]> {
  const applied = await appliedNames(source);
  const missing = migrations.slice(applied.length);
  const runner = source.createQueryRunner();
  // The pragma does nothing inside a transaction.
  await runner.query('PRAGMA foreign_keys = OFF');
  try {
    for (const migration of missing) await applyOne(source, new migration(), nameOf(migration));
  } finally {
    await runner.query('PRAGMA foreign_keys = ON');
  }
  return missing.map(nameOf);
}

/** Whether a store that holds something must be brought to this version's schema. */
export async function mustMigrate(source: DataSource, migrations: Migrations): Promise<boolean> {
  const applied = await appliedNames(source);
  return applied.length > 0 && applied.length < migrations.length;
}

async function applyOne(
  source: DataSource,
  migration: MigrationInterface,
  name: string,
): Promise<void> {
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query(
      `CREATE TABLE IF NOT EXISTS migrations (
        id INTEGER PRIMARY KEY NOT NULL,
        timestamp INTEGER NOT NULL,
        name TEXT NOT NULL UNIQUE
      ) STRICT`,
    );
    await migration.up(runner);
    const broken: unknown[] = await runner.query('PRAGMA foreign_key_check');
    if (broken.length > 0) throw new Error(`${name} leaves rows that point nowhere.`);
    await runner.query('INSERT INTO migrations (timestamp, name) VALUES (?, ?)', [
      timestampOf(name),
      name,
    ]);
    await runner.commitTransaction();
  } catch (error) {
    // A full disk makes SQLite roll back by itself; what it says then is not why.
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  }
}

async function appliedNames(source: DataSource): Promise<string[]> {
  const tables: unknown[] = await source.query(
    `SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migrations'`,
  );
  if (tables.length === 0) return [];
  const rows: { name: string }[] = await source.query('SELECT name FROM migrations ORDER BY id');
  return rows.map((row) => row.name);
}

/** `FirstStore1795300000000`: what it does, then when it was written (ms). */
export function nameOf(migration: new () => MigrationInterface): string {
  return new migration().name ?? migration.name;
}

function timestampOf(name: string): number {
  const digits = /\d{13}$/.exec(name)?.[0];
  if (digits === undefined) throw new Error(`${name} does not end in its time.`);
  return Number(digits);
}
