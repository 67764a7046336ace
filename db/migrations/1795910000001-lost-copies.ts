import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An incident names the copy that was lost, when it was one of the list. Frozen: it imports nothing of the app. */
export class LostCopies1795910000001 implements MigrationInterface {
  readonly name = 'LostCopies1795910000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE incidents ADD COLUMN copy_id TEXT REFERENCES copies (id)');
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
