import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was agreed in a conciliation or a compromiso, and what was paid of it. A follow-up may name the
 * agreement whose compliance it looks at. Frozen: it imports nothing of the app.
 */
export class Agreements1796300000000 implements MigrationInterface {
  readonly name = 'Agreements1796300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `CREATE TABLE agreements (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        action_id TEXT NOT NULL REFERENCES defence_actions (id),
        matter TEXT NOT NULL,
        signed_on TEXT NOT NULL,
        terms TEXT NOT NULL,
        replaces_id TEXT REFERENCES agreements (id),
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id)
      ) STRICT`,
      'CREATE INDEX agreements_case ON agreements (case_id, signed_on)',
      'CREATE INDEX agreements_action ON agreements (action_id)',
      `CREATE TRIGGER agreements_no_delete BEFORE DELETE ON agreements
       BEGIN SELECT RAISE(ABORT, 'agreements rows are never deleted'); END`,

      `CREATE TABLE payments (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        agreement_id TEXT NOT NULL REFERENCES agreements (id),
        paid_on TEXT NOT NULL,
        cents INTEGER NOT NULL CHECK (cents <> 0),
        note TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id)
      ) STRICT`,
      'CREATE INDEX payments_agreement ON payments (agreement_id, paid_on)',
      `CREATE TRIGGER payments_no_delete BEFORE DELETE ON payments
       BEGIN SELECT RAISE(ABORT, 'payments rows are never deleted'); END`,

      'ALTER TABLE followups ADD COLUMN agreement_id TEXT REFERENCES agreements (id)',
      `CREATE INDEX followups_agreement ON followups (agreement_id)
       WHERE agreement_id IS NOT NULL`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
