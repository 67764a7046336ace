import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sheets of risk valuation (FVR): what an authority applied, and what this office computed to orient
 * itself, with whether it may. Frozen: it imports nothing of the app.
 */
export class FvrSheets1797200000000 implements MigrationInterface {
  readonly name = 'FvrSheets1797200000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `CREATE TABLE fvr_sheets (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        person_id TEXT NOT NULL REFERENCES persons (id),
        origin TEXT NOT NULL CHECK (origin IN ('externa', 'orientadora')),
        instrument TEXT NOT NULL CHECK (instrument <> ''),
        norm_version TEXT NOT NULL CHECK (norm_version <> ''),
        institution TEXT,
        institution_name TEXT NOT NULL,
        operator_name TEXT NOT NULL,
        applied_at TEXT NOT NULL CHECK (applied_at <> ''),
        age_then INTEGER CHECK (age_then BETWEEN 0 AND 130),
        bond TEXT,
        severity TEXT,
        answers TEXT NOT NULL,
        score TEXT,
        written_score TEXT,
        level_by_score TEXT,
        level_adjusted TEXT,
        level_assigned TEXT CHECK (level_assigned IS NOT NULL),
        level_law TEXT CHECK (level_law IS NOT NULL),
        level_reason TEXT NOT NULL,
        observations TEXT NOT NULL,
        signed_by_operator INTEGER NOT NULL CHECK (signed_by_operator IN (0, 1)),
        signed_by_victim INTEGER NOT NULL CHECK (signed_by_victim IN (0, 1)),
        attachment_id TEXT REFERENCES attachments (id),
        corrects_id TEXT UNIQUE REFERENCES fvr_sheets (id),
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id),
        annulled_at TEXT,
        annulled_by TEXT REFERENCES operators (id),
        annul_reason TEXT,
        CHECK ((institution IS NULL) = (origin = 'orientadora')),
        CHECK (origin = 'externa' OR attachment_id IS NULL),
        CHECK ((annulled_at IS NULL) = (annulled_by IS NULL)),
        CHECK ((annulled_at IS NULL) = (annul_reason IS NULL))
      ) STRICT`,
      'CREATE INDEX fvr_sheets_case ON fvr_sheets (case_id, applied_at)',
      `CREATE TRIGGER fvr_sheets_no_delete BEFORE DELETE ON fvr_sheets
       BEGIN SELECT RAISE(ABORT, 'fvr_sheets rows are never deleted'); END`,
      `CREATE TRIGGER fvr_sheets_fixed BEFORE UPDATE OF id, case_id, person_id, origin, instrument,
         norm_version, institution, institution_name, operator_name, applied_at, age_then, bond,
         severity, answers, score, written_score, level_by_score, level_adjusted, level_assigned,
         level_law, level_reason, observations, signed_by_operator, signed_by_victim, corrects_id,
         recorded_at, recorded_by ON fvr_sheets
       BEGIN SELECT RAISE(ABORT, 'a sheet never changes but for its scan and its annulment'); END`,
      `CREATE TRIGGER fvr_sheets_annulled BEFORE UPDATE ON fvr_sheets
       WHEN OLD.annulled_at IS NOT NULL
       BEGIN SELECT RAISE(ABORT, 'a sheet annulled stays so'); END`,
      `CREATE TABLE fvr_settings (
        id TEXT PRIMARY KEY NOT NULL,
        computes INTEGER NOT NULL CHECK (computes IN (0, 1)),
        reason TEXT NOT NULL CHECK (reason <> ''),
        at TEXT NOT NULL,
        by TEXT NOT NULL REFERENCES operators (id)
      ) STRICT`,
      `CREATE TRIGGER fvr_settings_no_update BEFORE UPDATE ON fvr_settings
       BEGIN SELECT RAISE(ABORT, 'fvr_settings only grows'); END`,
      `CREATE TRIGGER fvr_settings_no_delete BEFORE DELETE ON fvr_settings
       BEGIN SELECT RAISE(ABORT, 'fvr_settings only grows'); END`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
