import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two rows of one person, united and parted again. The row that goes stays where it is and points on;
 * whom a record that never changes speaks of may change with a union alone, in its transaction
 * (`moving`), and back. Frozen: it imports nothing of the app.
 */
export class PersonMerges1798200000000 implements MigrationInterface {
  readonly name = 'PersonMerges1798200000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...merges, ...records]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}

const merges = [
  'ALTER TABLE persons ADD COLUMN merged_into TEXT REFERENCES persons (id)',
  'CREATE INDEX persons_merged ON persons (merged_into) WHERE merged_into IS NOT NULL',
  `CREATE TABLE person_merges (
    id TEXT PRIMARY KEY NOT NULL,
    kept_id TEXT NOT NULL REFERENCES persons (id),
    gone_id TEXT NOT NULL REFERENCES persons (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    snapshot TEXT NOT NULL,
    moving INTEGER NOT NULL CHECK (moving IN (0, 1)),
    merged_at TEXT NOT NULL,
    merged_by TEXT NOT NULL REFERENCES operators (id),
    undone_at TEXT,
    undone_by TEXT REFERENCES operators (id),
    CHECK (kept_id <> gone_id),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
  ) STRICT`,
  'CREATE INDEX person_merges_kept ON person_merges (kept_id)',
  'CREATE UNIQUE INDEX person_merges_gone ON person_merges (gone_id) WHERE undone_at IS NULL',
  `CREATE TRIGGER person_merges_no_delete BEFORE DELETE ON person_merges
   BEGIN SELECT RAISE(ABORT, 'a union is undone, and never deleted'); END`,
  `CREATE TRIGGER person_merges_fixed
   BEFORE UPDATE OF id, kept_id, gone_id, reason, merged_at, merged_by ON person_merges
   BEGIN SELECT RAISE(ABORT, 'who was united with whom, and why, stays'); END`,
  `CREATE TRIGGER person_merges_undone BEFORE UPDATE ON person_merges WHEN OLD.undone_at IS NOT NULL
   BEGIN SELECT RAISE(ABORT, 'a union is undone once'); END`,
  `CREATE TRIGGER persons_merged_fixed BEFORE UPDATE ON persons
   WHEN OLD.merged_into IS NOT NULL AND NEW.merged_into IS OLD.merged_into
   BEGIN SELECT RAISE(ABORT, 'a row that was united stays as it was'); END`,

  // What pointed to the row that went, and how the two were before.
  `CREATE TABLE person_merge_moves (
    merge_id TEXT NOT NULL REFERENCES person_merges (id),
    table_name TEXT NOT NULL,
    column_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    PRIMARY KEY (merge_id, table_name, column_name, row_id)
  ) STRICT`,
  ...['UPDATE', 'DELETE'].map(
    (act) => `CREATE TRIGGER person_merge_moves_no_${act.toLowerCase()}
     BEFORE ${act} ON person_merge_moves
     BEGIN SELECT RAISE(ABORT, 'person_merge_moves only grows'); END`,
  ),
];

/** Whether a column goes from one row of a union to the other while it is made or undone. */
const moves = (column: string): string => `EXISTS (SELECT 1 FROM person_merges m WHERE m.moving = 1
     AND ((OLD.${column} = m.gone_id AND NEW.${column} = m.kept_id)
       OR (OLD.${column} = m.kept_id AND NEW.${column} = m.gone_id)))`;

const fixed = (
  [table, trigger]: readonly [table: string, trigger: string],
  columns: readonly string[],
  said: string,
  when: string | null = null,
): string => `CREATE TRIGGER ${table}_${trigger} BEFORE UPDATE OF ${columns.join(', ')} ON ${table}
   ${when === null ? '' : `WHEN ${when} `}BEGIN SELECT RAISE(ABORT, '${said}'); END`;

/** A trigger over every column becomes one over all but the person's, and one over hers. */
const personOf = (
  trigger: readonly [table: string, trigger: string],
  said: string,
  column = 'person_id',
  also = '',
): string =>
  fixed(
    trigger,
    [column],
    said,
    `${also}NEW.${column} IS NOT OLD.${column} AND NOT ${moves(column)}`,
  );

const GROWS = 'diary_entries only grows';
const SCREENED = 'hearing_screenings only grow';
const CONSENT = 'a consent never changes but for its copy and its withdrawal';
const SHEET = 'a sheet never changes but for its scan and its annulment';
const REGISTERED = 'who was registered, and by whom, stays';
const OFF_LIST = 'whoever was taken off a list does not come back to it';
const ATTACHED = 'what was attached does not change';

const records = [
  'DROP TRIGGER diary_entries_no_update',
  fixed(
    ['diary_entries', 'no_update'],
    [
      'id',
      'case_id',
      'kind',
      'happened_at',
      'recorded_at',
      'recorded_by',
      'text',
      'corrects_id',
      'contact_override',
      'subject_kind',
      'subject_id',
    ],
    GROWS,
  ),
  personOf(['diary_entries', 'person'], GROWS),

  'DROP TRIGGER hearing_screenings_no_change',
  fixed(['hearing_screenings', 'no_change'], ['asked_alone', 'answer', 'asked_at'], SCREENED),
  personOf(['hearing_screenings', 'person'], SCREENED),

  'DROP TRIGGER consents_fixed',
  fixed(
    ['consents', 'fixed'],
    [
      'id',
      'case_id',
      'basis',
      'institution_id',
      'recipient',
      'scope',
      'purpose',
      'given_on',
      'expires_on',
      'giver',
      'language',
      'interpreter',
      'reads_and_signs',
      'witness',
      'recorded_at',
      'recorded_by',
    ],
    CONSENT,
  ),
  personOf(['consents', 'person'], CONSENT),
  personOf(['consents', 'giver'], CONSENT, 'giver_id'),

  'DROP TRIGGER fvr_sheets_fixed',
  fixed(
    ['fvr_sheets', 'fixed'],
    [
      'id',
      'case_id',
      'origin',
      'instrument',
      'norm_version',
      'institution',
      'institution_name',
      'operator_name',
      'applied_at',
      'age_then',
      'bond',
      'severity',
      'answers',
      'score',
      'written_score',
      'level_by_score',
      'level_adjusted',
      'level_assigned',
      'level_law',
      'level_reason',
      'observations',
      'signed_by_operator',
      'signed_by_victim',
      'corrects_id',
      'recorded_at',
      'recorded_by',
    ],
    SHEET,
  ),
  personOf(['fvr_sheets', 'person'], SHEET),
  'DROP TRIGGER fvr_sheets_annulled',
  fixed(
    ['fvr_sheets', 'annulled'],
    ['attachment_id', 'annulled_at', 'annulled_by', 'annul_reason'],
    'a sheet annulled stays so',
    'OLD.annulled_at IS NOT NULL',
  ),

  'DROP TRIGGER registrations_fixed',
  fixed(
    ['registrations', 'fixed'],
    ['id', 'desk', 'number', 'recorded_at', 'recorded_by', 'import_id'],
    REGISTERED,
  ),
  personOf(['registrations', 'person_fixed'], REGISTERED),

  'DROP TRIGGER activity_attendees_fixed',
  fixed(
    ['activity_attendees', 'fixed'],
    [
      'id',
      'activity_id',
      'name',
      'document_type',
      'document_number',
      'sex',
      'band',
      'district',
      'session_ids',
      'added_at',
      'added_by',
      'removed_at',
      'removed_by',
      'removed_reason',
    ],
    OFF_LIST,
    'OLD.removed_at IS NOT NULL',
  ),
  personOf(
    ['activity_attendees', 'person_fixed'],
    OFF_LIST,
    'person_id',
    'OLD.removed_at IS NOT NULL AND ',
  ),

  'DROP TRIGGER attachments_are_what_they_were',
  fixed(
    ['attachments', 'are_what_they_were'],
    ['id', 'subject_kind', 'mime', 'bytes', 'sha256', 'pages', 'added_at', 'added_by'],
    ATTACHED,
  ),
  fixed(
    ['attachments', 'subject'],
    ['subject_id'],
    ATTACHED,
    `NEW.subject_id IS NOT OLD.subject_id
     AND NOT (OLD.subject_kind = 'person' AND ${moves('subject_id')})`,
  ),
  // One that was destroyed only follows its document to another case, or its person.
  'DROP TRIGGER attachments_do_not_come_back',
  `CREATE TRIGGER attachments_do_not_come_back BEFORE UPDATE ON attachments
   WHEN (OLD.state = 'destroyed' AND (NEW.state <> 'destroyed'
       OR (NEW.case_id IS OLD.case_id AND NEW.subject_id IS OLD.subject_id)))
     OR (OLD.state = 'quarantined' AND NEW.state = 'kept')
     OR (OLD.state = 'kept' AND NEW.state = 'destroyed')
   BEGIN SELECT RAISE(ABORT, 'an attachment does not come back'); END`,
];
