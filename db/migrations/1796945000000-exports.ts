import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whatever left the office as a file: what, to whom, why and how it was closed; and the digitally
 * signed PDF that was filed beside an issued document. Frozen: it imports nothing of the app.
 */
export class Exports1796945000000 implements MigrationInterface {
  readonly name = 'Exports1796945000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `CREATE TABLE exports (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT REFERENCES cases (id),
        source_kind TEXT NOT NULL CHECK (source_kind <> ''),
        source_id TEXT NOT NULL,
        file_name TEXT NOT NULL CHECK (file_name <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('encrypted', 'clear')),
        institution_id TEXT REFERENCES institutions (id),
        recipient TEXT NOT NULL,
        purpose TEXT NOT NULL CHECK (purpose <> ''),
        note TEXT NOT NULL,
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
        left_sha256 TEXT NOT NULL CHECK (length(left_sha256) = 64),
        at TEXT NOT NULL,
        operator_id TEXT NOT NULL REFERENCES operators (id)
      ) STRICT`,
      'CREATE INDEX exports_case ON exports (case_id, at) WHERE case_id IS NOT NULL',
      'CREATE INDEX exports_source ON exports (source_kind, source_id)',
      `CREATE TRIGGER exports_no_delete BEFORE DELETE ON exports
       BEGIN SELECT RAISE(ABORT, 'exports rows are never deleted'); END`,
      `CREATE TRIGGER exports_fixed BEFORE UPDATE ON exports
       BEGIN SELECT RAISE(ABORT, 'what left the office never changes'); END`,

      `CREATE TABLE signed_pdfs (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT REFERENCES cases (id),
        letter_id TEXT REFERENCES letters (id),
        paper_id TEXT REFERENCES papers (id),
        original_sha256 TEXT NOT NULL CHECK (length(original_sha256) = 64),
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
        bytes INTEGER NOT NULL CHECK (bytes > 0),
        begins_as_original INTEGER NOT NULL CHECK (begins_as_original IN (0, 1)),
        signatures INTEGER NOT NULL CHECK (signatures >= 0),
        pdf BLOB,
        psychological_pdf BLOB,
        at TEXT NOT NULL,
        operator_id TEXT NOT NULL REFERENCES operators (id),
        CHECK ((letter_id IS NULL) <> (paper_id IS NULL)),
        CHECK ((pdf IS NULL) <> (psychological_pdf IS NULL))
      ) STRICT`,
      'CREATE INDEX signed_pdfs_letter ON signed_pdfs (letter_id) WHERE letter_id IS NOT NULL',
      'CREATE INDEX signed_pdfs_paper ON signed_pdfs (paper_id) WHERE paper_id IS NOT NULL',
      `CREATE TRIGGER signed_pdfs_no_delete BEFORE DELETE ON signed_pdfs
       BEGIN SELECT RAISE(ABORT, 'signed_pdfs rows are never deleted'); END`,
      `CREATE TRIGGER signed_pdfs_fixed BEFORE UPDATE ON signed_pdfs
       BEGIN SELECT RAISE(ABORT, 'a signed PDF never changes'); END`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
