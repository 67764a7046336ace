import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Activities with who came and whose picture may be shown, attentions of registered people, and the
 * duties of the calendar. A file may be kept beside an activity: a CHECK cannot be changed in place,
 * so the table of files is built anew as it stands, with one kind more. Frozen: it imports nothing of
 * the app.
 */
export class Activities1797600000000 implements MigrationInterface {
  readonly name = 'Activities1797600000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...activities, ...attentions, ...duties])
      await runner.query(statement);
    await addSubject(runner);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}

const DAY = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'";
const HOUR = "GLOB '[0-2][0-9]:[0-5][0-9]'";

const appendOnly = (table: string): string[] => [
  `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} rows never change'); END`,
  noDelete(table),
];
const noDelete = (table: string): string =>
  `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} rows are never deleted'); END`;

const activities = [
  `CREATE TABLE activities (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    title TEXT NOT NULL CHECK (title <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    desks TEXT NOT NULL CHECK (json_array_length(desks) > 0),
    topic TEXT NOT NULL,
    groups TEXT NOT NULL CHECK (json_array_length(groups) > 0),
    district TEXT,
    place TEXT NOT NULL,
    leader_id TEXT REFERENCES operators (id),
    leader_name TEXT NOT NULL,
    budget TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('scheduled', 'held', 'cancelled')),
    first_on TEXT NOT NULL CHECK (first_on ${DAY}),
    last_on TEXT NOT NULL CHECK (last_on ${DAY}),
    results TEXT NOT NULL,
    evidence TEXT NOT NULL,
    heads INTEGER CHECK (heads >= 0),
    counted TEXT NOT NULL CHECK (json_valid(counted)),
    end_reason TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    CHECK (leader_id IS NOT NULL OR leader_name <> ''),
    CHECK (last_on >= first_on),
    CHECK ((state = 'cancelled') = (end_reason IS NOT NULL)),
    CHECK (state <> 'held' OR results <> '')
  ) STRICT`,
  'CREATE INDEX activities_first ON activities (first_on, id)',
  noDelete('activities'),

  `CREATE TABLE activity_sessions (
    id TEXT PRIMARY KEY NOT NULL,
    activity_id TEXT NOT NULL REFERENCES activities (id),
    on_date TEXT NOT NULL CHECK (on_date ${DAY}),
    from_time TEXT NOT NULL CHECK (from_time ${HOUR}),
    to_time TEXT CHECK (to_time ${HOUR} AND to_time > from_time)
  ) STRICT`,
  'CREATE INDEX activity_sessions_activity ON activity_sessions (activity_id, on_date)',
  'CREATE INDEX activity_sessions_day ON activity_sessions (on_date)',

  `CREATE TABLE activity_attendees (
    id TEXT PRIMARY KEY NOT NULL,
    activity_id TEXT NOT NULL REFERENCES activities (id),
    person_id TEXT REFERENCES persons (id),
    name TEXT NOT NULL,
    document_type TEXT,
    document_number TEXT,
    sex TEXT NOT NULL,
    band TEXT NOT NULL
      CHECK (band IN ('0-5', '6-11', '12-17', '18-29', '30-59', '60+', 'no_se_sabe')),
    district TEXT,
    session_ids TEXT NOT NULL CHECK (json_array_length(session_ids) > 0),
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL REFERENCES operators (id),
    removed_at TEXT,
    removed_by TEXT REFERENCES operators (id),
    removed_reason TEXT,
    CHECK ((person_id IS NULL) = (name <> '')),
    CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
    CHECK ((removed_at IS NULL) = (removed_reason IS NULL))
  ) STRICT`,
  'CREATE INDEX activity_attendees_activity ON activity_attendees (activity_id)',
  'CREATE INDEX activity_attendees_person ON activity_attendees (person_id)',
  // Nobody stands on one list twice.
  `CREATE UNIQUE INDEX activity_attendees_once ON activity_attendees (activity_id, person_id)
   WHERE removed_at IS NULL AND person_id IS NOT NULL`,
  `CREATE UNIQUE INDEX activity_attendees_document
   ON activity_attendees (activity_id, document_type, document_number)
   WHERE removed_at IS NULL AND document_number IS NOT NULL`,
  noDelete('activity_attendees'),
  `CREATE TRIGGER activity_attendees_fixed BEFORE UPDATE ON activity_attendees
   WHEN OLD.removed_at IS NOT NULL
   BEGIN SELECT RAISE(ABORT, 'whoever was taken off a list does not come back to it'); END`,

  `CREATE TABLE photo_answers (
    id TEXT PRIMARY KEY NOT NULL,
    attendee_id TEXT NOT NULL REFERENCES activity_attendees (id),
    answer TEXT NOT NULL CHECK (answer IN ('si', 'no', 'retirado')),
    giver TEXT,
    giver_name TEXT NOT NULL,
    language TEXT,
    uses TEXT NOT NULL CHECK (json_valid(uses)),
    given_on TEXT NOT NULL CHECK (given_on ${DAY}),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    CHECK ((answer = 'retirado') = (giver IS NULL)),
    CHECK ((giver IS NULL) = (language IS NULL)),
    CHECK ((answer = 'si') = (json_array_length(uses) > 0))
  ) STRICT`,
  'CREATE INDEX photo_answers_attendee ON photo_answers (attendee_id, recorded_at)',
  ...appendOnly('photo_answers'),
];

