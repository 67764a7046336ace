import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Violence beside the other marks of a case, empty where nobody asked; the marks that the
 * responsable discarded; and what must leave at once, so that the trays choose it in an index. Of
 * old cases nobody can tell here when a mark was found: their duties begin with the next finding.
 */
export class CaseFlags1796100000000 implements MigrationInterface {
  readonly name = 'CaseFlags1796100000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      'ALTER TABLE cases ADD COLUMN violence TEXT',
      `CREATE TABLE flag_discards (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        flag TEXT NOT NULL,
        reason TEXT NOT NULL,
        discarded_at TEXT NOT NULL,
        discarded_by TEXT NOT NULL REFERENCES operators (id)
      ) STRICT`,
      'CREATE INDEX flag_discards_case ON flag_discards (case_id, discarded_at)',
      `CREATE TRIGGER flag_discards_kept BEFORE DELETE ON flag_discards
       BEGIN SELECT RAISE(ABORT, 'flag_discards only grows'); END`,
      `CREATE TRIGGER flag_discards_unchanged BEFORE UPDATE ON flag_discards
       BEGIN SELECT RAISE(ABORT, 'flag_discards only grows'); END`,
      `CREATE TABLE urgent_duties (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        what TEXT NOT NULL CHECK (what IN ('denuncia', 'desproteccion')),
        found_at TEXT NOT NULL,
        due_at TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id),
        letter_id TEXT REFERENCES letters (id),
        met_at TEXT,
        ended_at TEXT,
        CHECK ((letter_id IS NULL) = (met_at IS NULL))
      ) STRICT`,
      'CREATE UNIQUE INDEX urgent_duties_one ON urgent_duties (case_id, what) WHERE ended_at IS NULL',
      `CREATE INDEX urgent_duties_standing ON urgent_duties (due_at, id, case_id, what, found_at)
       WHERE met_at IS NULL AND ended_at IS NULL`,
      'CREATE INDEX urgent_duties_case ON urgent_duties (case_id)',
      `CREATE TRIGGER urgent_duties_kept BEFORE DELETE ON urgent_duties
       BEGIN SELECT RAISE(ABORT, 'a duty is met or ended, never deleted'); END`,
      `CREATE TRIGGER urgent_duties_fixed
       BEFORE UPDATE OF id, case_id, what, found_at, due_at, recorded_at, recorded_by ON urgent_duties
       BEGIN SELECT RAISE(ABORT, 'when a duty began does not change'); END`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}
