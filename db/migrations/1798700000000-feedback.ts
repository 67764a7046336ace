import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether somebody of a concluded case was asked how she was attended, which its case has; and what was
 * answered, which no case has. Both only grow. Frozen: it imports nothing of the app.
 */
export class Feedback1798700000000 implements MigrationInterface {
  readonly name = 'Feedback1798700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  /** There is no way back: an older program refuses a newer store instead. */
  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}

const onlyGrows = (table: string): string[] => [
  `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} rows are never deleted'); END`,
  `CREATE TRIGGER ${table}_fixed BEFORE UPDATE ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} rows never change'); END`,
];

const STATEMENTS = [
  `CREATE TABLE feedback_askings (
    case_id TEXT PRIMARY KEY NOT NULL REFERENCES cases (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('answered', 'declined', 'unreachable', 'unsafe')),
    asked_at TEXT NOT NULL,
    asked_by TEXT NOT NULL REFERENCES operators (id)
  ) STRICT`,
  ...onlyGrows('feedback_askings'),
  // Without a rowid, which counts up: it would keep the order in which answers came.
  `CREATE TABLE feedback_answers (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    desk TEXT NOT NULL CHECK (desk IN ('demuna', 'violencia', 'omaped', 'ciam')),
    version INTEGER NOT NULL CHECK (version >= 0),
    way TEXT NOT NULL CHECK (way IN ('box', 'person', 'phone')),
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    comment TEXT NOT NULL CHECK (comment <> '')
  ) STRICT, WITHOUT ROWID`,
  ...onlyGrows('feedback_answers'),
] as const;
