import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who asks for the expediente of a case, what becomes of each piece of it, and how the copy was handed
 * over or the file read. Frozen: it imports nothing of the app.
 */
export class Dossiers1796930000000 implements MigrationInterface {
  readonly name = 'Dossiers1796930000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...requests, ...pieces]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}

const requests = [
  `CREATE TABLE dossiers (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    case_id TEXT NOT NULL REFERENCES cases (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    mode TEXT NOT NULL CHECK (mode IN ('copias', 'lectura')),
    requester TEXT NOT NULL
      CHECK (requester IN ('juzgado', 'fiscalia', 'parte', 'abogado', 'autoridad')),
    requester_name TEXT NOT NULL,
    accreditation TEXT NOT NULL,
    received_id TEXT REFERENCES received_documents (id),
    asked TEXT NOT NULL,
    order_informant INTEGER NOT NULL CHECK (order_informant IN (0, 1)),
    order_addresses INTEGER NOT NULL CHECK (order_addresses IN (0, 1)),
    order_document TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'formed', 'done', 'closed')),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    formed_at TEXT,
    formed_by TEXT REFERENCES operators (id),
    folios INTEGER CHECK (folios > 0),
    volumes INTEGER CHECK (volumes > 0),
    mark TEXT,
    handed_at TEXT,
    handed_by TEXT REFERENCES operators (id),
    handed_to TEXT NOT NULL,
    handed_document TEXT NOT NULL,
    place TEXT NOT NULL,
    watcher_id TEXT REFERENCES operators (id),
    desk_number TEXT NOT NULL,
    letter_id TEXT REFERENCES letters (id),
    copies_asked TEXT NOT NULL,
    closed_at TEXT,
    closed_by TEXT REFERENCES operators (id),
    closed_reason TEXT,
    CHECK (received_id IS NOT NULL OR mode = 'lectura'),
    CHECK ((order_informant = 0 AND order_addresses = 0) = (order_document = '')),
    CHECK (order_document = '' OR requester IN ('juzgado', 'fiscalia')),
    CHECK (state NOT IN ('formed', 'done') OR formed_at IS NOT NULL),
    CHECK (state <> 'open' OR formed_at IS NULL),
    CHECK ((formed_at IS NULL) = (formed_by IS NULL)),
    CHECK ((formed_at IS NULL) = (folios IS NULL)),
    CHECK ((formed_at IS NULL) = (volumes IS NULL)),
    CHECK ((formed_at IS NULL) = (mark IS NULL)),
    CHECK ((state = 'done') = (handed_at IS NOT NULL)),
    CHECK ((handed_at IS NULL) = (handed_by IS NULL)),
    CHECK ((watcher_id IS NOT NULL) = (mode = 'lectura' AND state = 'done')),
    CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
    CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
    CHECK ((closed_at IS NULL) = (closed_reason IS NULL))
  ) STRICT`,
  'CREATE UNIQUE INDEX dossiers_ordinal ON dossiers (case_id, ordinal)',
  // A document is attended by one request at a time.
  `CREATE UNIQUE INDEX dossiers_received ON dossiers (received_id)
   WHERE received_id IS NOT NULL AND state <> 'closed'`,
  `CREATE TRIGGER dossiers_no_delete BEFORE DELETE ON dossiers
   BEGIN SELECT RAISE(ABORT, 'dossiers rows are never deleted'); END`,
  `CREATE TRIGGER dossiers_fixed BEFORE UPDATE OF id, case_id, ordinal, mode, requester,
     requester_name, accreditation, received_id, asked, order_informant, order_addresses,
     order_document, recorded_at, recorded_by ON dossiers
   BEGIN SELECT RAISE(ABORT, 'what was asked does not change'); END`,
  `CREATE TRIGGER dossiers_over BEFORE UPDATE ON dossiers WHEN OLD.state IN ('done', 'closed')
   BEGIN SELECT RAISE(ABORT, 'a request that is over stays so'); END`,
];

const pieces = [
  `CREATE TABLE dossier_pieces (
    id TEXT PRIMARY KEY NOT NULL,
    dossier_id TEXT NOT NULL REFERENCES dossiers (id),
    case_id TEXT NOT NULL REFERENCES cases (id),
    position INTEGER NOT NULL CHECK (position > 0),
    source TEXT NOT NULL CHECK (source IN ('oficio', 'documento', 'adjunto', 'papel')),
    record_id TEXT NOT NULL,
    label TEXT NOT NULL CHECK (label <> ''),
    dated TEXT NOT NULL CHECK (dated GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    field_class TEXT NOT NULL CHECK (field_class IN
      ('sensible', 'psicologico', 'reservado_30364', 'penal', 'informante')),
    folios INTEGER CHECK (folios > 0),
    names_informant TEXT CHECK (names_informant IN ('si', 'no')),
    names_address TEXT CHECK (names_address IN ('si', 'no')),
    decision TEXT NOT NULL CHECK (decision IN ('va', 'reemplazada', 'reservada', 'excluida')),
    reason TEXT NOT NULL,
    resolution TEXT NOT NULL,
    replacement_id TEXT REFERENCES attachments (id),
    sha256 TEXT,
    CHECK (decision <> 'va' OR (names_informant IS NOT NULL AND names_address IS NOT NULL)),
    CHECK ((decision = 'excluida') = (resolution <> '')),
    CHECK ((decision = 'reemplazada') = (replacement_id IS NOT NULL))
  ) STRICT`,
  'CREATE UNIQUE INDEX dossier_pieces_position ON dossier_pieces (dossier_id, position)',
  // Each piece once.
  'CREATE UNIQUE INDEX dossier_pieces_record ON dossier_pieces (dossier_id, source, record_id)',
  `CREATE TRIGGER dossier_pieces_no_delete BEFORE DELETE ON dossier_pieces
   BEGIN SELECT RAISE(ABORT, 'dossier_pieces rows are never deleted'); END`,
  `CREATE TRIGGER dossier_pieces_fixed BEFORE UPDATE OF id, dossier_id, case_id, position, source,
     record_id, label, dated ON dossier_pieces
   BEGIN SELECT RAISE(ABORT, 'which piece it is does not change'); END`,
  // What was handed over is what was decided then.
  `CREATE TRIGGER dossier_pieces_over BEFORE UPDATE ON dossier_pieces
   WHEN (SELECT state FROM dossiers WHERE id = OLD.dossier_id) IN ('done', 'closed')
   BEGIN SELECT RAISE(ABORT, 'the pieces of a request that is over do not change'); END`,
];
