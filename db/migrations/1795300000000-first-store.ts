import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The first store: office, operators, people, cases, follow-ups, letters, drafts, numbers, audit.
 *
 * Frozen: a migration imports nothing of the app, because the app changes and old stores do not.
 * Tables are STRICT. What has to hold whoever writes (numbers never reused, a diary that only
 * grows, an audit chain nobody edits) is held here by UNIQUE, CHECK and triggers.
 */
export class FirstStore1795300000000 implements MigrationInterface {
  readonly name = 'FirstStore1795300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...indexes, ...guards, ...search])
      await runner.query(statement);
  }

  /** There is no way back: an older program refuses a newer store instead. */
  async down(): Promise<void> {
    throw new Error('The first migration has no way back.');
  }
}

const tables = [
  `CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
  ) STRICT`,

  `CREATE TABLE audit (
    seq INTEGER PRIMARY KEY NOT NULL,
    at TEXT NOT NULL,
    operator_id TEXT,
    action TEXT NOT NULL,
    subject_kind TEXT,
    subject_id TEXT,
    detail TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT`,

  `CREATE TABLE office_versions (
    id TEXT PRIMARY KEY NOT NULL,
    valid_from TEXT NOT NULL,
    municipality TEXT NOT NULL,
    unit TEXT NOT NULL,
    dna_code TEXT NOT NULL,
    district TEXT NOT NULL,
    siglas TEXT NOT NULL,
    place TEXT NOT NULL,
    address TEXT NOT NULL,
    phones TEXT NOT NULL,
    email TEXT NOT NULL,
    accredited INTEGER NOT NULL CHECK (accredited IN (0, 1)),
    accredited_since TEXT,
    accreditation_document TEXT,
    logo BLOB,
    logo_mime TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT REFERENCES operators (id)
  ) STRICT`,

  `CREATE TABLE year_names (
    year INTEGER PRIMARY KEY NOT NULL,
    text TEXT NOT NULL,
    second_line TEXT,
    norm TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT REFERENCES operators (id)
  ) STRICT`,

  `CREATE TABLE operators (
    id TEXT PRIMARY KEY NOT NULL,
    user_name TEXT NOT NULL UNIQUE,
    full_name TEXT NOT NULL,
    name_sort TEXT NOT NULL,
    document_type TEXT,
    document_number TEXT,
    post TEXT NOT NULL,
    profession TEXT,
    college_number TEXT,
    slot_id TEXT NOT NULL UNIQUE,
    public_key TEXT NOT NULL,
    created_at TEXT NOT NULL,
    ended_at TEXT
  ) STRICT`,

  `CREATE TABLE operator_roles (
    id TEXT PRIMARY KEY NOT NULL,
    operator_id TEXT NOT NULL REFERENCES operators (id),
    role TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT
  ) STRICT`,

  `CREATE TABLE number_series (
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    next INTEGER NOT NULL CHECK (next > 0),
    started_at INTEGER NOT NULL CHECK (started_at > 0),
    PRIMARY KEY (kind, year)
  ) STRICT`,

  `CREATE TABLE issued_numbers (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    text TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('assigned', 'paper')),
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL REFERENCES operators (id),
    annulled_at TEXT,
    annulled_by TEXT REFERENCES operators (id),
    annulled_reason TEXT,
    UNIQUE (kind, year, number)
  ) STRICT`,

  `CREATE TABLE persons (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    first_surname TEXT,
    second_surname TEXT,
    given_names TEXT,
    known_as TEXT,
    name_sort TEXT NOT NULL,
    sex TEXT,
    birth_date TEXT,
    estimated_age INTEGER,
    estimated_on TEXT,
    document_type TEXT,
    document_number TEXT,
    document_country TEXT,
    document_note TEXT,
    nationality TEXT,
    birth_place TEXT,
    district TEXT,
    community TEXT,
    address TEXT,
    address_reference TEXT,
    phone TEXT,
    other_contact TEXT,
    email TEXT,
    mother_tongue TEXT,
    interpreter TEXT,
    interpreter_language TEXT,
    ethnicity TEXT,
    native_community TEXT,
    disability TEXT,
    disability_certificate TEXT,
    education_level TEXT,
    education_mode TEXT,
    school TEXT,
    school_grade TEXT,
    school_shift TEXT,
    school_attendance TEXT,
    lives_with TEXT,
    lives_with_parent TEXT,
    family_type TEXT,
    marital_status TEXT,
    occupation TEXT,
    insurance TEXT,
    pregnant TEXT,
    pregnancy_weeks INTEGER,
    health_notes TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL REFERENCES operators (id)
  ) STRICT`,

  `CREATE TABLE safe_contacts (
    person_id TEXT PRIMARY KEY NOT NULL REFERENCES persons (id),
    hours TEXT NOT NULL,
    code_word TEXT NOT NULL,
    no_phone INTEGER NOT NULL CHECK (no_phone IN (0, 1)),
    no_voicemail INTEGER NOT NULL CHECK (no_voicemail IN (0, 1)),
    no_letters INTEGER NOT NULL CHECK (no_letters IN (0, 1)),
    no_home INTEGER NOT NULL CHECK (no_home IN (0, 1)),
    notes TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL REFERENCES operators (id)
  ) STRICT`,

  `CREATE TABLE person_links (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES persons (id),
    other_id TEXT NOT NULL REFERENCES persons (id),
    kind TEXT NOT NULL,
    case_id TEXT REFERENCES cases (id),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    UNIQUE (person_id, other_id, kind)
  ) STRICT`,

  `CREATE TABLE cases (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    service TEXT NOT NULL,
    number_text TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    received_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    late_reason TEXT,
    late_paper_code TEXT,
    migrated INTEGER NOT NULL CHECK (migrated IN (0, 1)),
    responsible_id TEXT REFERENCES operators (id),
    priority TEXT NOT NULL,
    channel TEXT NOT NULL,
    incoming_kind TEXT,
    incoming_number TEXT,
    incoming_date TEXT,
    incoming_folios INTEGER,
    incoming_institution TEXT,
    facts_district TEXT,
    facts_community TEXT,
    facts_reference TEXT,
    facts_date TEXT,
    facts_date_note TEXT,
    facts TEXT NOT NULL,
    crime TEXT NOT NULL,
    misdemeanor TEXT NOT NULL,
    risk TEXT NOT NULL,
    lack_of_protection TEXT NOT NULL,
    court_case TEXT NOT NULL,
    court_name TEXT,
    court_number TEXT,
    info_clause_read INTEGER NOT NULL CHECK (info_clause_read IN (0, 1)),
    calificacion_due TEXT,
    calificacion_rule TEXT,
    qualified_at TEXT,
    qualified_by TEXT REFERENCES operators (id),
    verification_due TEXT,
    concluded_at TEXT,
    conclusion_cause TEXT,
    next_due TEXT NOT NULL,
    next_due_what TEXT CHECK (next_due_what IN ('calificacion', 'verificacion', 'seguimiento'))
  ) STRICT`,

  `CREATE TABLE case_matters (
    case_id TEXT NOT NULL REFERENCES cases (id),
    matter TEXT NOT NULL,
    submatter TEXT,
    principal INTEGER NOT NULL CHECK (principal IN (0, 1)),
    PRIMARY KEY (case_id, matter)
  ) STRICT`,

  `CREATE TABLE case_rights (
    case_id TEXT NOT NULL REFERENCES cases (id),
    right TEXT NOT NULL,
    PRIMARY KEY (case_id, right)
  ) STRICT`,

  `CREATE TABLE case_people (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    person_id TEXT REFERENCES persons (id),
    role TEXT NOT NULL CHECK (role IN ('informant', 'affected', 'obliged', 'relative')),
    informant_kind TEXT,
    institution_name TEXT,
    relation TEXT,
    presumed TEXT,
    lives_together TEXT,
    reserve_identity INTEGER NOT NULL CHECK (reserve_identity IN (0, 1)),
    notes TEXT NOT NULL,
    position INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    removed_at TEXT,
    removed_reason TEXT
  ) STRICT`,

  `CREATE TABLE qualifications (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL CHECK (kind IN ('reception', 'decision', 'extension', 'refinement')),
    happened_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    competence TEXT,
    actions TEXT NOT NULL,
    text TEXT NOT NULL,
    matters TEXT NOT NULL,
    rights TEXT NOT NULL,
    flags TEXT NOT NULL
  ) STRICT`,

  `CREATE TABLE defence_actions (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'stopped')),
    started_on TEXT NOT NULL,
    finished_on TEXT,
    detail TEXT NOT NULL,
    result TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id)
  ) STRICT`,

  `CREATE TABLE case_transitions (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    from_state TEXT,
    to_state TEXT NOT NULL,
    happened_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    cause TEXT,
    reason TEXT NOT NULL
  ) STRICT`,

  `CREATE TABLE diary_entries (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL,
    happened_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    text TEXT NOT NULL,
    corrects_id TEXT REFERENCES diary_entries (id),
    person_id TEXT REFERENCES persons (id),
    contact_override TEXT,
    subject_kind TEXT,
    subject_id TEXT
  ) STRICT`,

  `CREATE TABLE orientations (
    id TEXT PRIMARY KEY NOT NULL,
    happened_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    topic TEXT NOT NULL,
    channel TEXT NOT NULL,
    sex TEXT,
    age_group TEXT,
    district TEXT,
    note TEXT NOT NULL,
    case_id TEXT REFERENCES cases (id)
  ) STRICT`,

  `CREATE TABLE followups (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL,
    task TEXT NOT NULL,
    person_id TEXT REFERENCES persons (id),
    state TEXT NOT NULL CHECK (state IN ('pending', 'done', 'cancelled')),
    is_verification INTEGER NOT NULL CHECK (is_verification IN (0, 1)),
    due_on TEXT NOT NULL,
    assigned_to TEXT NOT NULL REFERENCES operators (id),
    assigned_by TEXT NOT NULL REFERENCES operators (id),
    assigned_at TEXT NOT NULL,
    happened_at TEXT,
    recorded_at TEXT,
    recorded_by TEXT REFERENCES operators (id),
    result TEXT,
    notes TEXT,
    new_facts TEXT,
    contact_override TEXT,
    follows_id TEXT REFERENCES followups (id)
  ) STRICT`,

  `CREATE TABLE institutions (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    official_name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    name_sort TEXT NOT NULL,
    treatment TEXT NOT NULL,
    holder TEXT,
    post TEXT NOT NULL,
    place TEXT NOT NULL,
    address TEXT,
    district TEXT,
    phone TEXT,
    email TEXT,
    virtual_desk TEXT,
    hours TEXT,
    emergency_contact TEXT,
    notes TEXT,
    source TEXT,
    verified_on TEXT,
    verified_by TEXT,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    changed_at TEXT NOT NULL,
    changed_by TEXT REFERENCES operators (id)
  ) STRICT`,

  `CREATE TABLE letters (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'issued', 'signed', 'annulled')),
    number_id TEXT REFERENCES issued_numbers (id),
    number_text TEXT,
    institution_id TEXT NOT NULL REFERENCES institutions (id),
    cause TEXT NOT NULL,
    content TEXT NOT NULL,
    outgoing TEXT NOT NULL,
    coordinated_with TEXT,
    coordinated_at TEXT,
    coordinated_note TEXT,
    contact_override TEXT,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL REFERENCES operators (id),
    changed_at TEXT NOT NULL,
    issued_at TEXT,
    issued_by TEXT REFERENCES operators (id),
    signed_at TEXT,
    signed_by TEXT REFERENCES operators (id),
    annulled_at TEXT,
    annulled_by TEXT REFERENCES operators (id),
    annulled_reason TEXT,
    answered_at TEXT,
    answered_by TEXT REFERENCES operators (id),
    answer_document TEXT,
    answer_notes TEXT
  ) STRICT`,

  `CREATE TABLE letter_versions (
    id TEXT PRIMARY KEY NOT NULL,
    letter_id TEXT NOT NULL REFERENCES letters (id),
    version INTEGER NOT NULL CHECK (version > 0),
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL REFERENCES operators (id),
    reason TEXT NOT NULL,
    data TEXT NOT NULL,
    pdf BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    UNIQUE (letter_id, version)
  ) STRICT`,

  `CREATE TABLE cargos (
    id TEXT PRIMARY KEY NOT NULL,
    letter_id TEXT NOT NULL REFERENCES letters (id),
    received_at TEXT NOT NULL,
    received_by TEXT NOT NULL,
    received_post TEXT NOT NULL,
    desk_number TEXT NOT NULL,
    folios INTEGER,
    notes TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id)
  ) STRICT`,

  `CREATE TABLE drafts (
    id TEXT PRIMARY KEY NOT NULL,
    operator_id TEXT NOT NULL REFERENCES operators (id),
    kind TEXT NOT NULL,
    subject_id TEXT,
    payload TEXT NOT NULL,
    started_at TEXT NOT NULL,
    saved_at TEXT NOT NULL
  ) STRICT`,
];

