import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The copies that were made and proved: on this PC's disk, and on sticks that left the office. */
export class Copies1795720000000 implements MigrationInterface {
  readonly name = 'Copies1795720000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `CREATE TABLE copies (
        id TEXT PRIMARY KEY NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('disk', 'stick')),
        name TEXT NOT NULL,
        reason TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT REFERENCES operators (id),
        cases INTEGER NOT NULL,
        persons INTEGER NOT NULL,
        letters INTEGER NOT NULL,
        last_seq INTEGER NOT NULL,
        last_act_at TEXT,
        bytes INTEGER NOT NULL,
        epoch INTEGER NOT NULL,
        kit_id TEXT,
        phrase_id TEXT,
        gone_at TEXT,
        gone_reason TEXT,
        CHECK ((gone_at IS NULL) = (gone_reason IS NULL)),
        CHECK ((kind = 'stick') = (kit_id IS NOT NULL))
      ) STRICT`,
      'CREATE INDEX copies_made ON copies (kind, made_at)',
      `CREATE TRIGGER copies_no_delete BEFORE DELETE ON copies
       BEGIN SELECT RAISE(ABORT, 'copies rows are never deleted'); END`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}