const attentions = [
  `CREATE TABLE attentions (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    registration_id TEXT NOT NULL REFERENCES registrations (id),
    state TEXT NOT NULL CHECK (state IN ('planned', 'done', 'ended')),
    due_on TEXT CHECK (due_on ${DAY}),
    assigned_to TEXT REFERENCES operators (id),
    mode TEXT,
    done_on TEXT CHECK (done_on ${DAY}),
    done_by TEXT REFERENCES operators (id),
    omaped TEXT,
    ciam TEXT,
    from_id TEXT REFERENCES attentions (id),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    CHECK ((omaped IS NULL) <> (ciam IS NULL)),
    CHECK ((due_on IS NULL) = (assigned_to IS NULL)),
    CHECK ((done_on IS NULL) = (done_by IS NULL)),
    CHECK ((done_on IS NULL) = (mode IS NULL)),
    CHECK (state <> 'planned' OR (due_on IS NOT NULL AND done_on IS NULL)),
    CHECK (state <> 'done' OR done_on IS NOT NULL)
  ) STRICT`,
  'CREATE INDEX attentions_registration ON attentions (registration_id, state)',
  `CREATE INDEX attentions_due ON attentions (due_on, assigned_to) WHERE state = 'planned'`,
  `CREATE INDEX attentions_done ON attentions (done_on) WHERE state = 'done'`,
  noDelete('attentions'),
  `CREATE TRIGGER attentions_fixed
   BEFORE UPDATE OF id, registration_id, due_on, assigned_to, from_id, recorded_at, recorded_by
     ON attentions
   BEGIN SELECT RAISE(ABORT, 'of whom an attention is, and what was planned, does not change'); END`,
  `CREATE TRIGGER attentions_ended BEFORE UPDATE OF state ON attentions
   WHEN OLD.state = 'ended' OR (OLD.state = 'done' AND NEW.state = 'planned')
   BEGIN SELECT RAISE(ABORT, 'an attention that ended does not come back'); END`,
];

const duties = [
  `CREATE TABLE fixed_duty_changes (
    id TEXT PRIMARY KEY NOT NULL,
    duty_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    definition TEXT NOT NULL CHECK (json_valid(definition)),
    reason TEXT NOT NULL CHECK (reason <> ''),
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL REFERENCES operators (id),
    UNIQUE (duty_id, number)
  ) STRICT`,
  ...appendOnly('fixed_duty_changes'),

  `CREATE TABLE fixed_duty_acts (
    id TEXT PRIMARY KEY NOT NULL,
    duty_id TEXT NOT NULL,
    occurrence TEXT NOT NULL CHECK (occurrence <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('prepared', 'sent', 'skipped', 'reopened')),
    due_on TEXT NOT NULL CHECK (due_on ${DAY}),
    on_date TEXT CHECK (on_date ${DAY}),
    cargo_number TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    CHECK ((kind IN ('prepared', 'sent')) = (on_date IS NOT NULL)),
    CHECK (kind NOT IN ('skipped', 'reopened') OR note <> ''),
    CHECK (kind = 'sent' OR cargo_number = '')
  ) STRICT`,
  'CREATE INDEX fixed_duty_acts_duty ON fixed_duty_acts (duty_id, occurrence)',
  ...appendOnly('fixed_duty_acts'),

  `CREATE TABLE fixed_duty_events (
    id TEXT PRIMARY KEY NOT NULL,
    duty_id TEXT NOT NULL,
    happened_on TEXT NOT NULL CHECK (happened_on ${DAY}),
    what TEXT NOT NULL CHECK (what <> ''),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id)
  ) STRICT`,
  'CREATE INDEX fixed_duty_events_duty ON fixed_duty_events (duty_id, happened_on)',
  ...appendOnly('fixed_duty_events'),
];

/** The table as it stands, whatever kinds it has, and one more that may be of no case. */
async function addSubject(runner: QueryRunner): Promise<void> {
  const kept: { type: string; sql: string }[] = await runner.query(
    `SELECT type, sql FROM sqlite_master
     WHERE tbl_name = 'attachments' AND sql IS NOT NULL ORDER BY type <> 'table'`,
  );
  const [table, ...others] = kept.map(({ sql }) => sql);
  const columns: { name: string }[] = await runner.query(
    `SELECT name FROM pragma_table_info('attachments')`,
  );
  const names = columns.map(({ name }) => name).join(', ');
  const wider = (table ?? '')
    .replace(/subject_kind IN\s*\(/, (list) => `${list}'activity', `)
    .replace(/(subject_kind IN\s*\()'person'/, `$1'activity', 'person'`);
  for (const statement of [
    `CREATE TABLE attachments_before AS SELECT ${names} FROM attachments`,
    'DROP TABLE attachments',
    wider,
    `INSERT INTO attachments (${names}) SELECT ${names} FROM attachments_before`,
    'DROP TABLE attachments_before',
    ...others,
  ])
    await runner.query(statement);
}
