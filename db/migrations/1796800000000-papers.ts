import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents issued besides the oficios de derivación, and series whose numbers are given outside of
 * the program. Frozen: it imports nothing of the app.
 */
export class Papers1796800000000 implements MigrationInterface {
  readonly name = 'Papers1796800000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `CREATE TABLE papers (
        id TEXT PRIMARY KEY NOT NULL,
        version INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind <> ''),
        case_id TEXT REFERENCES cases (id),
        subject_id TEXT,
        state TEXT NOT NULL CHECK (state IN ('issued', 'signed', 'annulled')),
        number_id TEXT UNIQUE REFERENCES issued_numbers (id),
        number_text TEXT NOT NULL CHECK (number_text <> ''),
        signer_id TEXT NOT NULL REFERENCES operators (id),
        mark TEXT NOT NULL CHECK (mark <> ''),
        sha256 TEXT NOT NULL CHECK (sha256 <> ''),
        content TEXT,
        psychological_content TEXT,
        document TEXT,
        psychological_document TEXT,
        pdf BLOB,
        psychological_pdf BLOB,
        issued_at TEXT NOT NULL,
        issued_by TEXT NOT NULL REFERENCES operators (id),
        signed_at TEXT,
        signed_by TEXT REFERENCES operators (id),
        annulled_at TEXT,
        annulled_by TEXT REFERENCES operators (id),
        annulled_reason TEXT,
        CHECK ((pdf IS NULL) <> (psychological_pdf IS NULL)),
        CHECK ((pdf IS NULL) = (document IS NULL)),
        CHECK ((state = 'annulled') = (annulled_at IS NOT NULL)),
        CHECK ((annulled_at IS NULL) = (annulled_reason IS NULL))
      ) STRICT`,
      'CREATE INDEX papers_case ON papers (case_id, issued_at, id)',
      'CREATE INDEX papers_issued ON papers (issued_at, id)',
      'CREATE INDEX papers_mark ON papers (mark)',
      'CREATE INDEX papers_subject ON papers (subject_id) WHERE subject_id IS NOT NULL',
      `CREATE TRIGGER papers_no_delete BEFORE DELETE ON papers
       BEGIN SELECT RAISE(ABORT, 'papers rows are never deleted'); END`,
      `CREATE TRIGGER papers_fixed BEFORE UPDATE OF id, kind, case_id, subject_id, number_id,
         number_text, signer_id, mark, sha256, issued_at, issued_by ON papers
       BEGIN SELECT RAISE(ABORT, 'an issued paper never changes'); END`,

      'ALTER TABLE number_series ADD COLUMN outside INTEGER NOT NULL DEFAULT 0',
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
