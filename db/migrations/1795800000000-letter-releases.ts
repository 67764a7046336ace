import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Leave to print one issued oficio, for somebody who may not read its case. */
export class LetterReleases1795800000000 implements MigrationInterface {
  readonly name = 'LetterReleases1795800000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `CREATE TABLE letter_releases (
        id TEXT PRIMARY KEY NOT NULL,
        letter_id TEXT NOT NULL REFERENCES letters (id),
        edition INTEGER NOT NULL,
        operator_id TEXT NOT NULL REFERENCES operators (id),
        once INTEGER NOT NULL CHECK (once IN (0, 1)),
        box BLOB,
        released_at TEXT NOT NULL,
        released_by TEXT NOT NULL REFERENCES operators (id),
        ended_at TEXT,
        CHECK ((ended_at IS NULL) = (box IS NOT NULL))
      ) STRICT`,
      'CREATE INDEX letter_releases_letter ON letter_releases (letter_id)',
      'CREATE INDEX letter_releases_operator ON letter_releases (operator_id, ended_at)',
      `CREATE TRIGGER letter_releases_kept BEFORE DELETE ON letter_releases
       BEGIN SELECT RAISE(ABORT, 'letter_releases only grows'); END`,
      `CREATE TRIGGER letter_releases_end_once BEFORE UPDATE ON letter_releases
       WHEN OLD.ended_at IS NOT NULL
       BEGIN SELECT RAISE(ABORT, 'a release ends once'); END`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}
