import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What follows an agreement until it is kept: the gestión that a recognition opens, with its steps; the
 * payment that another takes back; the agreed day from which the date of a follow-up was counted.
 * Frozen: it imports nothing of the app.
 */
export class AgreementChecks1796300000002 implements MigrationInterface {
  readonly name = 'AgreementChecks1796300000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      'ALTER TABLE agreements ADD COLUMN registry_action_id TEXT REFERENCES defence_actions (id)',
      `CREATE UNIQUE INDEX agreements_registry ON agreements (registry_action_id)
       WHERE registry_action_id IS NOT NULL`,
      `CREATE UNIQUE INDEX agreements_replaces ON agreements (replaces_id)
       WHERE replaces_id IS NOT NULL`,

      'ALTER TABLE payments ADD COLUMN takes_back_id TEXT REFERENCES payments (id)',
      `CREATE UNIQUE INDEX payments_takes_back ON payments (takes_back_id)
       WHERE takes_back_id IS NOT NULL`,

      'ALTER TABLE followups ADD COLUMN counted_from TEXT',
      `CREATE UNIQUE INDEX followups_of_agreement ON followups (agreement_id)
       WHERE agreement_id IS NOT NULL AND state = 'pending'`,

      `CREATE TABLE registry_steps (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        agreement_id TEXT NOT NULL REFERENCES agreements (id),
        kind TEXT NOT NULL,
        happened_on TEXT NOT NULL,
        text TEXT NOT NULL,
        number TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id)
      ) STRICT`,
      'CREATE INDEX registry_steps_agreement ON registry_steps (agreement_id, happened_on)',
      'CREATE INDEX registry_steps_case ON registry_steps (case_id)',
      `CREATE TRIGGER registry_steps_no_delete BEFORE DELETE ON registry_steps
       BEGIN SELECT RAISE(ABORT, 'registry_steps rows are never deleted'); END`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
