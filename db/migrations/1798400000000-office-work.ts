import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody asks the responsable to agree with, the views of lists that are kept under a name, and
 * whether this office asks for agreement at all (it does not, until it says so). What was planned for a
 * registered person may pass to somebody else of the office: a trigger cannot be changed in place, so
 * it is made anew. Frozen: it imports nothing of the app.
 */
export class OfficeWork1798400000000 implements MigrationInterface {
  readonly name = 'OfficeWork1798400000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...approvals, ...views, ...attentions, IN_HAND])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}

const noDelete = (table: string): string =>
  `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} rows are never deleted'); END`;

const approvals = [
  `CREATE TABLE approvals (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    case_id TEXT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL CHECK (kind IN ('plan', 'closure')),
    subject_id TEXT NOT NULL CHECK (subject_id <> ''),
    state TEXT NOT NULL CHECK (state IN ('asked', 'returned', 'approved', 'ended')),
    asked_by TEXT NOT NULL REFERENCES operators (id),
    asked_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
  ) STRICT`,
  // One at a time of the same thing.
  `CREATE UNIQUE INDEX approvals_once ON approvals (kind, subject_id) WHERE state <> 'ended'`,
  'CREATE INDEX approvals_case ON approvals (case_id)',
  'CREATE INDEX approvals_state ON approvals (state, asked_by)',
  'CREATE INDEX approvals_subject ON approvals (subject_id, kind)',
  noDelete('approvals'),
  `CREATE TRIGGER approvals_fixed BEFORE UPDATE OF id, case_id, kind, subject_id ON approvals
   BEGIN SELECT RAISE(ABORT, 'what an approval is about does not change'); END`,
  `CREATE TRIGGER approvals_ended BEFORE UPDATE ON approvals WHEN OLD.state = 'ended'
   BEGIN SELECT RAISE(ABORT, 'an approval that ended does not come back'); END`,

  `CREATE TABLE approval_steps (
    id TEXT PRIMARY KEY NOT NULL,
    approval_id TEXT NOT NULL REFERENCES approvals (id),
    case_id TEXT NOT NULL REFERENCES cases (id),
    act TEXT NOT NULL CHECK (act IN ('asked', 'returned', 'approved', 'ended')),
    comment TEXT NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL REFERENCES operators (id)
  ) STRICT`,
  'CREATE INDEX approval_steps_approval ON approval_steps (approval_id, at)',
  'CREATE INDEX approval_steps_case ON approval_steps (case_id)',
  `CREATE TRIGGER approval_steps_no_update BEFORE UPDATE ON approval_steps
   BEGIN SELECT RAISE(ABORT, 'approval_steps rows never change'); END`,
  noDelete('approval_steps'),

  `CREATE TABLE approval_settings (
    id TEXT PRIMARY KEY NOT NULL CHECK (id = 'office'),
    version INTEGER NOT NULL CHECK (version > 0),
    plan INTEGER NOT NULL CHECK (plan IN (0, 1)),
    closure INTEGER NOT NULL CHECK (closure IN (0, 1)),
    changed_at TEXT,
    changed_by TEXT REFERENCES operators (id)
  ) STRICT`,
  `INSERT INTO approval_settings (id, version, plan, closure) VALUES ('office', 1, 0, 0)`,
];

const views = [
  `CREATE TABLE saved_views (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    room TEXT NOT NULL CHECK (room <> ''),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    query TEXT NOT NULL CHECK (json_valid(query)),
    operator_id TEXT REFERENCES operators (id),
    kept_at TEXT NOT NULL,
    kept_by TEXT NOT NULL REFERENCES operators (id)
  ) STRICT`,
  // Each person has her names, and the office its own.
  `CREATE UNIQUE INDEX saved_views_name ON saved_views (room, coalesce(operator_id, ''), name)`,
];

/** What each person has in hand, counted without a look at the cases themselves. */
const IN_HAND = `CREATE INDEX cases_in_hand ON cases (responsible_id, next_due, service, id, state)
  WHERE state <> 'concluido'`;

const attentions = [
  'DROP TRIGGER attentions_fixed',
  `CREATE TRIGGER attentions_fixed
   BEFORE UPDATE OF id, registration_id, due_on, from_id, recorded_at, recorded_by ON attentions
   BEGIN SELECT RAISE(ABORT, 'of whom an attention is, and what was planned, does not change'); END`,
  `CREATE TRIGGER attentions_passed BEFORE UPDATE OF assigned_to ON attentions
   WHEN OLD.state <> 'planned' OR NEW.assigned_to IS NULL
   BEGIN SELECT RAISE(ABORT, 'only what is planned passes to somebody else'); END`,
];
