import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Suspensions and extensions of the terms of a case, which only grow, and the two dates of a letter
 * whose answer was given more time. Frozen: it imports nothing of the app.
 */
export class TermChanges1796500000000 implements MigrationInterface {
  readonly name = 'TermChanges1796500000000';

  async up(runner: QueryRunner): Promise<void> {
    const day = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'";
    for (const statement of [
      `CREATE TABLE term_changes (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        term TEXT NOT NULL CHECK (term <> ''),
        subject_kind TEXT NOT NULL CHECK (subject_kind <> ''),
        subject_id TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('suspension', 'extension')),
        from_day TEXT CHECK (from_day ${day}),
        to_day TEXT CHECK (to_day ${day}),
        amount INTEGER CHECK (amount > 0),
        reason TEXT NOT NULL,
        norm TEXT NOT NULL CHECK (norm <> ''),
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id),
        CHECK ((kind = 'suspension') = (from_day IS NOT NULL)),
        CHECK ((kind = 'suspension') = (to_day IS NOT NULL)),
        CHECK ((kind = 'extension') = (amount IS NOT NULL)),
        CHECK (from_day <= to_day)
      ) STRICT`,
      'CREATE INDEX term_changes_case ON term_changes (case_id, recorded_at)',
      `CREATE TRIGGER term_changes_no_delete BEFORE DELETE ON term_changes
       BEGIN SELECT RAISE(ABORT, 'term_changes rows are never deleted'); END`,
      `CREATE TRIGGER term_changes_fixed BEFORE UPDATE OF id, case_id, term, subject_kind,
         subject_id, kind, from_day, to_day, amount, norm, recorded_at, recorded_by ON term_changes
       BEGIN SELECT RAISE(ABORT, 'term_changes rows never change'); END`,

      'ALTER TABLE letters ADD COLUMN reminder_due TEXT',
      'ALTER TABLE letters ADD COLUMN escalation_due TEXT',
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
