import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words that documents begin with and the clauses that are put into them, as the office writes
 * them: each writing is a version, and none is changed or deleted. Frozen: it imports nothing of the app.
 */
export class TextVersions1796920000000 implements MigrationInterface {
  readonly name = 'TextVersions1796920000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `CREATE TABLE text_versions (
        seq INTEGER PRIMARY KEY NOT NULL,
        text_id TEXT NOT NULL CHECK (text_id <> ''),
        version INTEGER NOT NULL CHECK (version >= 1),
        act TEXT NOT NULL CHECK (act IN ('save', 'restore', 'withdraw', 'add')),
        title TEXT CHECK (title <> ''),
        topic TEXT CHECK (topic <> ''),
        source TEXT CHECK (source <> ''),
        parts TEXT NOT NULL CHECK (json_valid(parts)),
        reason TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id),
        UNIQUE (text_id, version),
        CHECK ((title IS NULL) = (topic IS NULL)),
        CHECK (title IS NOT NULL OR (source IS NULL AND act <> 'add')),
        CHECK (act <> 'add' OR version = 1),
        CHECK (reason <> '' OR act IN ('restore', 'add'))
      ) STRICT`,
      `CREATE TRIGGER text_versions_no_delete BEFORE DELETE ON text_versions
       BEGIN SELECT RAISE(ABORT, 'text_versions rows are never deleted'); END`,
      `CREATE TRIGGER text_versions_fixed BEFORE UPDATE ON text_versions
       BEGIN SELECT RAISE(ABORT, 'text_versions rows never change'); END`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
