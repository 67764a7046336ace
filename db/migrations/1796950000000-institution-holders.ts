import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who has headed each institution, each with her days; and how a card was confirmed. The one name that
 * a card had becomes the first of its history. Frozen: it imports nothing of the app.
 */
export class InstitutionHolders1796950000000 implements MigrationInterface {
  readonly name = 'InstitutionHolders1796950000000';

  async up(runner: QueryRunner): Promise<void> {
    const day = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'";
    for (const statement of [
      `CREATE TABLE institution_holders (
        id TEXT PRIMARY KEY NOT NULL,
        version INTEGER NOT NULL,
        institution_id TEXT NOT NULL REFERENCES institutions (id),
        name TEXT NOT NULL CHECK (name <> ''),
        treatment TEXT NOT NULL CHECK (treatment <> ''),
        post TEXT NOT NULL CHECK (post <> ''),
        acting INTEGER NOT NULL CHECK (acting IN (0, 1)),
        valid_from TEXT NOT NULL CHECK (valid_from ${day}),
        valid_to TEXT CHECK (valid_to ${day}),
        document TEXT,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT REFERENCES operators (id),
        CHECK (valid_to IS NULL OR valid_to >= valid_from)
      ) STRICT`,
      'CREATE INDEX institution_holders_of ON institution_holders (institution_id, valid_from)',
      `CREATE TRIGGER institution_holders_no_delete BEFORE DELETE ON institution_holders
       BEGIN SELECT RAISE(ABORT, 'institution_holders rows are never deleted'); END`,
      `CREATE TRIGGER institution_holders_fixed BEFORE UPDATE OF id, institution_id, recorded_at,
         recorded_by ON institution_holders
       BEGIN SELECT RAISE(ABORT, 'who held a post stays of its institution'); END`,
      `INSERT INTO institution_holders (id, version, institution_id, name, treatment, post, acting,
         valid_from, valid_to, document, recorded_at, recorded_by)
       SELECT id, 1, id, holder, treatment, post, 0, valid_from, NULL, NULL, changed_at, changed_by
       FROM institutions WHERE holder IS NOT NULL AND holder <> ''`,
      'ALTER TABLE institutions DROP COLUMN holder',
      'ALTER TABLE institutions ADD COLUMN verified_how TEXT',
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
