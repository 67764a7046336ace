/**
 * Every column of the store that names a person, and what becomes of it when her row is united with
 * another. A test reads the schema, and fails when a column is in none of these lists.
 */
import type { ErrorCode } from '../../../domain/errors.ts';

/** Under what a record is counted for whoever unites. */
export const MERGE_COUNTS = [
  'cases',
  'notes',
  'hearings',
  'risk',
  'consents',
  'registrations',
  'activities',
  'files',
  'links',
] as const;
export type MergeCount = (typeof MERGE_COUNTS)[number];

export interface Reference {
  readonly table: string;
  readonly column: string;
  /** Null: nobody needs to hear how many. */
  readonly counted: MergeCount | null;
  /** Whether its table says of which case it is. */
  readonly ofCase: boolean;
  /** Rows of the table `t` that name a person at all; absent for all of them. */
  readonly where?: string;
  /**
   * A person may stand there once for each of this column, in the rows that count: two of them are not
   * united (`refused`).
   */
  readonly once?: { readonly per: string; readonly among?: string; readonly refused: ErrorCode };
  /** What says again what the other row says stays where it is; `u.kept` is the other's id. */
  readonly stays?: string;
}

const again = (mine: string, theirs: string, also: string): string =>
  `t.${theirs} = u.kept OR EXISTS (SELECT 1 FROM main.person_links x
     WHERE x.${mine} = u.kept AND x.${theirs} = t.${theirs} AND ${also})`;

/** Ties that go on are told once (person_links_now); those that ended all stand. */
const TOLD_NOW = `x.kind = t.kind AND x.until_date IS NULL AND x.mistake IS NULL
  AND t.until_date IS NULL AND t.mistake IS NULL`;

const noticedAgain = (theirs: string): string =>
  `t.${theirs} = u.kept OR EXISTS (SELECT 1 FROM main.duplicate_notices x
     WHERE (x.person_id = u.kept AND x.other_id = t.${theirs})
       OR (x.other_id = u.kept AND x.person_id = t.${theirs}))`;

const ofCase = (table: string, column: string, counted: MergeCount | null): Reference => ({
  table,
  column,
  counted,
  ofCase: true,
});

/** What goes along to the row that stays, by the key `id` of its table. */
export const MOVED: readonly Reference[] = [
  ofCase('case_people', 'person_id', 'cases'),
  ofCase('diary_entries', 'person_id', 'notes'),
  ofCase('followups', 'person_id', 'notes'),
  ofCase('hearing_screenings', 'person_id', 'hearings'),
  {
    ...ofCase('hearing_parties', 'person_id', 'hearings'),
    once: { per: 'course_id', refused: 'merge_same_case' },
  },
  ofCase('hearing_parties', 'representative_id', null),
  ofCase('hearing_parties', 'witness_id', null),
  {
    ...ofCase('risk_procedures', 'person_id', 'risk'),
    once: { per: 'case_id', refused: 'merge_same_case' },
  },
  {
    ...ofCase('risk_notifications', 'person_id', null),
    once: { per: 'resolution_id', refused: 'merge_same_case' },
  },
  ofCase('consents', 'person_id', 'consents'),
  ofCase('consents', 'giver_id', null),
  ofCase('fvr_sheets', 'person_id', 'risk'),
  {
    table: 'registrations',
    column: 'person_id',
    counted: 'registrations',
    ofCase: false,
    once: { per: 'desk', refused: 'merge_same_register' },
  },
  {
    table: 'activity_attendees',
    column: 'person_id',
    counted: 'activities',
    ofCase: false,
    once: { per: 'activity_id', among: 'removed_at IS NULL', refused: 'merge_same_activity' },
  },
  {
    table: 'attachments',
    column: 'subject_id',
    counted: 'files',
    ofCase: false,
    where: `t.subject_kind = 'person'`,
  },
  {
    table: 'person_links',
    column: 'person_id',
    counted: 'links',
    ofCase: false,
    stays: again('person_id', 'other_id', TOLD_NOW),
  },
  {
    table: 'person_links',
    column: 'other_id',
    counted: 'links',
    ofCase: false,
    stays: again('other_id', 'person_id', TOLD_NOW),
  },
  {
    table: 'household_members',
    column: 'person_id',
    counted: 'links',
    ofCase: false,
    stays: `EXISTS (SELECT 1 FROM main.household_members x
      WHERE x.person_id = u.kept AND x.household_id = t.household_id)`,
  },
  // Nobody has been in her own care.
  {
    table: 'care_periods',
    column: 'person_id',
    counted: 'links',
    ofCase: false,
    stays: 't.carer_id = u.kept',
  },
  {
    table: 'care_periods',
    column: 'carer_id',
    counted: 'links',
    ofCase: false,
    stays: 't.person_id = u.kept',
  },
  {
    table: 'person_deaths',
    column: 'person_id',
    counted: null,
    ofCase: false,
    stays: 'EXISTS (SELECT 1 FROM main.person_deaths x WHERE x.person_id = u.kept)',
  },
  {
    table: 'duplicate_notices',
    column: 'person_id',
    counted: null,
    ofCase: false,
    stays: noticedAgain('other_id'),
  },
  {
    table: 'duplicate_notices',
    column: 'other_id',
    counted: null,
    ofCase: false,
    stays: noticedAgain('person_id'),
  },
  // Rows that were united with the one that goes point on to the one that stays.
  { table: 'persons', column: 'merged_into', counted: null, ofCase: false },
];

/** What does not go along, and why. */
export const NOT_MOVED: Readonly<Record<string, string>> = {
  'safe_contacts.person_id': 'The rules of both add up (contact.ts).',
  'import_rows.person_id': 'What came in stays as it came; its row of the register goes along.',
  'person_merges.kept_id': 'Who was united with whom.',
  'person_merges.gone_id': 'Who was united with whom.',
};

/**
 * Tables that name by `subject_id` (or `source_id`) what a row is about, with or without its kind, and
 * what becomes of those that are about a person.
 */
export const SUBJECTS: Readonly<Record<string, string>> = {
  attachments: 'Those beside a person go along.',
  search_docs: 'The row that went is found by no word (store.ts).',
  person_sounds:
    'It sounds as it did; who may be here already is never a row that went (likely.ts).',
  audit: 'What was done to a row was done to it: whoever asks is shown both (audit/list.ts).',
  drafts: 'What is typed of the row that went is refused when it is sent, and stays typed.',
  diary_entries: 'Never about a person: hers is `person_id`.',
  issued_numbers: 'Never about a person.',
  term_changes: 'Never about a person.',
  papers: 'Never about a person; what one says was signed as it is.',
  omaped_history: 'Never about a person.',
  exports: 'Never about a person.',
  approvals: 'Never about a person: a plan, or the closing of a case.',
};
