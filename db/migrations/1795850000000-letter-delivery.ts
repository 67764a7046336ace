import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When the first stamped copy says that a letter arrived stands on the letter itself, so that the
 * trays choose and count what stands still in an index alone: the rows of letters are wide. So do they
 * the cases whose verification is over.
 */
export class LetterDelivery1795850000000 implements MigrationInterface {
  readonly name = 'LetterDelivery1795850000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      'ALTER TABLE letters ADD COLUMN delivered_at TEXT',
      `UPDATE letters SET delivered_at =
        (SELECT min(received_at) FROM cargos WHERE letter_id = letters.id)`,
      `CREATE INDEX letters_delivered
       ON letters (state, delivered_at, issued_at, id, case_id, handed_to, created_by)`,
      `CREATE INDEX letters_answered
       ON letters (state, answered_at, delivered_at, issued_at, id, case_id, handed_to, created_by)`,
      `CREATE INDEX cases_to_verify ON cases (verification_due, id, recorded_at, migrated)
       WHERE state <> 'concluido' AND verification_due IS NOT NULL`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}
