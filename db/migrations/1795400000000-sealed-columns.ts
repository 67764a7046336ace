import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What sealing needs of the tables: a sealed column holds text, so the weeks of a pregnancy become
 * text; and a draft, which only its author opens, keeps beside it the hour of arrival that was
 * typed, because the child's 24 hours run from it whoever is away.
 */
export class SealedColumns1795400000000 implements MigrationInterface {
  readonly name = 'SealedColumns1795400000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      'ALTER TABLE persons ADD COLUMN weeks TEXT',
      'UPDATE persons SET weeks = CAST(pregnancy_weeks AS TEXT) WHERE pregnancy_weeks IS NOT NULL',
      'ALTER TABLE persons DROP COLUMN pregnancy_weeks',
      'ALTER TABLE persons RENAME COLUMN weeks TO pregnancy_weeks',
      'ALTER TABLE drafts ADD COLUMN received_at TEXT',
      `UPDATE drafts SET received_at = json_extract(payload, '$.receivedAt')
       WHERE kind = 'reception' AND json_valid(payload)
         AND json_type(payload, '$.receivedAt') = 'text'`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}
