import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Days that the office adds to its calendar or takes away from the law's. A row never changes and is
 * never deleted: it is withdrawn once, with who, when and why. One in force for each date. Frozen: it
 * imports nothing of the app.
 */
export class OfficeCalendar1796000000000 implements MigrationInterface {
  readonly name = 'OfficeCalendar1796000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE calendar_days (
      id TEXT PRIMARY KEY NOT NULL,
      date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      effect TEXT NOT NULL CHECK (effect IN ('closed', 'open')),
      name TEXT NOT NULL CHECK (name <> ''),
      scope TEXT NOT NULL CHECK (scope IN ('nacional', 'regional', 'sector_publico', 'cierre')),
      norm TEXT NOT NULL CHECK (norm <> ''),
      reason TEXT NOT NULL CHECK (reason <> ''),
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL REFERENCES operators (id),
      withdrawn_at TEXT,
      withdrawn_by TEXT REFERENCES operators (id),
      withdrawn_reason TEXT,
      CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
      CHECK ((withdrawn_at IS NULL) = (coalesce(withdrawn_reason, '') = ''))
    ) STRICT`);
    await runner.query(
      'CREATE UNIQUE INDEX calendar_days_in_force ON calendar_days (date) WHERE withdrawn_at IS NULL',
    );
    await runner.query(`CREATE TRIGGER calendar_days_stay BEFORE DELETE ON calendar_days
      BEGIN SELECT raise(ABORT, 'a day of the calendar is withdrawn, not deleted'); END`);
    await runner.query(`CREATE TRIGGER calendar_days_keep BEFORE UPDATE ON calendar_days
      WHEN OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
        OR NEW.id <> OLD.id OR NEW.date <> OLD.date OR NEW.effect <> OLD.effect
        OR NEW.name <> OLD.name OR NEW.scope <> OLD.scope OR NEW.norm <> OLD.norm
        OR NEW.reason <> OLD.reason OR NEW.recorded_at <> OLD.recorded_at
        OR NEW.recorded_by <> OLD.recorded_by
      BEGIN SELECT raise(ABORT, 'a day of the calendar is only withdrawn'); END`);
  }

  /** There is no way back: an older program refuses a newer store instead. */
  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
