import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * On which basis data of a person of a case go to somebody: a consent with who gave it, in which
 * language and before whom, or what the law gives; and its withdrawal. Frozen: it imports nothing of
 * the app.
 */
export class Consents1796940000000 implements MigrationInterface {
  readonly name = 'Consents1796940000000';

  async up(runner: QueryRunner): Promise<void> {
    const day = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'";
    for (const statement of [
      `CREATE TABLE consents (
        id TEXT PRIMARY KEY NOT NULL,
        version INTEGER NOT NULL CHECK (version > 0),
        case_id TEXT NOT NULL REFERENCES cases (id),
        person_id TEXT NOT NULL REFERENCES persons (id),
        basis TEXT NOT NULL CHECK (basis <> ''),
        institution_id TEXT REFERENCES institutions (id),
        recipient TEXT NOT NULL,
        scope TEXT NOT NULL,
        purpose TEXT NOT NULL,
        given_on TEXT NOT NULL CHECK (given_on ${day}),
        expires_on TEXT CHECK (expires_on ${day}),
        giver TEXT,
        giver_id TEXT REFERENCES persons (id),
        language TEXT,
        interpreter TEXT NOT NULL,
        reads_and_signs INTEGER NOT NULL CHECK (reads_and_signs IN (0, 1)),
        witness TEXT NOT NULL,
        attachment_id TEXT REFERENCES attachments (id),
        withdrawn_on TEXT CHECK (withdrawn_on ${day}),
        withdrawn_by TEXT,
        withdrawal_effect TEXT,
        withdrawal_recorded_at TEXT,
        withdrawal_recorded_by TEXT REFERENCES operators (id),
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id),
        CHECK (expires_on IS NULL OR expires_on >= given_on),
        CHECK ((basis = 'consentimiento_escrito') = (giver IS NOT NULL)),
        CHECK ((giver IS NULL) = (giver_id IS NULL)),
        CHECK ((giver IS NULL) = (language IS NULL)),
        CHECK ((withdrawn_on IS NULL) = (withdrawn_by IS NULL)),
        CHECK ((withdrawn_on IS NULL) = (withdrawal_effect IS NULL)),
        CHECK ((withdrawn_on IS NULL) = (withdrawal_recorded_at IS NULL)),
        CHECK ((withdrawn_on IS NULL) = (withdrawal_recorded_by IS NULL))
      ) STRICT`,
      'CREATE INDEX consents_case ON consents (case_id, given_on)',
      `CREATE TRIGGER consents_no_delete BEFORE DELETE ON consents
       BEGIN SELECT RAISE(ABORT, 'consents rows are never deleted'); END`,
      `CREATE TRIGGER consents_fixed BEFORE UPDATE OF id, case_id, person_id, basis, institution_id,
         recipient, scope, purpose, given_on, expires_on, giver, giver_id, language, interpreter,
         reads_and_signs, witness, recorded_at, recorded_by ON consents
       BEGIN SELECT RAISE(ABORT, 'a consent never changes but for its copy and its withdrawal'); END`,
      `CREATE TRIGGER consents_withdrawn BEFORE UPDATE OF withdrawn_on, withdrawn_by,
         withdrawal_effect, withdrawal_recorded_at, withdrawal_recorded_by ON consents
       WHEN OLD.withdrawn_on IS NOT NULL
       BEGIN SELECT RAISE(ABORT, 'a consent withdrawn stays so'); END`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
