import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the register of acts is searched by: what was done, by whom, and when. Each writing also looks
 * for the last restore and the last word on the clock, which must not walk the whole chain.
 */
export class AuditIndexes1795750000000 implements MigrationInterface {
  readonly name = 'AuditIndexes1795750000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      'CREATE INDEX audit_action ON audit (action, seq)',
      'CREATE INDEX audit_operator ON audit (operator_id, seq)',
      'CREATE INDEX audit_at ON audit (at)',
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}
