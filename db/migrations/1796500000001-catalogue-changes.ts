import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the office writes over the lists of the program: names, validity, new entries, confirmed
 * sources. Rows only grow; a later one corrects an earlier one. Frozen: it imports nothing of the app.
 */
export class CatalogueChanges1796500000001 implements MigrationInterface {
  readonly name = 'CatalogueChanges1796500000001';

  async up(runner: QueryRunner): Promise<void> {
    const day = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'";
    for (const statement of [
      `CREATE TABLE catalogue_changes (
        seq INTEGER PRIMARY KEY NOT NULL,
        catalogue TEXT NOT NULL CHECK (catalogue <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('rename', 'end', 'add', 'confirm')),
        code TEXT,
        label TEXT,
        source TEXT NOT NULL CHECK (source <> ''),
        valid_from TEXT NOT NULL CHECK (valid_from ${day}),
        valid_to TEXT CHECK (valid_to ${day}),
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id),
        CHECK ((code IS NULL) = (label IS NULL)),
        CHECK (code IS NOT NULL OR kind = 'confirm'),
        CHECK (coalesce(label, 'x') <> ''),
        CHECK (valid_from <= coalesce(valid_to, valid_from))
      ) STRICT`,
      'CREATE INDEX catalogue_changes_catalogue ON catalogue_changes (catalogue, seq)',
      `CREATE TRIGGER catalogue_changes_no_delete BEFORE DELETE ON catalogue_changes
       BEGIN SELECT RAISE(ABORT, 'catalogue_changes rows are never deleted'); END`,
      `CREATE TRIGGER catalogue_changes_fixed BEFORE UPDATE ON catalogue_changes
       BEGIN SELECT RAISE(ABORT, 'catalogue_changes rows never change'); END`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
