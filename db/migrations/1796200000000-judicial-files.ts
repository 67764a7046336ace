import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lawsuits beside a case. Hearings and terms to come are follow-ups that name their lawsuit, so that
 * trays, hand-overs and what is due next know them. Frozen: it imports nothing of the app.
 */
export class JudicialFiles1796200000000 implements MigrationInterface {
  readonly name = 'JudicialFiles1796200000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `CREATE TABLE judicial_files (
        id TEXT PRIMARY KEY NOT NULL,
        version INTEGER NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        subject TEXT NOT NULL,
        part TEXT NOT NULL CHECK (part IN ('representa', 'sigue')),
        court TEXT NOT NULL,
        number TEXT NOT NULL,
        started_on TEXT NOT NULL,
        ended_on TEXT,
        result TEXT,
        result_text TEXT,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id),
        CHECK ((ended_on IS NULL) = (result IS NULL))
      ) STRICT`,
      'CREATE INDEX judicial_files_case ON judicial_files (case_id, started_on)',
      `CREATE TRIGGER judicial_files_no_delete BEFORE DELETE ON judicial_files
       BEGIN SELECT RAISE(ABORT, 'judicial_files rows are never deleted'); END`,

      `CREATE TABLE judicial_acts (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        file_id TEXT NOT NULL REFERENCES judicial_files (id),
        kind TEXT NOT NULL,
        happened_on TEXT NOT NULL,
        text TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id)
      ) STRICT`,
      'CREATE INDEX judicial_acts_file ON judicial_acts (file_id, happened_on)',
      `CREATE TRIGGER judicial_acts_no_delete BEFORE DELETE ON judicial_acts
       BEGIN SELECT RAISE(ABORT, 'judicial_acts rows are never deleted'); END`,

      'ALTER TABLE followups ADD COLUMN judicial_file_id TEXT REFERENCES judicial_files (id)',
      `CREATE INDEX followups_judicial ON followups (judicial_file_id)
       WHERE judicial_file_id IS NOT NULL`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
