import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Operators get a version, as every record that a form writes over has: two people who correct the
 * same account no longer undo each other. Frozen: it imports nothing of the app.
 */
export class OperatorVersions1795700000000 implements MigrationInterface {
  readonly name = 'OperatorVersions1795700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE operators ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0)`,
    );
  }

  /** There is no way back: an older program refuses a newer store instead. */
  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
