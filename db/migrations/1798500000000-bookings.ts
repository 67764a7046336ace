import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is to be done may have an hour and a room of the office: the hearings convened had theirs
 * already. Beside it the telephones of the turn, and whether this PC tells of terms by itself: off.
 * Frozen: it imports nothing of the app.
 */
export class Bookings1798500000000 implements MigrationInterface {
  readonly name = 'Bookings1798500000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  /** There is no way back: an older program refuses a newer store instead. */
  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}

const STATEMENTS = [
  `ALTER TABLE followups ADD COLUMN at_time TEXT
    CHECK (at_time IS NULL OR (at_time GLOB '[0-2][0-9]:[0-5][0-9]' AND at_time < '24:00'))`,
  `ALTER TABLE followups ADD COLUMN room TEXT NOT NULL DEFAULT ''`,
  // Lima is five hours behind UTC, all year.
  `UPDATE followups SET at_time = (
     SELECT substr(datetime(s.at, '-5 hours'), 12, 5) FROM hearing_sessions s
     WHERE s.followup_id = followups.id
       AND substr(datetime(s.at, '-5 hours'), 1, 10) = followups.due_on)
   WHERE id IN (SELECT followup_id FROM hearing_sessions WHERE state = 'scheduled')`,
  `CREATE INDEX followups_booked ON followups (due_on, at_time)
     WHERE at_time IS NOT NULL AND state = 'pending'`,

  `CREATE TABLE turn_phones (
    id TEXT PRIMARY KEY NOT NULL CHECK (id = 'office'),
    version INTEGER NOT NULL CHECK (version > 0),
    phones TEXT NOT NULL,
    changed_at TEXT,
    changed_by TEXT REFERENCES operators (id)
  ) STRICT`,
  `INSERT INTO turn_phones (id, version, phones) VALUES ('office', 1, '[]')`,

  `CREATE TABLE notice_settings (
    id TEXT PRIMARY KEY NOT NULL CHECK (id = 'office'),
    version INTEGER NOT NULL CHECK (version > 0),
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    changed_at TEXT,
    changed_by TEXT REFERENCES operators (id)
  ) STRICT`,
  `INSERT INTO notice_settings (id, version, enabled) VALUES ('office', 1, 0)`,
] as const;
