import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The legal supuestos of a valuation (R1297 3 and 4). Nobody was asked for them before. */
export class RiskGrounds1796600000000 implements MigrationInterface {
  readonly name = 'RiskGrounds1796600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE risk_valuations ADD COLUMN grounds TEXT');
  }

  /** There is no way back: an older program refuses a newer store instead. */
  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
