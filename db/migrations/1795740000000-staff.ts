import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The staff record: dated entries of each operator, passwords that serve once, letters handed on,
 * actas of those who left, six-monthly reviews and incidents. Frozen: it imports nothing of the app.
 */
export class Staff1795740000000 implements MigrationInterface {
  readonly name = 'Staff1795740000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  /** There is no way back: an older program refuses a newer store instead. */
  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}

const onlyGrows = (table: string): string[] => [
  `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} only grows'); END`,
  `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} only grows'); END`,
];

const STATEMENTS = [
  `ALTER TABLE operators ADD COLUMN password_once INTEGER NOT NULL DEFAULT 0 CHECK (password_once IN (0, 1))`,
  // Who answers for a letter whose author left; the author stays as she was.
  `ALTER TABLE letters ADD COLUMN handed_to TEXT REFERENCES operators (id)`,

  `CREATE TABLE staff_entries (
    id TEXT PRIMARY KEY NOT NULL,
    operator_id TEXT NOT NULL REFERENCES operators (id),
    kind TEXT NOT NULL CHECK (kind IN
      ('designation', 'habilitation', 'credential', 'course', 'signature', 'acting', 'leave')),
    valid_from TEXT NOT NULL,
    valid_to TEXT CHECK (valid_to IS NULL OR valid_to >= valid_from),
    document TEXT NOT NULL,
    detail TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    annulled_at TEXT,
    annulled_by TEXT REFERENCES operators (id),
    annulled_reason TEXT,
    CHECK (kind NOT IN ('acting', 'leave') OR valid_to IS NOT NULL),
    CHECK ((annulled_at IS NULL) = (annulled_reason IS NULL))
  ) STRICT`,
  `CREATE INDEX staff_entries_of ON staff_entries (operator_id, valid_from)`,
  `CREATE TRIGGER staff_entries_fixed
   BEFORE UPDATE OF operator_id, kind, valid_from, valid_to, document, detail, recorded_at, recorded_by ON staff_entries
   BEGIN SELECT RAISE(ABORT, 'an entry of the staff record does not change'); END`,
  `CREATE TRIGGER staff_entries_no_delete BEFORE DELETE ON staff_entries
   BEGIN SELECT RAISE(ABORT, 'staff_entries rows are never deleted'); END`,

  `CREATE TABLE handovers (
    id TEXT PRIMARY KEY NOT NULL,
    operator_id TEXT NOT NULL UNIQUE REFERENCES operators (id),
    ended_at TEXT NOT NULL,
    ended_by TEXT NOT NULL REFERENCES operators (id),
    document TEXT NOT NULL,
    reason TEXT NOT NULL,
    items TEXT NOT NULL,
    drafts_lost INTEGER NOT NULL CHECK (drafts_lost >= 0)
  ) STRICT`,
  ...onlyGrows('handovers'),

  `CREATE TABLE privilege_reviews (
    id TEXT PRIMARY KEY NOT NULL,
    reviewed_at TEXT NOT NULL,
    reviewed_by TEXT NOT NULL REFERENCES operators (id),
    notes TEXT NOT NULL,
    people TEXT NOT NULL
  ) STRICT`,
  ...onlyGrows('privilege_reviews'),

  `CREATE TABLE incidents (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    kind TEXT NOT NULL,
    thing TEXT NOT NULL,
    happened_at TEXT NOT NULL,
    known_at TEXT NOT NULL CHECK (known_at >= happened_at),
    description TEXT NOT NULL,
    held TEXT NOT NULL,
    openers TEXT NOT NULL,
    case_count INTEGER NOT NULL CHECK (case_count >= 0),
    person_count INTEGER NOT NULL CHECK (person_count >= 0),
    consequences TEXT NOT NULL,
    measures TEXT NOT NULL,
    odp_contact TEXT NOT NULL,
    authority_at TEXT,
    authority_cargo TEXT,
    digital_at TEXT,
    people_at TEXT,
    late_reason TEXT,
    cause TEXT,
    closed_at TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id)
  ) STRICT`,
  `CREATE TRIGGER incidents_no_delete BEFORE DELETE ON incidents
   BEGIN SELECT RAISE(ABORT, 'incidents rows are never deleted'); END`,
];
