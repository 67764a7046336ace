import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * To whom a paper was sent, addressee by addressee: its stamped copy, and its answer. Stamped copies
 * are of an oficio or of such a sending; files may be kept beside a paper. A CHECK and a NOT NULL cannot
 * be changed in place, so both tables are built anew, with every row of them. Frozen: it imports nothing
 * of the app.
 */
export class PaperSendings1796900000000 implements MigrationInterface {
  readonly name = 'PaperSendings1796900000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...sendings, ...answers, ...stamped, ...files])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}

const sendings = [
  `CREATE TABLE paper_sendings (
    id TEXT PRIMARY KEY NOT NULL,
    paper_id TEXT NOT NULL REFERENCES papers (id),
    case_id TEXT REFERENCES cases (id),
    position INTEGER CHECK (position >= 0),
    awaits INTEGER NOT NULL CHECK (awaits IN (0, 1)),
    handed_to TEXT REFERENCES operators (id),
    delivered_at TEXT,
    reminder_due TEXT,
    escalation_due TEXT,
    answered_at TEXT,
    answered_by TEXT REFERENCES operators (id),
    answer_document TEXT,
    answer_notes TEXT,
    answer_received_id TEXT REFERENCES received_documents (id),
    CHECK ((answered_at IS NULL) = (answered_by IS NULL)),
    CHECK ((answered_at IS NULL) = (answer_document IS NULL)),
    CHECK (answered_at IS NOT NULL OR answer_received_id IS NULL)
  ) STRICT`,
  // What was sent before this day is one sending, whomever it went to: its text is sealed here.
  `INSERT INTO paper_sendings (id, paper_id, case_id, position, awaits)
   SELECT id, id, case_id, NULL, 0 FROM papers
   WHERE kind IN ('carta', 'oficio-multiple', 'memorando', 'oficio-banco') AND state <> 'annulled'`,
  'CREATE UNIQUE INDEX paper_sendings_paper ON paper_sendings (paper_id, position)',
  'CREATE INDEX paper_sendings_case ON paper_sendings (case_id)',
  `CREATE INDEX paper_sendings_waiting ON paper_sendings (delivered_at, paper_id)
   WHERE answered_at IS NULL`,
  `CREATE INDEX paper_sendings_received ON paper_sendings (answer_received_id)
   WHERE answer_received_id IS NOT NULL`,
  `CREATE TRIGGER paper_sendings_no_delete BEFORE DELETE ON paper_sendings
   BEGIN SELECT RAISE(ABORT, 'paper_sendings rows are never deleted'); END`,
  `CREATE TRIGGER paper_sendings_fixed BEFORE UPDATE OF id, paper_id, case_id, position
     ON paper_sendings
   BEGIN SELECT RAISE(ABORT, 'to whom a paper was sent does not change'); END`,
];

const answers = [
  'ALTER TABLE letters ADD COLUMN answer_received_id TEXT REFERENCES received_documents (id)',
  `CREATE INDEX letters_answer_received ON letters (answer_received_id)
   WHERE answer_received_id IS NOT NULL`,
  `ALTER TABLE received_documents ADD COLUMN answer_paper_id TEXT REFERENCES papers (id)
     CHECK (answer_paper_id IS NULL OR answer_document IS NOT NULL)`,
  `CREATE INDEX received_documents_paper ON received_documents (answer_paper_id)
   WHERE answer_paper_id IS NOT NULL`,
];

const CARGO = `received_at, received_by, received_post, desk_number, folios, notes, recorded_at,
  recorded_by`;

const stamped = [
  `CREATE TABLE cargos_of_all (
    id TEXT PRIMARY KEY NOT NULL,
    letter_id TEXT REFERENCES letters (id),
    sending_id TEXT REFERENCES paper_sendings (id),
    received_at TEXT NOT NULL,
    received_by TEXT NOT NULL,
    received_post TEXT NOT NULL,
    desk_number TEXT NOT NULL,
    folios INTEGER,
    notes TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    CHECK ((letter_id IS NULL) <> (sending_id IS NULL))
  ) STRICT`,
  `INSERT INTO cargos_of_all (id, letter_id, ${CARGO}) SELECT id, letter_id, ${CARGO} FROM cargos`,
  'DROP TABLE cargos',
  'ALTER TABLE cargos_of_all RENAME TO cargos',
  'CREATE INDEX cargos_letter ON cargos (letter_id)',
  'CREATE INDEX cargos_sending ON cargos (sending_id) WHERE sending_id IS NOT NULL',
  'CREATE INDEX cargos_received ON cargos (received_at)',
];

const COLUMNS = `id, version, subject_kind, subject_id, case_id, file_id, field_class, kind, title,
  mime, bytes, sha256, pages, added_at, added_by, state, quarantined_at, quarantined_by,
  quarantine_reason, destroyed_at, destroyed_by, destruction_reason`;

const files = [
  `CREATE TABLE attachments_with_papers (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    subject_kind TEXT NOT NULL
      CHECK (subject_kind IN ('case', 'letter', 'cargo', 'diary', 'person', 'received', 'paper')),
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
    CHECK (subject_kind IN ('received', 'paper', 'cargo')
      OR (subject_kind = 'person') = (case_id IS NULL)),
    CHECK ((state = 'kept') = (quarantined_at IS NULL)),
    CHECK ((quarantined_at IS NULL) = (quarantined_by IS NULL)),
    CHECK ((state = 'destroyed') = (destroyed_at IS NOT NULL)),
    CHECK ((destroyed_at IS NULL) = (destroyed_by IS NULL))
  ) STRICT`,
  `INSERT INTO attachments_with_papers (${COLUMNS}) SELECT ${COLUMNS} FROM attachments`,
  'DROP TABLE attachments',
  'ALTER TABLE attachments_with_papers RENAME TO attachments',
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
