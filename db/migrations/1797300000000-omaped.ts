import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A part of a record, of which a person may have several. */
const entries = (table: string): string[] => [
  `CREATE TABLE ${table} (
    id TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    registration_id TEXT NOT NULL REFERENCES registrations (id),
    facts TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES operators (id),
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL REFERENCES operators (id)
  ) STRICT`,
  `CREATE INDEX ${table}_registration ON ${table} (registration_id)`,
];

/** Nothing of a person is ever deleted. */
const kept = (table: string): string =>
  `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} rows are never deleted'); END`;

/**
 * The register of persons with disability: profile, certificates, carné, CONTIGO, supports,
 * adjustments, and the things that the office lends and gives. Frozen: it imports nothing of the app.
 */
export class Omaped1797300000000 implements MigrationInterface {
  readonly name = 'Omaped1797300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `CREATE TABLE omaped_records (
        registration_id TEXT PRIMARY KEY NOT NULL REFERENCES registrations (id),
        revision INTEGER NOT NULL,
        profile_version INTEGER NOT NULL,
        profile TEXT NOT NULL,
        carne_version INTEGER NOT NULL,
        carne TEXT NOT NULL,
        contigo_version INTEGER NOT NULL,
        contigo TEXT NOT NULL,
        facets TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        changed_by TEXT NOT NULL REFERENCES operators (id)
      ) STRICT`,
      // Lists look at the revision of everybody, and never at the wide rows for it.
      'CREATE INDEX omaped_records_revision ON omaped_records (registration_id, revision)',
      kept('omaped_records'),

      ...entries('omaped_certificates'),
      kept('omaped_certificates'),
      ...entries('omaped_supports'),
      kept('omaped_supports'),
      ...entries('omaped_adjustments'),
      kept('omaped_adjustments'),

      `CREATE TABLE omaped_history (
        id TEXT PRIMARY KEY NOT NULL,
        registration_id TEXT NOT NULL REFERENCES registrations (id),
        part TEXT NOT NULL
          CHECK (part IN ('profile', 'carne', 'contigo', 'certificate', 'support', 'adjustment')),
        subject_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        value TEXT NOT NULL,
        replaced_at TEXT NOT NULL,
        replaced_by TEXT NOT NULL REFERENCES operators (id),
        UNIQUE (part, subject_id, version)
      ) STRICT`,
      'CREATE INDEX omaped_history_registration ON omaped_history (registration_id, replaced_at)',
      kept('omaped_history'),
      `CREATE TRIGGER omaped_history_no_update BEFORE UPDATE ON omaped_history
       BEGIN SELECT RAISE(ABORT, 'omaped_history rows never change'); END`,

      `CREATE TABLE omaped_things (
        id TEXT PRIMARY KEY NOT NULL,
        version INTEGER NOT NULL,
        facts TEXT NOT NULL,
        retired_on TEXT,
        retired_reason TEXT,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id),
        CHECK ((retired_on IS NULL) = (retired_reason IS NULL))
      ) STRICT`,
      kept('omaped_things'),

      `CREATE TABLE omaped_deliveries (
        id TEXT PRIMARY KEY NOT NULL,
        version INTEGER NOT NULL,
        thing_id TEXT NOT NULL REFERENCES omaped_things (id),
        registration_id TEXT NOT NULL REFERENCES registrations (id),
        kind TEXT NOT NULL CHECK (kind IN ('prestamo', 'donacion')),
        handed_on TEXT NOT NULL,
        due_on TEXT,
        returned_on TEXT,
        condition TEXT NOT NULL,
        return_condition TEXT,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id),
        CHECK (kind = 'prestamo' OR (returned_on IS NULL AND due_on IS NULL)),
        CHECK (returned_on IS NULL OR returned_on >= handed_on),
        CHECK ((returned_on IS NULL) = (return_condition IS NULL))
      ) STRICT`,
      // A thing is with one person at a time, and what was given is with her for good.
      `CREATE UNIQUE INDEX omaped_deliveries_open ON omaped_deliveries (thing_id)
       WHERE returned_on IS NULL`,
      'CREATE INDEX omaped_deliveries_registration ON omaped_deliveries (registration_id)',
      'CREATE INDEX omaped_deliveries_handed ON omaped_deliveries (handed_on)',
      kept('omaped_deliveries'),
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
