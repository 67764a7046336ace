import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may see a case beside what her role allows: sealed cases and their readers, causes of
 * abstention, emergency access. And a column for who told and asked for reserve: the link from the
 * case to her opens with the key of the class `informante`, not with the store's.
 */
export class CaseAccess1795760000000 implements MigrationInterface {
  readonly name = 'CaseAccess1795760000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      'ALTER TABLE case_people ADD COLUMN reserved TEXT',
      'ALTER TABLE case_people ADD COLUMN institution TEXT',

      `CREATE TABLE case_seals (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        reason TEXT NOT NULL,
        sealed_at TEXT NOT NULL,
        sealed_by TEXT NOT NULL REFERENCES operators (id),
        lifted_at TEXT,
        lifted_by TEXT REFERENCES operators (id),
        lifted_reason TEXT,
        CHECK ((lifted_at IS NULL) = (lifted_by IS NULL))
      ) STRICT`,
      'CREATE UNIQUE INDEX case_seals_case ON case_seals (case_id) WHERE lifted_at IS NULL',

      `CREATE TABLE case_readers (
        case_id TEXT NOT NULL REFERENCES cases (id),
        operator_id TEXT NOT NULL REFERENCES operators (id),
        added_at TEXT NOT NULL,
        added_by TEXT NOT NULL REFERENCES operators (id),
        PRIMARY KEY (case_id, operator_id)
      ) STRICT`,

      `CREATE TABLE case_conflicts (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        operator_id TEXT NOT NULL REFERENCES operators (id),
        cause TEXT NOT NULL,
        note TEXT NOT NULL,
        declared_at TEXT NOT NULL,
        declared_by TEXT NOT NULL REFERENCES operators (id),
        ended_at TEXT,
        ended_by TEXT REFERENCES operators (id),
        ended_reason TEXT,
        CHECK ((ended_at IS NULL) = (ended_by IS NULL))
      ) STRICT`,
      'CREATE INDEX case_conflicts_case ON case_conflicts (case_id, operator_id)',
      'CREATE INDEX case_conflicts_operator ON case_conflicts (operator_id, ended_at)',

      `CREATE TABLE emergency_accesses (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        operator_id TEXT NOT NULL REFERENCES operators (id),
        reason TEXT NOT NULL,
        began_at TEXT NOT NULL,
        ends_at TEXT NOT NULL CHECK (ends_at > began_at)
      ) STRICT`,
      'CREATE INDEX emergency_accesses_operator ON emergency_accesses (operator_id, ends_at)',
      'CREATE INDEX emergency_accesses_began ON emergency_accesses (began_at)',
      `CREATE TRIGGER emergency_accesses_kept BEFORE DELETE ON emergency_accesses
       BEGIN SELECT RAISE(ABORT, 'emergency_accesses only grows'); END`,
      `CREATE TRIGGER emergency_accesses_unchanged BEFORE UPDATE ON emergency_accesses
       BEGIN SELECT RAISE(ABORT, 'emergency_accesses only grows'); END`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}
