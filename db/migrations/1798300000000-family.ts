import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Families: a tie between two people gets its dates, how it is known and a version, and may end and
 * begin again, so the UNIQUE of the whole table becomes one of what goes on: the table is built anew with
 * every row as it stands. Who lives together, with whom a child has lived, and who died come in. Frozen: it
 * imports nothing of the app.
 */
export class Family1798300000000 implements MigrationInterface {
  readonly name = 'Family1798300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...ties, ...homes, ...care, ...deaths]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}

const DAY = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'";

const TOLD = `version INTEGER NOT NULL CHECK (version > 0),
    case_id TEXT REFERENCES cases (id),
    from_date TEXT CHECK (from_date ${DAY}),
    until_date TEXT CHECK (until_date ${DAY} AND until_date >= coalesce(from_date, '')),
    source TEXT NOT NULL CHECK (source <> ''),
    told_by TEXT,
    notes TEXT,
    verified INTEGER NOT NULL CHECK (verified IN (0, 1)),
    mistake TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL REFERENCES operators (id)`;

const mistaken = (table: string): string =>
  `CREATE TRIGGER ${table}_mistaken BEFORE UPDATE ON ${table} WHEN OLD.mistake IS NOT NULL
     AND NEW.mistake IS NULL
   BEGIN SELECT RAISE(ABORT, 'what was written by mistake does not come back'); END`;

const kept = (table: string): string[] => [
  `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} rows are never deleted'); END`,
  mistaken(table),
];

/** How it was known was never asked of those of before: `otra`, and to be confirmed. */
const ties = [
  `CREATE TABLE person_links_before AS SELECT * FROM person_links`,
  `DROP TABLE person_links`,
  `CREATE TABLE person_links (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES persons (id),
    other_id TEXT NOT NULL REFERENCES persons (id),
    kind TEXT NOT NULL,
    ${TOLD}
  ) STRICT`,
  `INSERT INTO person_links (id, person_id, other_id, kind, version, case_id, source, verified,
     recorded_at, recorded_by, changed_at, changed_by)
   SELECT id, person_id, other_id, kind, 1, case_id, 'otra', 0,
     recorded_at, recorded_by, recorded_at, recorded_by
   FROM person_links_before`,
  `DROP TABLE person_links_before`,
  'CREATE INDEX person_links_other ON person_links (other_id)',
  `CREATE UNIQUE INDEX person_links_now ON person_links (person_id, other_id, kind)
   WHERE until_date IS NULL AND mistake IS NULL`,
  mistaken('person_links'),
];

const homes = [
  `CREATE TABLE household_members (
    id TEXT PRIMARY KEY NOT NULL,
    household_id TEXT NOT NULL CHECK (household_id <> ''),
    person_id TEXT NOT NULL REFERENCES persons (id),
    ${TOLD}
  ) STRICT`,
  'CREATE INDEX household_members_home ON household_members (household_id)',
  'CREATE INDEX household_members_person ON household_members (person_id)',
  ...kept('household_members'),
];

const care = [
  `CREATE TABLE care_periods (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES persons (id),
    carer_id TEXT REFERENCES persons (id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    place TEXT,
    basis TEXT NOT NULL CHECK (basis <> ''),
    basis_text TEXT,
    ${TOLD}
  ) STRICT`,
  'CREATE INDEX care_periods_person ON care_periods (person_id)',
  'CREATE INDEX care_periods_carer ON care_periods (carer_id)',
  ...kept('care_periods'),
];

const deaths = [
  `CREATE TABLE person_deaths (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES persons (id),
    ${TOLD}
  ) STRICT`,
  'CREATE INDEX person_deaths_person ON person_deaths (person_id)',
  ...kept('person_deaths'),
];