const indexes = [
  'CREATE INDEX audit_subject ON audit (subject_kind, subject_id, seq)',
  'CREATE INDEX office_versions_from ON office_versions (valid_from)',
  'CREATE INDEX operator_roles_operator ON operator_roles (operator_id)',
  'CREATE INDEX issued_numbers_subject ON issued_numbers (subject_kind, subject_id)',
  'CREATE INDEX persons_sort ON persons (name_sort)',
  'CREATE INDEX persons_document ON persons (document_number)',
  'CREATE INDEX person_links_other ON person_links (other_id)',
  'CREATE INDEX cases_state ON cases (state, received_at, id)',
  'CREATE INDEX cases_received ON cases (received_at, id)',
  'CREATE INDEX cases_due ON cases (next_due, id)',
  'CREATE INDEX cases_state_due ON cases (state, next_due, id)',
  'CREATE INDEX cases_responsible ON cases (responsible_id, received_at, id, state)',
  'CREATE INDEX case_people_case ON case_people (case_id, role, position)',
  'CREATE INDEX case_people_person ON case_people (person_id)',
  'CREATE INDEX qualifications_case ON qualifications (case_id, recorded_at)',
  'CREATE INDEX defence_actions_case ON defence_actions (case_id, started_on)',
  'CREATE INDEX case_transitions_case ON case_transitions (case_id, recorded_at)',
  'CREATE INDEX diary_entries_case ON diary_entries (case_id, happened_at, id)',
  `CREATE INDEX diary_entries_new_facts ON diary_entries (recorded_at) WHERE kind = 'hecho_nuevo'`,
  'CREATE INDEX orientations_at ON orientations (happened_at, id)',
  'CREATE INDEX followups_tray ON followups (assigned_to, state, due_on, id)',
  'CREATE INDEX followups_due ON followups (state, due_on, id)',
  'CREATE INDEX followups_follows ON followups (follows_id)',
  'CREATE INDEX followups_case ON followups (case_id, due_on)',
  'CREATE INDEX institutions_kind ON institutions (kind, name_sort)',
  'CREATE INDEX letters_case ON letters (case_id, created_at)',
  'CREATE INDEX letters_state ON letters (state, created_at)',
  'CREATE INDEX cargos_letter ON cargos (letter_id)',
  'CREATE INDEX drafts_operator ON drafts (operator_id, kind, subject_id)',
  'CREATE INDEX drafts_kind ON drafts (kind, started_at)',
];

