import type { MigrationInterface, QueryRunner } from 'typeorm';

/** *Matrícula* of a person (MIMP's catalogue): yes, no, under way. Nobody was asked before. */
export class SchoolEnrolment1795710000001 implements MigrationInterface {
  readonly name = 'SchoolEnrolment1795710000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE persons ADD COLUMN school_enrolment TEXT');
  }

  /** There is no way back: an older program refuses a newer store instead. */
  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
