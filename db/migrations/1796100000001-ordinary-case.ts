import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The own term of a defence action (fifteen working days of an asesoría, RDNA 34), and the case whose
 * new facts another one is about (RDNA 32.4). Actions begun before have no term on record.
 */
export class OrdinaryCase1796100000001 implements MigrationInterface {
  readonly name = 'OrdinaryCase1796100000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      'ALTER TABLE defence_actions ADD COLUMN due_on TEXT',
      'ALTER TABLE cases ADD COLUMN origin_id TEXT REFERENCES cases (id)',
      'CREATE INDEX cases_origin ON cases (origin_id) WHERE origin_id IS NOT NULL',
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}
