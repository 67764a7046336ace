import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Until when an asesoría was extended (RDNA 34), what an institution said of what was sent to it
 * (RDNA 35), and the case whose new facts another one is about (RDNA 32.4). Of what was recorded
 * before nobody said any of these.
 */
export class OrdinaryCase1796100000001 implements MigrationInterface {
  readonly name = 'OrdinaryCase1796100000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      'ALTER TABLE defence_actions ADD COLUMN due_on TEXT',
      'ALTER TABLE letters ADD COLUMN answer_outcome TEXT',
      'ALTER TABLE cases ADD COLUMN origin_id TEXT REFERENCES cases (id)',
      'CREATE INDEX cases_origin ON cases (origin_id) WHERE origin_id IS NOT NULL',
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}
