import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Bodies in which the office sits, their sessions with actas that are not edited once they are closed,
 * and what multidisciplinary meetings said of each case. Frozen: it imports nothing of the app.
 */
export class Committees1798600000000 implements MigrationInterface {
  readonly name = 'Committees1798600000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...bodies, ...sessions, ...agreements, ...meetings])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}

const DAY = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'";
const HOUR = "GLOB '[0-2][0-9]:[0-5][0-9]'";
const BY = `recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id)`;

const noDelete = (table: string): string =>
  `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} rows are never deleted'); END`;
const appendOnly = (table: string): string[] => [
  `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} rows never change'); END`,
  noDelete(table),
];

const bodies = [
  `CREATE TABLE committees (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    kind TEXT NOT NULL CHECK (kind IN ('comudenna', 'instancia', 'otro')),
    name TEXT NOT NULL CHECK (name <> ''),
    norm TEXT NOT NULL,
    norm_on TEXT CHECK (norm_on ${DAY}),
    presides TEXT NOT NULL,
    secretary TEXT NOT NULL,
    quorum INTEGER CHECK (quorum > 0),
    every_months INTEGER CHECK (every_months > 0),
    rules_source TEXT NOT NULL,
    ended_on TEXT CHECK (ended_on ${DAY}),
    end_reason TEXT,
    ${BY},
    CHECK ((ended_on IS NULL) = (end_reason IS NULL))
  ) STRICT`,
  noDelete('committees'),

  `CREATE TABLE committee_members (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    committee_id TEXT NOT NULL REFERENCES committees (id),
    seat TEXT,
    institution_id TEXT REFERENCES institutions (id),
    institution TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    post TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('titular', 'alterno')),
    document TEXT NOT NULL,
    from_day TEXT NOT NULL CHECK (from_day ${DAY}),
    until_day TEXT CHECK (until_day ${DAY} AND until_day >= from_day),
    end_reason TEXT,
    ${BY},
    CHECK (institution_id IS NOT NULL OR institution <> ''),
    CHECK ((until_day IS NULL) = (end_reason IS NULL))
  ) STRICT`,
  'CREATE INDEX committee_members_committee ON committee_members (committee_id, from_day)',
  noDelete('committee_members'),
];

const CLOSED = `(SELECT closed_at FROM committee_sessions WHERE id`;

const sessions = [
  `CREATE TABLE committee_sessions (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    committee_id TEXT NOT NULL REFERENCES committees (id),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL CHECK (kind IN ('ordinaria', 'extraordinaria')),
    state TEXT NOT NULL CHECK (state IN ('convoked', 'held', 'suspended', 'no_quorum')),
    on_date TEXT NOT NULL CHECK (on_date ${DAY}),
    from_time TEXT NOT NULL CHECK (from_time ${HOUR}),
    to_time TEXT CHECK (to_time ${HOUR} AND to_time > from_time),
    is_virtual INTEGER NOT NULL CHECK (is_virtual IN (0, 1)),
    place TEXT NOT NULL CHECK (place <> ''),
    preparer_id TEXT NOT NULL REFERENCES operators (id),
    agenda TEXT NOT NULL CHECK (json_array_length(agenda) > 0),
    attendance TEXT NOT NULL CHECK (json_valid(attendance)),
    guests TEXT NOT NULL CHECK (json_valid(guests)),
    quorum TEXT CHECK (quorum IN ('si', 'no')),
    stop_reason TEXT,
    names_reason TEXT NOT NULL,
    acta_year INTEGER,
    acta_number INTEGER CHECK (acta_number > 0),
    closed_at TEXT,
    closed_by TEXT REFERENCES operators (id),
    ${BY},
    UNIQUE (committee_id, year, number),
    UNIQUE (committee_id, acta_year, acta_number),
    CHECK ((state = 'held') = (quorum IS NOT NULL)),
    CHECK ((state IN ('suspended', 'no_quorum')) = (stop_reason IS NOT NULL)),
    CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
    CHECK ((closed_at IS NULL) = (acta_number IS NULL)),
    CHECK ((closed_at IS NULL) = (acta_year IS NULL)),
    CHECK (closed_at IS NULL OR state = 'held')
  ) STRICT`,
  'CREATE INDEX committee_sessions_day ON committee_sessions (on_date)',
  noDelete('committee_sessions'),
  `CREATE TRIGGER committee_sessions_closed BEFORE UPDATE ON committee_sessions
   WHEN OLD.closed_at IS NOT NULL
   BEGIN SELECT RAISE(ABORT, 'a closed acta does not change'); END`,
  `CREATE TRIGGER committee_sessions_number
   BEFORE UPDATE OF id, committee_id, year, number, recorded_at, recorded_by ON committee_sessions
   BEGIN SELECT RAISE(ABORT, 'the number of a session does not change'); END`,

  `CREATE TABLE acta_rectifications (
    id TEXT PRIMARY KEY NOT NULL,
    session_id TEXT NOT NULL REFERENCES committee_sessions (id),
    number INTEGER NOT NULL CHECK (number > 0),
    text TEXT NOT NULL CHECK (text <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    names_reason TEXT NOT NULL,
    ${BY},
    UNIQUE (session_id, number)
  ) STRICT`,
  `CREATE TRIGGER acta_rectifications_closed BEFORE INSERT ON acta_rectifications
   WHEN ${CLOSED} = NEW.session_id) IS NULL
   BEGIN SELECT RAISE(ABORT, 'only a closed acta is rectified'); END`,
  ...appendOnly('acta_rectifications'),
];

const agreements = [
  `CREATE TABLE committee_agreements (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    session_id TEXT NOT NULL REFERENCES committee_sessions (id),
    position INTEGER NOT NULL CHECK (position > 0),
    text TEXT NOT NULL CHECK (text <> ''),
    member_id TEXT REFERENCES committee_members (id),
    institution TEXT NOT NULL,
    operator_id TEXT REFERENCES operators (id),
    due_on TEXT NOT NULL CHECK (due_on ${DAY}),
    state TEXT NOT NULL CHECK (state IN ('pending', 'done', 'dropped')),
    settled_on TEXT CHECK (settled_on ${DAY}),
    settled_how TEXT,
    settled_at TEXT,
    settled_by TEXT REFERENCES operators (id),
    CHECK (member_id IS NOT NULL OR institution <> '' OR operator_id IS NOT NULL),
    CHECK ((state = 'pending') = (settled_on IS NULL)),
    CHECK ((state = 'pending') = (settled_how IS NULL)),
    CHECK ((state = 'pending') = (settled_at IS NULL)),
    CHECK ((state = 'pending') = (settled_by IS NULL))
  ) STRICT`,
  'CREATE INDEX committee_agreements_session ON committee_agreements (session_id, position)',
  `CREATE INDEX committee_agreements_due ON committee_agreements (due_on) WHERE state = 'pending'`,
  // What was agreed is the acta's; how it went, and who of the office follows it, go on.
  `CREATE TRIGGER committee_agreements_closed
   BEFORE UPDATE OF id, session_id, position, text, member_id, institution, due_on
     ON committee_agreements
   WHEN ${CLOSED} = OLD.session_id) IS NOT NULL
   BEGIN SELECT RAISE(ABORT, 'a closed acta does not change'); END`,
  `CREATE TRIGGER committee_agreements_added BEFORE INSERT ON committee_agreements
   WHEN ${CLOSED} = NEW.session_id) IS NOT NULL
   BEGIN SELECT RAISE(ABORT, 'a closed acta does not change'); END`,
  `CREATE TRIGGER committee_agreements_removed BEFORE DELETE ON committee_agreements
   WHEN ${CLOSED} = OLD.session_id) IS NOT NULL OR OLD.state <> 'pending'
   BEGIN SELECT RAISE(ABORT, 'a closed acta does not change'); END`,
];

const meetings = [
  `CREATE TABLE case_meetings (
    id TEXT PRIMARY KEY NOT NULL,
    on_date TEXT NOT NULL CHECK (on_date ${DAY}),
    from_time TEXT NOT NULL CHECK (from_time ${HOUR}),
    to_time TEXT CHECK (to_time ${HOUR} AND to_time > from_time),
    place TEXT NOT NULL,
    people TEXT NOT NULL CHECK (json_array_length(people) > 1),
    ${BY}
  ) STRICT`,
  ...appendOnly('case_meetings'),

  `CREATE TABLE meeting_cases (
    id TEXT PRIMARY KEY NOT NULL,
    meeting_id TEXT NOT NULL REFERENCES case_meetings (id),
    case_id TEXT NOT NULL REFERENCES cases (id),
    people TEXT NOT NULL CHECK (json_valid(people)),
    said TEXT,
    said_reserved TEXT,
    followup_ids TEXT NOT NULL CHECK (json_valid(followup_ids)),
    ${BY},
    UNIQUE (meeting_id, case_id),
    CHECK ((said IS NULL) <> (said_reserved IS NULL))
  ) STRICT`,
  'CREATE INDEX meeting_cases_case ON meeting_cases (case_id)',
  ...appendOnly('meeting_cases'),
];
