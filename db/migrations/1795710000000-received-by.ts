import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * *Recibido por* (D01) apart from who typed it: an operator, or a name when who received has no
 * account; neither when nobody knows. What was received in the program was received by who typed
 * it, as the form supposed until now; of a case loaded from paper the loader says nothing of that.
 */
export class ReceivedBy1795710000000 implements MigrationInterface {
  readonly name = 'ReceivedBy1795710000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE cases ADD COLUMN received_by_id TEXT REFERENCES operators (id)',
    );
    await runner.query(
      `ALTER TABLE cases ADD COLUMN received_by_name TEXT
       CHECK (received_by_name IS NULL OR received_by_id IS NULL)`,
    );
    await runner.query('UPDATE cases SET received_by_id = recorded_by WHERE migrated = 0');
  }

  /** There is no way back: an older program refuses a newer store instead. */
  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
