import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files kept beside records: what is known of each. What a file was never changes; it only leaves. */
export class Attachments1795730000000 implements MigrationInterface {
  readonly name = 'Attachments1795730000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `CREATE TABLE attachments (
        id TEXT PRIMARY KEY NOT NULL,
        version INTEGER NOT NULL CHECK (version > 0),
        subject_kind TEXT NOT NULL
          CHECK (subject_kind IN ('case', 'letter', 'cargo', 'diary', 'person')),
        subject_id TEXT NOT NULL,
        case_id TEXT REFERENCES cases (id),
        file_id TEXT NOT NULL UNIQUE,
        field_class TEXT NOT NULL CHECK (field_class IN
          ('sensible', 'psicologico', 'reservado_30364', 'penal', 'informante')),
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        mime TEXT NOT NULL CHECK (mime IN
          ('application/pdf', 'image/png', 'image/jpeg', 'image/webp')),
        bytes INTEGER NOT NULL CHECK (bytes > 0),
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
        pages INTEGER CHECK (pages > 0),
        added_at TEXT NOT NULL,
        added_by TEXT NOT NULL REFERENCES operators (id),
        state TEXT NOT NULL CHECK (state IN ('kept', 'quarantined', 'destroyed')),
        quarantined_at TEXT,
        quarantined_by TEXT REFERENCES operators (id),
        quarantine_reason TEXT,
        destroyed_at TEXT,
        destroyed_by TEXT REFERENCES operators (id),
        destruction_reason TEXT,
        CHECK ((subject_kind = 'person') = (case_id IS NULL)),
        CHECK ((state = 'kept') = (quarantined_at IS NULL)),
        CHECK ((quarantined_at IS NULL) = (quarantined_by IS NULL)),
        CHECK ((state = 'destroyed') = (destroyed_at IS NOT NULL)),
        CHECK ((destroyed_at IS NULL) = (destroyed_by IS NULL))
      ) STRICT`,
      'CREATE INDEX attachments_subject ON attachments (subject_kind, subject_id)',
      'CREATE INDEX attachments_case ON attachments (case_id)',
      `CREATE TRIGGER attachments_stay BEFORE DELETE ON attachments
       BEGIN SELECT RAISE(ABORT, 'an attachment is destroyed with an act, never deleted'); END`,
      `CREATE TRIGGER attachments_are_what_they_were
       BEFORE UPDATE OF id, subject_kind, subject_id, case_id, mime, bytes, sha256, pages,
         added_at, added_by ON attachments
       BEGIN SELECT RAISE(ABORT, 'what was attached does not change'); END`,
      `CREATE TRIGGER attachments_do_not_come_back BEFORE UPDATE ON attachments
       WHEN (OLD.state = 'destroyed')
         OR (OLD.state = 'quarantined' AND NEW.state = 'kept')
         OR (OLD.state = 'kept' AND NEW.state = 'destroyed')
       BEGIN SELECT RAISE(ABORT, 'an attachment does not come back'); END`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}
