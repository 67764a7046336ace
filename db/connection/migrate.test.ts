/** @module-tag T7 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Refusal } from '../../domain/errors.ts';
import { systemRandom, temporaryFolder } from '../testing.ts';
import { migrate, refuseUnknown } from './migrate.ts';
import { openWriter } from './open.ts';

function migration(name: string, ...statements: string[]): new () => MigrationInterface {
  return class {
    readonly name = name;
    async up(runner: QueryRunner): Promise<void> {
      for (const statement of statements) await runner.query(statement);
    }
    async down(): Promise<void> {}
  };
}

const first = migration(
  'Parents1700000000000',
  'CREATE TABLE parents (id INTEGER PRIMARY KEY) STRICT',
  'CREATE TABLE children (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES parents (id)) STRICT',
  'INSERT INTO parents VALUES (1), (2)',
  'INSERT INTO children VALUES (10, 1), (20, 2)',
);

async function emptyStore(): Promise<DataSource> {
  const file = join(await temporaryFolder(), 'yanapa.db');
  await writeFile(file, '');
  const source = await openWriter({ file, key: systemRandom(32), entities: [] });
  onTestFinished(() => source.destroy());
  return source;
}

const count = async (source: DataSource, table: string) =>
  (await source.query(`SELECT count(*) AS n FROM ${table}`))[0].n;

describe('migrations', () => {
  it('run in order, once each, and are recorded', async () => {
    const source = await emptyStore();
    const second = migration('More1700000000001', 'INSERT INTO parents VALUES (3)');
    expect(await migrate(source, [first])).toEqual(['Parents1700000000000']);
    expect(await migrate(source, [first, second])).toEqual(['More1700000000001']);
    expect(await migrate(source, [first, second])).toEqual([]);
    expect(await count(source, 'parents')).toBe(3);
    expect(await source.query('SELECT timestamp, name FROM migrations ORDER BY id')).toEqual([
      { timestamp: 1700000000000, name: 'Parents1700000000000' },
      { timestamp: 1700000000001, name: 'More1700000000001' },
    ]);
  });

  it('may rebuild a table that others point to', async () => {
    const source = await emptyStore();
    const rebuild = migration(
      'Rebuild1700000000001',
      `CREATE TABLE parents_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '') STRICT`,
      'INSERT INTO parents_new (id) SELECT id FROM parents',
      'DROP TABLE parents',
      'ALTER TABLE parents_new RENAME TO parents',
    );
    await migrate(source, [first, rebuild]);
    expect(await count(source, 'children')).toBe(2);
    // And the keys are enforced again afterwards.
    await expect(source.query('INSERT INTO children VALUES (30, 9)')).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_FOREIGNKEY',
    });
  });

  it('stop at the first that fails, which leaves nothing; those before it stay', async () => {
    const source = await emptyStore();
    const half = migration(
      'Half1700000000001',
      'INSERT INTO parents VALUES (3)',
      'ALTER TABLE parents ADD COLUMN name TEXT',
      'INSERT INTO nowhere VALUES (1)',
    );
    const after = migration('After1700000000002', 'INSERT INTO parents VALUES (4)');
    await expect(migrate(source, [first, half, after])).rejects.toThrow('nowhere');
    expect(await source.query('SELECT * FROM parents')).toEqual([{ id: 1 }, { id: 2 }]);
    expect(await source.query('SELECT name FROM migrations')).toEqual([
      { name: 'Parents1700000000000' },
    ]);
    expect((await source.query('PRAGMA foreign_keys'))[0]).toEqual({ foreign_keys: 1 });
  });

  it('say why they failed also when SQLite has rolled back by itself, as a full disk makes it', async () => {
    const source = await emptyStore();
    const full = class {
      readonly name = 'Full1700000000001';
      async up(runner: QueryRunner): Promise<void> {
        await runner.query('INSERT INTO parents VALUES (3)');
        await runner.query('ROLLBACK');
        throw new Refusal('disk_full');
      }
      async down(): Promise<void> {}
    };
    await expect(migrate(source, [first, full])).rejects.toMatchObject({ code: 'disk_full' });
    expect(await count(source, 'parents')).toBe(2);
  });

  it('fail when they leave rows that point nowhere', async () => {
    const source = await emptyStore();
    const orphaning = migration('Orphans1700000000001', 'DELETE FROM parents WHERE id = 1');
    await expect(migrate(source, [first, orphaning])).rejects.toThrow('point nowhere');
    expect(await count(source, 'parents')).toBe(2);
  });

  it('refuse a store of a newer program, and one whose order is another', async () => {
    const source = await emptyStore();
    const second = migration('Second1700000000001');
    await migrate(source, [first, second]);
    await expect(refuseUnknown(source, [first])).rejects.toMatchObject({ code: 'store_newer' });
    await expect(refuseUnknown(source, [second, first])).rejects.toMatchObject({
      code: 'store_damaged',
    });
    await expect(refuseUnknown(source, [first, second])).resolves.toBeUndefined();
  });
});
