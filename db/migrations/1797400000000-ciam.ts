import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The desk of older adults: fichas of the registro nominal, situations of risk with their notices,
 * measures and follow-ups, what is told to the desk of violence, organisations. Frozen: it imports
 * nothing of the app.
 */
export class Ciam1797400000000 implements MigrationInterface {
  readonly name = 'Ciam1797400000000';

  async up(runner: QueryRunner): Promise<void> {
    const day = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'";
    const registration = 'registration_id TEXT NOT NULL REFERENCES registrations (id)';
    const risk = 'risk_id TEXT NOT NULL REFERENCES ciam_risks (id)';
    const recorded = `recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id)`;
    const grows = (table: string, fixed: string): string[] => [
      `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
       BEGIN SELECT RAISE(ABORT, '${table} rows are never deleted'); END`,
      `CREATE TRIGGER ${table}_fixed BEFORE UPDATE OF ${fixed} ON ${table}
       BEGIN SELECT RAISE(ABORT, '${table}: what was recorded stays'); END`,
    ];
    for (const statement of [
      `CREATE TABLE ciam_profiles (
        registration_id TEXT PRIMARY KEY NOT NULL REFERENCES registrations (id),
        version INTEGER NOT NULL CHECK (version > 0),
        codes TEXT NOT NULL,
        words TEXT NOT NULL,
        reviewed_on TEXT NOT NULL CHECK (reviewed_on ${day}),
        ${recorded},
        changed_at TEXT NOT NULL,
        changed_by TEXT NOT NULL REFERENCES operators (id)
      ) STRICT`,
      'CREATE INDEX ciam_profiles_reviewed ON ciam_profiles (reviewed_on)',
      // Figures ask these of every ficha: its sealed pages are not read for them.
      `CREATE INDEX ciam_profiles_counted
        ON ciam_profiles (registration_id, version, changed_at, reviewed_on)`,
      `CREATE TABLE ciam_risks (
        id TEXT PRIMARY KEY NOT NULL,
        version INTEGER NOT NULL CHECK (version > 0),
        ${registration},
        known_at TEXT NOT NULL,
        facts TEXT NOT NULL,
        reported_at TEXT,
        report TEXT,
        decision_due_at TEXT,
        hand_over TEXT,
        ended_at TEXT,
        ended_by TEXT REFERENCES operators (id),
        ending TEXT,
        ${recorded},
        CHECK ((reported_at IS NULL) = (report IS NULL)),
        CHECK ((reported_at IS NULL) = (decision_due_at IS NULL)),
        CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
        CHECK ((ended_at IS NULL) = (ending IS NULL))
      ) STRICT`,
      'CREATE INDEX ciam_risks_registration ON ciam_risks (registration_id, known_at)',
      'CREATE INDEX ciam_risks_open ON ciam_risks (known_at) WHERE ended_at IS NULL',
      ...grows('ciam_risks', `id, registration_id, known_at, facts, recorded_at, recorded_by`),
      `CREATE TRIGGER ciam_risks_ended BEFORE UPDATE ON ciam_risks WHEN OLD.ended_at IS NOT NULL
       BEGIN SELECT RAISE(ABORT, 'a situation that ended stays so'); END`,
      `CREATE TABLE ciam_notices (
        id TEXT PRIMARY KEY NOT NULL,
        ${registration},
        ${risk},
        told_at TEXT NOT NULL,
        body TEXT NOT NULL,
        ${recorded}
      ) STRICT`,
      'CREATE INDEX ciam_notices_risk ON ciam_notices (risk_id, told_at)',
      ...grows(
        'ciam_notices',
        'id, registration_id, risk_id, told_at, body, recorded_at, recorded_by',
      ),
      `CREATE TABLE ciam_measures (
        id TEXT PRIMARY KEY NOT NULL,
        ${registration},
        ${risk},
        decided_at TEXT NOT NULL,
        body TEXT NOT NULL,
        ends_on TEXT CHECK (ends_on ${day}),
        ended_on TEXT CHECK (ended_on ${day}),
        end_reason TEXT,
        ${recorded},
        CHECK ((ended_on IS NULL) = (end_reason IS NULL))
      ) STRICT`,
      'CREATE INDEX ciam_measures_risk ON ciam_measures (risk_id, decided_at)',
      ...grows(
        'ciam_measures',
        'id, registration_id, risk_id, decided_at, body, ends_on, recorded_at, recorded_by',
      ),
      `CREATE TABLE ciam_followups (
        id TEXT PRIMARY KEY NOT NULL,
        ${registration},
        ${risk},
        done_at TEXT NOT NULL,
        next_on TEXT CHECK (next_on ${day}),
        body TEXT NOT NULL,
        ${recorded}
      ) STRICT`,
      'CREATE INDEX ciam_followups_risk ON ciam_followups (risk_id, done_at)',
      ...grows(
        'ciam_followups',
        'id, registration_id, risk_id, done_at, next_on, body, recorded_at, recorded_by',
      ),
      `CREATE TABLE ciam_handovers (
        id TEXT PRIMARY KEY NOT NULL,
        told_at TEXT NOT NULL,
        told_by TEXT NOT NULL REFERENCES operators (id),
        body TEXT NOT NULL,
        taken TEXT
      ) STRICT`,
      ...grows('ciam_handovers', 'id, told_at, told_by, body'),
      `CREATE TABLE ciam_organisations (
        id TEXT PRIMARY KEY NOT NULL,
        version INTEGER NOT NULL CHECK (version > 0),
        name TEXT NOT NULL CHECK (name <> ''),
        district TEXT NOT NULL,
        recognition TEXT NOT NULL,
        ended_on TEXT CHECK (ended_on ${day}),
        ${recorded}
      ) STRICT`,
      `CREATE TABLE ciam_members (
        id TEXT PRIMARY KEY NOT NULL,
        organisation_id TEXT NOT NULL REFERENCES ciam_organisations (id),
        ${registration},
        post TEXT NOT NULL,
        joined_on TEXT NOT NULL CHECK (joined_on ${day}),
        left_on TEXT CHECK (left_on ${day}),
        ${recorded},
        CHECK (left_on IS NULL OR left_on >= joined_on)
      ) STRICT`,
      `CREATE UNIQUE INDEX ciam_members_once ON ciam_members (organisation_id, registration_id)
       WHERE left_on IS NULL`,
      'CREATE INDEX ciam_members_registration ON ciam_members (registration_id)',
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
