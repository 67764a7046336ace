import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Papers that come in. A file may be kept beside one, also when it belongs to no case; such a file
 * follows its document to another case. A CHECK cannot be changed in place, so the table of files is
 * built anew, with every row of it. Frozen: it imports nothing of the app.
 */
export class ReceivedDocuments1796700000000 implements MigrationInterface {
  readonly name = 'ReceivedDocuments1796700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...received, ...files]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}

const appendOnly = (table: string): string[] => [
  `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} rows never change'); END`,
  `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} rows are never deleted'); END`,
];

const received = [
  `CREATE TABLE received_documents (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    number_id TEXT NOT NULL UNIQUE REFERENCES issued_numbers (id),
    number_text TEXT NOT NULL,
    case_id TEXT REFERENCES cases (id),
    received_at TEXT NOT NULL,
    way TEXT NOT NULL,
    desk_number TEXT NOT NULL,
    kind TEXT NOT NULL,
    document_number TEXT NOT NULL,
    document_date TEXT,
    institution_id TEXT REFERENCES institutions (id),
    sender TEXT NOT NULL,
    folios INTEGER CHECK (folios >= 0),
    asks TEXT NOT NULL,
    subject TEXT NOT NULL,
    term_kind TEXT NOT NULL CHECK (term_kind IN
      ('ninguno', 'dias_habiles', 'dias_calendario', 'horas', 'fecha', 'ley')),
    term_amount INTEGER CHECK (term_amount > 0),
    term_until TEXT,
    due_at TEXT,
    assigned_to TEXT REFERENCES operators (id),
    order_due_at TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'closed', 'annulled')),
    ended_at TEXT,
    ended_by TEXT REFERENCES operators (id),
    end_reason TEXT,
    answered_on TEXT,
    answer_letter_id TEXT REFERENCES letters (id),
    answer_document TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    CHECK ((term_kind = 'ninguno') = (due_at IS NULL)),
    CHECK ((term_kind = 'fecha') = (term_until IS NOT NULL)),
    CHECK ((term_kind IN ('dias_habiles', 'dias_calendario', 'horas')) = (term_amount IS NOT NULL)),
    CHECK ((state = 'open') = (ended_at IS NULL)),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    CHECK ((state IN ('closed', 'annulled')) = (end_reason IS NOT NULL)),
    CHECK ((state = 'answered') = (answered_on IS NOT NULL)),
    CHECK ((state = 'answered') = ((answer_letter_id IS NULL) <> (answer_document IS NULL)))
  ) STRICT`,
  'CREATE INDEX received_documents_at ON received_documents (received_at, id)',
  'CREATE INDEX received_documents_case ON received_documents (case_id, received_at)',
  `CREATE INDEX received_documents_assigned ON received_documents (assigned_to, case_id)
   WHERE state = 'open'`,
  `CREATE INDEX received_documents_letter ON received_documents (answer_letter_id)
   WHERE answer_letter_id IS NOT NULL`,
  `CREATE TRIGGER received_documents_no_delete BEFORE DELETE ON received_documents
   BEGIN SELECT RAISE(ABORT, 'received_documents rows are never deleted'); END`,
  // What came in is what came in: a wrong registration is annulled and made again.
  `CREATE TRIGGER received_documents_fixed
   BEFORE UPDATE OF number_id, number_text, received_at, way, desk_number, kind, document_number,
     document_date, institution_id, sender, folios, asks, subject, recorded_at, recorded_by
     ON received_documents
   BEGIN SELECT RAISE(ABORT, 'what was received does not change'); END`,
  `CREATE TRIGGER received_documents_annulled BEFORE UPDATE OF state ON received_documents
   WHEN OLD.state = 'annulled'
   BEGIN SELECT RAISE(ABORT, 'an annulled registration does not come back'); END`,

  `CREATE TABLE received_orders (
    id TEXT PRIMARY KEY NOT NULL,
    document_id TEXT NOT NULL REFERENCES received_documents (id),
    action TEXT NOT NULL,
    text TEXT NOT NULL,
    assigned_to TEXT NOT NULL REFERENCES operators (id),
    due_on TEXT,
    given_at TEXT NOT NULL,
    given_by TEXT NOT NULL REFERENCES operators (id)
  ) STRICT`,
  'CREATE INDEX received_orders_document ON received_orders (document_id, given_at)',

  `CREATE TABLE received_changes (
    id TEXT PRIMARY KEY NOT NULL,
    document_id TEXT NOT NULL REFERENCES received_documents (id),
    kind TEXT NOT NULL CHECK (kind IN ('case', 'term', 'reopened')),
    from_case_id TEXT REFERENCES cases (id),
    to_case_id TEXT REFERENCES cases (id),
    from_due_at TEXT,
    to_due_at TEXT,
    reason TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id)
  ) STRICT`,
  'CREATE INDEX received_changes_document ON received_changes (document_id, recorded_at)',
  ...appendOnly('received_orders'),
  ...appendOnly('received_changes'),
];

const COLUMNS = `id, version, subject_kind, subject_id, case_id, file_id, field_class, kind, title,
  mime, bytes, sha256, pages, added_at, added_by, state, quarantined_at, quarantined_by,
  quarantine_reason, destroyed_at, destroyed_by, destruction_reason`;

const files = [
  `CREATE TABLE attachments_with_received (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    subject_kind TEXT NOT NULL
      CHECK (subject_kind IN ('case', 'letter', 'cargo', 'diary', 'person', 'received')),
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
    CHECK (subject_kind = 'received' OR (subject_kind = 'person') = (case_id IS NULL)),
    CHECK ((state = 'kept') = (quarantined_at IS NULL)),
    CHECK ((quarantined_at IS NULL) = (quarantined_by IS NULL)),
    CHECK ((state = 'destroyed') = (destroyed_at IS NOT NULL)),
    CHECK ((destroyed_at IS NULL) = (destroyed_by IS NULL))
  ) STRICT`,
  `INSERT INTO attachments_with_received (${COLUMNS}) SELECT ${COLUMNS} FROM attachments`,
  'DROP TABLE attachments',
  'ALTER TABLE attachments_with_received RENAME TO attachments',
  'CREATE INDEX attachments_subject ON attachments (subject_kind, subject_id)',
  'CREATE INDEX attachments_case ON attachments (case_id)',
  `CREATE TRIGGER attachments_stay BEFORE DELETE ON attachments
   BEGIN SELECT RAISE(ABORT, 'an attachment is destroyed with an act, never deleted'); END`,
  `CREATE TRIGGER attachments_are_what_they_were
   BEFORE UPDATE OF id, subject_kind, subject_id, mime, bytes, sha256, pages, added_at, added_by
     ON attachments
   BEGIN SELECT RAISE(ABORT, 'what was attached does not change'); END`,
  `CREATE TRIGGER attachments_stay_in_their_case BEFORE UPDATE OF case_id ON attachments
   WHEN OLD.subject_kind <> 'received'
   BEGIN SELECT RAISE(ABORT, 'what was attached does not change'); END`,
  // One that was destroyed only follows its document to another case.
  `CREATE TRIGGER attachments_do_not_come_back BEFORE UPDATE ON attachments
   WHEN (OLD.state = 'destroyed' AND NEW.case_id IS OLD.case_id)
     OR (OLD.state = 'quarantined' AND NEW.state = 'kept')
     OR (OLD.state = 'kept' AND NEW.state = 'destroyed')
   BEGIN SELECT RAISE(ABORT, 'an attachment does not come back'); END`,
];
