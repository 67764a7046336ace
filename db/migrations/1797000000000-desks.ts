import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The registers of the OMAPED and the CIAM; whose each paper is; files beside a row of a register; and
 * two rows that may be one person. A CHECK cannot be changed in place, so the tables of papers and files
 * are built anew, with every row of them. Frozen: it imports nothing of the app.
 */
export class Desks1797000000000 implements MigrationInterface {
  readonly name = 'Desks1797000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...registers, ...duplicates, ...papers, ...files])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}

const DAY = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'";

const registers = [
  `CREATE TABLE registrations (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    desk TEXT NOT NULL CHECK (desk IN ('omaped', 'ciam')),
    person_id TEXT NOT NULL REFERENCES persons (id),
    number INTEGER NOT NULL CHECK (number > 0),
    channel TEXT NOT NULL,
    registered_on TEXT NOT NULL CHECK (registered_on ${DAY}),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    import_id TEXT,
    ended_on TEXT CHECK (ended_on ${DAY}),
    end_cause TEXT,
    CHECK ((ended_on IS NULL) = (end_cause IS NULL))
  ) STRICT`,
  'CREATE UNIQUE INDEX registrations_person ON registrations (person_id, desk)',
  'CREATE UNIQUE INDEX registrations_number ON registrations (desk, number)',
  'CREATE INDEX registrations_import ON registrations (import_id) WHERE import_id IS NOT NULL',
  `CREATE TRIGGER registrations_fixed BEFORE UPDATE OF id, desk, person_id, number, recorded_at,
     recorded_by, import_id ON registrations
   BEGIN SELECT RAISE(ABORT, 'who was registered, and by whom, stays'); END`,
  // Only the undoing of its import takes a row away.
  `CREATE TRIGGER registrations_stay BEFORE DELETE ON registrations WHEN OLD.import_id IS NULL
   BEGIN SELECT RAISE(ABORT, 'a registration ends, and is never deleted'); END`,
];

const duplicates = [
  `CREATE TABLE duplicate_notices (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES persons (id),
    other_id TEXT NOT NULL REFERENCES persons (id),
    noticed_at TEXT NOT NULL,
    settled_at TEXT,
    settled_by TEXT REFERENCES operators (id),
    outcome TEXT CHECK (outcome IN ('same', 'different')),
    CHECK (person_id <> other_id),
    CHECK ((settled_at IS NULL) = (settled_by IS NULL) AND (settled_at IS NULL) = (outcome IS NULL))
  ) STRICT`,
  'CREATE UNIQUE INDEX duplicate_notices_pair ON duplicate_notices (person_id, other_id)',
  'CREATE INDEX duplicate_notices_open ON duplicate_notices (noticed_at) WHERE settled_at IS NULL',
];

const PAPER_COLUMNS = `id, version, kind, case_id, subject_id, state, number_id, number_text, signer_id,
  mark, sha256, content, psychological_content, document, psychological_document, pdf,
  psychological_pdf, issued_at, issued_by, signed_at, signed_by, annulled_at, annulled_by,
  annulled_reason`;

const papers = [
  `CREATE TABLE papers_before AS SELECT ${PAPER_COLUMNS} FROM papers`,
  'DROP TABLE papers',
  `CREATE TABLE papers (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    case_id TEXT REFERENCES cases (id),
    desk TEXT NOT NULL CHECK (desk IN ('demuna', 'violencia', 'omaped', 'ciam')),
    subject_id TEXT,
    state TEXT NOT NULL CHECK (state IN ('issued', 'signed', 'annulled')),
    number_id TEXT UNIQUE REFERENCES issued_numbers (id),
    number_text TEXT NOT NULL CHECK (number_text <> ''),
    signer_id TEXT NOT NULL REFERENCES operators (id),
    mark TEXT NOT NULL CHECK (mark <> ''),
    sha256 TEXT NOT NULL CHECK (sha256 <> ''),
    content TEXT,
    psychological_content TEXT,
    disability_content TEXT,
    older_content TEXT,
    document TEXT,
    psychological_document TEXT,
    disability_document TEXT,
    older_document TEXT,
    pdf BLOB,
    psychological_pdf BLOB,
    disability_pdf BLOB,
    older_pdf BLOB,
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL REFERENCES operators (id),
    signed_at TEXT,
    signed_by TEXT REFERENCES operators (id),
    annulled_at TEXT,
    annulled_by TEXT REFERENCES operators (id),
    annulled_reason TEXT,
    CHECK ((pdf IS NOT NULL) + (psychological_pdf IS NOT NULL) + (disability_pdf IS NOT NULL)
      + (older_pdf IS NOT NULL) = 1),
    CHECK ((pdf IS NULL) = (document IS NULL)),
    CHECK ((disability_pdf IS NULL) = (disability_document IS NULL)),
    CHECK ((older_pdf IS NULL) = (older_document IS NULL)),
    CHECK (case_id IS NULL OR desk IN ('demuna', 'violencia')),
    CHECK ((state = 'annulled') = (annulled_at IS NOT NULL)),
    CHECK ((annulled_at IS NULL) = (annulled_reason IS NULL))
  ) STRICT`,
  `INSERT INTO papers (desk, ${PAPER_COLUMNS}) SELECT 'demuna', ${PAPER_COLUMNS} FROM papers_before`,
  'DROP TABLE papers_before',
  'CREATE INDEX papers_case ON papers (case_id, issued_at, id)',
  'CREATE INDEX papers_issued ON papers (issued_at, id)',
  'CREATE INDEX papers_mark ON papers (mark)',
  'CREATE INDEX papers_subject ON papers (subject_id) WHERE subject_id IS NOT NULL',
  `CREATE TRIGGER papers_no_delete BEFORE DELETE ON papers
   BEGIN SELECT RAISE(ABORT, 'papers rows are never deleted'); END`,
  `CREATE TRIGGER papers_fixed BEFORE UPDATE OF id, kind, case_id, desk, subject_id, number_id,
     number_text, signer_id, mark, sha256, issued_at, issued_by ON papers
   BEGIN SELECT RAISE(ABORT, 'an issued paper never changes'); END`,
];

const COLUMNS = `id, version, subject_kind, subject_id, case_id, file_id, field_class, kind, title,
  mime, bytes, sha256, pages, added_at, added_by, state, quarantined_at, quarantined_by,
  quarantine_reason, destroyed_at, destroyed_by, destruction_reason`;

const files = [
  `CREATE TABLE attachments_before AS SELECT ${COLUMNS} FROM attachments`,
  'DROP TABLE attachments',
  `CREATE TABLE attachments (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN
      ('case', 'letter', 'cargo', 'diary', 'person', 'received', 'paper', 'registration')),
    subject_id TEXT NOT NULL,
    case_id TEXT REFERENCES cases (id),
    file_id TEXT NOT NULL UNIQUE,
    field_class TEXT NOT NULL CHECK (field_class IN ('sensible', 'psicologico', 'reservado_30364',
      'penal', 'informante', 'discapacidad', 'adulto_mayor')),
    kind TEXT NOT NULL,
    title TEXT,
    disability_title TEXT,
    older_title TEXT,
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
    CHECK (subject_kind IN ('received', 'paper', 'cargo')
      OR (subject_kind IN ('person', 'registration')) = (case_id IS NULL)),
    CHECK ((title IS NOT NULL) + (disability_title IS NOT NULL) + (older_title IS NOT NULL) = 1),
    CHECK ((state = 'kept') = (quarantined_at IS NULL)),
    CHECK ((quarantined_at IS NULL) = (quarantined_by IS NULL)),
    CHECK ((state = 'destroyed') = (destroyed_at IS NOT NULL)),
    CHECK ((destroyed_at IS NULL) = (destroyed_by IS NULL))
  ) STRICT`,
  `INSERT INTO attachments (${COLUMNS}) SELECT ${COLUMNS} FROM attachments_before`,
  'DROP TABLE attachments_before',
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