/** A table whose rows are only ever added. */
const appendOnly = (table: string): string[] => [
  `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} only grows'); END`,
  `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} only grows'); END`,
];

/** A table whose rows are never deleted: annulled with a reason instead (TUO Ley 27444, art. 164). */
const noDelete = (table: string): string =>
  `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} rows are never deleted'); END`;

const guards = [
  ...appendOnly('audit'),
  ...appendOnly('diary_entries'),
  ...appendOnly('letter_versions'),
  ...appendOnly('case_transitions'),
  ...appendOnly('qualifications'),
  ...['persons', 'cases', 'case_people', 'followups', 'letters', 'cargos', 'issued_numbers'].map(
    noDelete,
  ),
  // A number keeps what it was given to for ever; only its annulment may be added.
  `CREATE TRIGGER issued_numbers_fixed
   BEFORE UPDATE OF kind, year, number, text, subject_kind, subject_id, issued_at, issued_by ON issued_numbers
   BEGIN SELECT RAISE(ABORT, 'an issued number does not change'); END`,
  // A signed letter is intangible: only its annulment may follow (TUO Ley 27444, art. 164).
  `CREATE TRIGGER letters_signed_fixed
   BEFORE UPDATE OF content, outgoing, institution_id, number_text, cause ON letters
   WHEN OLD.state IN ('signed', 'annulled')
   BEGIN SELECT RAISE(ABORT, 'a signed letter does not change'); END`,
];

/**
 * One index for people, cases, letters and institutions. Its text is prepared by the app (folded);
 * the FTS table only follows `search_docs`, whose integer key survives VACUUM.
 */
const search = [
  `CREATE TABLE search_docs (
    doc INTEGER PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (kind, subject_id)
  ) STRICT`,
  `CREATE VIRTUAL TABLE search_index USING fts5 (
    text, content='search_docs', content_rowid='doc',
    tokenize="unicode61 remove_diacritics 2", prefix='2 3'
  )`,
  `CREATE TRIGGER search_docs_added AFTER INSERT ON search_docs BEGIN
    INSERT INTO search_index (rowid, text) VALUES (NEW.doc, NEW.text);
  END`,
  `CREATE TRIGGER search_docs_removed AFTER DELETE ON search_docs BEGIN
    INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', OLD.doc, OLD.text);
  END`,
  `CREATE TRIGGER search_docs_changed AFTER UPDATE ON search_docs BEGIN
    INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', OLD.doc, OLD.text);
    INSERT INTO search_index (rowid, text) VALUES (NEW.doc, NEW.text);
  END`,
];
