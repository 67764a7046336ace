import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Padrones that come in from a spreadsheet and what each row made, so that an import can be undone;
 * saved matchings of columns, and saved columns of what goes out. Frozen: it imports nothing of the app.
 */
export class Imports1797500000000 implements MigrationInterface {
  readonly name = 'Imports1797500000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `CREATE TABLE imports (
        id TEXT PRIMARY KEY NOT NULL,
        version INTEGER NOT NULL CHECK (version > 0),
        desk TEXT NOT NULL CHECK (desk IN ('omaped', 'ciam')),
        title TEXT NOT NULL CHECK (title <> ''),
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
        rows_read INTEGER NOT NULL CHECK (rows_read > 0),
        made INTEGER NOT NULL CHECK (made >= 0),
        joined INTEGER NOT NULL CHECK (joined >= 0),
        left INTEGER NOT NULL CHECK (left >= 0),
        at TEXT NOT NULL,
        operator_id TEXT NOT NULL REFERENCES operators (id),
        undone_at TEXT,
        undone_by TEXT REFERENCES operators (id),
        undone_rows INTEGER,
        kept_rows INTEGER,
        CHECK (rows_read = made + joined + left),
        CHECK ((undone_at IS NULL) = (undone_by IS NULL)),
        CHECK ((undone_at IS NULL) = (undone_rows IS NULL)),
        CHECK ((undone_at IS NULL) = (kept_rows IS NULL))
      ) STRICT`,
      'CREATE INDEX imports_desk ON imports (desk, at)',
      `CREATE TRIGGER imports_no_delete BEFORE DELETE ON imports
       BEGIN SELECT RAISE(ABORT, 'imports rows are never deleted'); END`,
      `CREATE TRIGGER imports_fixed BEFORE UPDATE OF id, desk, title, sha256, rows_read, made, joined,
         left, at, operator_id ON imports
       BEGIN SELECT RAISE(ABORT, 'what came in never changes'); END`,
      `CREATE TRIGGER imports_undone_once BEFORE UPDATE ON imports WHEN OLD.undone_at IS NOT NULL
       BEGIN SELECT RAISE(ABORT, 'an import is undone once'); END`,

      `CREATE TABLE import_rows (
        id TEXT PRIMARY KEY NOT NULL,
        import_id TEXT NOT NULL REFERENCES imports (id),
        line INTEGER NOT NULL CHECK (line > 0),
        outcome TEXT NOT NULL CHECK (outcome IN ('made', 'joined')),
        person_id TEXT NOT NULL,
        registration_id TEXT NOT NULL,
        UNIQUE (import_id, line)
      ) STRICT`,
      'CREATE INDEX import_rows_person ON import_rows (person_id)',
      'CREATE INDEX import_rows_registration ON import_rows (registration_id)',
      `CREATE TRIGGER import_rows_no_delete BEFORE DELETE ON import_rows
       BEGIN SELECT RAISE(ABORT, 'import_rows rows are never deleted'); END`,
      `CREATE TRIGGER import_rows_fixed BEFORE UPDATE ON import_rows
       BEGIN SELECT RAISE(ABORT, 'what came in never changes'); END`,
      // A person whom an import made may go with it; foreign keys keep whoever is named anywhere else.
      'DROP TRIGGER persons_no_delete',
      `CREATE TRIGGER persons_no_delete BEFORE DELETE ON persons
       WHEN NOT EXISTS (SELECT 1 FROM import_rows r
         WHERE r.person_id = OLD.id AND r.outcome = 'made')
       BEGIN SELECT RAISE(ABORT, 'persons rows are never deleted'); END`,

      // So may what the OMAPED's register holds of her from the start.
      'DROP TRIGGER omaped_records_no_delete',
      `CREATE TRIGGER omaped_records_no_delete BEFORE DELETE ON omaped_records
       WHEN NOT EXISTS (SELECT 1 FROM import_rows r WHERE r.registration_id = OLD.registration_id)
       BEGIN SELECT RAISE(ABORT, 'omaped_records rows are never deleted'); END`,
      `CREATE TRIGGER ciam_profiles_no_delete BEFORE DELETE ON ciam_profiles
       WHEN NOT EXISTS (SELECT 1 FROM import_rows r WHERE r.registration_id = OLD.registration_id)
       BEGIN SELECT RAISE(ABORT, 'ciam_profiles rows are never deleted'); END`,
      // A padrón is compared with everybody of the same birth.
      'CREATE INDEX persons_birth ON persons (birth_date) WHERE birth_date IS NOT NULL',

      `CREATE TABLE import_mappings (
        id TEXT PRIMARY KEY NOT NULL,
        version INTEGER NOT NULL CHECK (version > 0),
        desk TEXT NOT NULL CHECK (desk IN ('omaped', 'ciam')),
        name TEXT NOT NULL CHECK (name <> ''),
        columns TEXT NOT NULL CHECK (json_valid(columns)),
        saved_at TEXT NOT NULL,
        saved_by TEXT NOT NULL REFERENCES operators (id),
        UNIQUE (desk, name)
      ) STRICT`,

      `CREATE TABLE export_templates (
        id TEXT PRIMARY KEY NOT NULL,
        version INTEGER NOT NULL CHECK (version > 0),
        desk TEXT NOT NULL CHECK (desk IN ('omaped', 'ciam')),
        name TEXT NOT NULL CHECK (name <> ''),
        format TEXT NOT NULL CHECK (format IN ('xlsx', 'csv')),
        columns TEXT NOT NULL CHECK (json_valid(columns)),
        saved_at TEXT NOT NULL,
        saved_by TEXT NOT NULL REFERENCES operators (id),
        UNIQUE (desk, name)
      ) STRICT`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
