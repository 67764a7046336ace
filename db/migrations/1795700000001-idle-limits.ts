import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * After how long without anybody the program locks. One row, there from the start with the longest
 * that the vault lets (5 and 10 minutes): an office sets them down. Frozen: it imports nothing of
 * the app.
 */
export class IdleLimits1795700000001 implements MigrationInterface {
  readonly name = 'IdleLimits1795700000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE idle_limits (
      id TEXT PRIMARY KEY NOT NULL CHECK (id = 'office'),
      version INTEGER NOT NULL CHECK (version > 0),
      system_minutes INTEGER NOT NULL CHECK (system_minutes BETWEEN 1 AND 5),
      own_minutes INTEGER NOT NULL CHECK (own_minutes BETWEEN 1 AND 10),
      changed_at TEXT,
      changed_by TEXT REFERENCES operators (id)
    ) STRICT`);
    await runner.query(
      `INSERT INTO idle_limits (id, version, system_minutes, own_minutes) VALUES ('office', 1, 5, 10)`,
    );
  }

  /** There is no way back: an older program refuses a newer store instead. */
  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
