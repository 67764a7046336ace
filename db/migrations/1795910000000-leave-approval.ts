import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who approved a leave or an encargatura, who is seldom the person that writes it down. As fixed as
 * the rest of an entry. Frozen: it imports nothing of the app.
 */
export class LeaveApproval1795910000000 implements MigrationInterface {
  readonly name = 'LeaveApproval1795910000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `ALTER TABLE staff_entries ADD COLUMN approved_by TEXT NOT NULL DEFAULT ''`,
      'DROP TRIGGER staff_entries_fixed',
      `CREATE TRIGGER staff_entries_fixed
       BEFORE UPDATE OF operator_id, kind, valid_from, valid_to, document, detail, approved_by, recorded_at, recorded_by ON staff_entries
       BEGIN SELECT RAISE(ABORT, 'an entry of the staff record does not change'); END`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
