import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The route of a case of family violence (Ley 30364): people, denuncias and referrals, measures with
 * their history, supervision, breaches, minimum views and terms. What must leave at once may be met by
 * a notice of the route, and two more of it are kept. Frozen: it imports nothing of the app.
 */
export class ViolenceRoutes1797100000000 implements MigrationInterface {
  readonly name = 'ViolenceRoutes1797100000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `CREATE TABLE violence_routes (
        id TEXT PRIMARY KEY NOT NULL,
        version INTEGER NOT NULL,
        case_id TEXT NOT NULL UNIQUE REFERENCES cases (id),
        known_at TEXT NOT NULL,
        origin TEXT NOT NULL,
        condition TEXT NOT NULL,
        types TEXT NOT NULL,
        modalities TEXT NOT NULL,
        pregnancy TEXT NOT NULL,
        disability TEXT NOT NULL,
        unique_code TEXT,
        listed_as TEXT CHECK (listed_as <> ''),
        platform_number TEXT,
        attended_at TEXT,
        attended TEXT,
        asked_at TEXT,
        asked TEXT,
        closed_at TEXT,
        closing TEXT,
        closing_text TEXT NOT NULL,
        archived_at TEXT,
        ${RECORDED},
        CHECK ((attended_at IS NULL) = (attended IS NULL)),
        CHECK ((asked_at IS NULL) = (asked IS NULL)),
        CHECK ((closed_at IS NULL) = (closing IS NULL)),
        CHECK (archived_at IS NULL OR closed_at IS NOT NULL)
      ) STRICT`,

      `CREATE TABLE violence_people (
        id TEXT PRIMARY KEY NOT NULL REFERENCES case_people (id),
        case_id TEXT NOT NULL REFERENCES cases (id),
        role TEXT NOT NULL,
        detail TEXT NOT NULL,
        ${RECORDED}
      ) STRICT`,
      'CREATE INDEX violence_people_case ON violence_people (case_id)',

      `CREATE TABLE violence_notices (
        ${RECORD},
        is_report INTEGER NOT NULL CHECK (is_report IN (0, 1)),
        by_others INTEGER NOT NULL CHECK (by_others IN (0, 1)),
        destination TEXT NOT NULL,
        institution_id TEXT REFERENCES institutions (id),
        at TEXT NOT NULL,
        medium TEXT NOT NULL,
        taken_by TEXT NOT NULL,
        place TEXT NOT NULL,
        number TEXT NOT NULL,
        notes TEXT NOT NULL,
        ${RECORDED}
      ) STRICT`,

      `CREATE TABLE violence_measures (
        ${RECORD},
        measure TEXT NOT NULL,
        text TEXT NOT NULL,
        resolution TEXT NOT NULL,
        judicial_file TEXT NOT NULL,
        court TEXT NOT NULL,
        given_at TEXT NOT NULL,
        notified_at TEXT,
        distance INTEGER CHECK (distance > 0),
        executes TEXT NOT NULL,
        supervises TEXT NOT NULL,
        entrusted INTEGER NOT NULL CHECK (entrusted IN (0, 1)),
        ${RECORDED}
      ) STRICT`,

      `CREATE TABLE violence_measure_steps (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        measure_id TEXT NOT NULL REFERENCES violence_measures (id),
        kind TEXT NOT NULL CHECK (kind IN ('modificada', 'extinguida')),
        at TEXT NOT NULL,
        resolution TEXT NOT NULL,
        text TEXT NOT NULL,
        ${RECORDED}
      ) STRICT`,
      'CREATE INDEX violence_measure_steps_measure ON violence_measure_steps (measure_id)',
      // A measure ends once, whoever writes.
      `CREATE UNIQUE INDEX violence_measures_end ON violence_measure_steps (measure_id)
       WHERE kind = 'extinguida'`,

      `CREATE TABLE violence_supervisions (
        ${RECORD},
        measure_id TEXT REFERENCES violence_measures (id),
        kind TEXT NOT NULL CHECK (kind IN ('visita', 'informe')),
        at TEXT NOT NULL,
        outcome TEXT,
        document TEXT NOT NULL,
        text TEXT NOT NULL,
        ${RECORDED},
        CHECK ((kind = 'visita') = (outcome IS NOT NULL))
      ) STRICT`,

      `CREATE TABLE violence_breaches (
        ${RECORD},
        measure_id TEXT NOT NULL REFERENCES violence_measures (id),
        known_at TEXT NOT NULL,
        text TEXT NOT NULL,
        told_at TEXT,
        told_by TEXT REFERENCES operators (id),
        told_medium TEXT,
        told_document TEXT NOT NULL,
        ${RECORDED},
        CHECK ((told_at IS NULL) = (told_by IS NULL))
      ) STRICT`,

      `CREATE TABLE violence_views (
        ${RECORD},
        officer TEXT NOT NULL CHECK (officer <> ''),
        officer_document TEXT NOT NULL CHECK (officer_document <> ''),
        officer_post TEXT NOT NULL,
        reason TEXT NOT NULL,
        level TEXT NOT NULL,
        granted_at TEXT NOT NULL,
        granted_by TEXT NOT NULL REFERENCES operators (id),
        expires_at TEXT NOT NULL,
        CHECK (expires_at > granted_at)
      ) STRICT`,

      `CREATE TABLE violence_terms (
        ${RECORD},
        rule TEXT NOT NULL,
        of_id TEXT NOT NULL,
        starts_at TEXT NOT NULL,
        due_at TEXT NOT NULL,
        met_at TEXT,
        ended_at TEXT,
        UNIQUE (route_id, rule, of_id)
      ) STRICT`,
      `CREATE INDEX violence_terms_open ON violence_terms (case_id, due_at)
       WHERE met_at IS NULL AND ended_at IS NULL`,

      ...OF_ROUTE.map((table) => `CREATE INDEX ${table}_route ON ${table} (route_id)`),
      ...[...OF_ROUTE, 'violence_routes', 'violence_people', 'violence_measure_steps'].map(
        (table) => `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
          BEGIN SELECT RAISE(ABORT, '${table} rows are never deleted'); END`,
      ),
      // What was told, ordered, decided, visited or shown is not rewritten.
      ...[
        'violence_notices',
        'violence_measures',
        'violence_measure_steps',
        'violence_supervisions',
        'violence_views',
      ].map(
        (table) => `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
          BEGIN SELECT RAISE(ABORT, '${table} rows are never changed'); END`,
      ),
      `CREATE TRIGGER violence_breaches_told BEFORE UPDATE ON violence_breaches
       WHEN OLD.told_at IS NOT NULL
       BEGIN SELECT RAISE(ABORT, 'a breach is told once'); END`,

      // The duties again, with two kinds more and what meets them.
      ...['urgent_duties_kept', 'urgent_duties_fixed'].map((name) => `DROP TRIGGER ${name}`),
      ...['urgent_duties_one', 'urgent_duties_standing', 'urgent_duties_case'].map(
        (name) => `DROP INDEX ${name}`,
      ),
      'ALTER TABLE urgent_duties RENAME TO urgent_duties_before',
      `CREATE TABLE urgent_duties (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        what TEXT NOT NULL CHECK (what IN ('denuncia', 'desproteccion', 'violencia', 'dipam')),
        found_at TEXT NOT NULL,
        due_at TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id),
        letter_id TEXT REFERENCES letters (id),
        notice_id TEXT REFERENCES violence_notices (id),
        met_at TEXT,
        ended_at TEXT,
        CHECK (letter_id IS NULL OR notice_id IS NULL),
        CHECK ((letter_id IS NULL AND notice_id IS NULL) = (met_at IS NULL))
      ) STRICT`,
      `INSERT INTO urgent_duties (id, case_id, what, found_at, due_at, recorded_at, recorded_by,
         letter_id, notice_id, met_at, ended_at)
       SELECT id, case_id, what, found_at, due_at, recorded_at, recorded_by, letter_id, NULL,
         met_at, ended_at FROM urgent_duties_before`,
      'DROP TABLE urgent_duties_before',
      'CREATE UNIQUE INDEX urgent_duties_one ON urgent_duties (case_id, what) WHERE ended_at IS NULL',
      `CREATE INDEX urgent_duties_standing ON urgent_duties (due_at, id, case_id, what, found_at)
       WHERE met_at IS NULL AND ended_at IS NULL`,
      'CREATE INDEX urgent_duties_case ON urgent_duties (case_id)',
      `CREATE TRIGGER urgent_duties_kept BEFORE DELETE ON urgent_duties
       BEGIN SELECT RAISE(ABORT, 'a duty is met or ended, never deleted'); END`,
      `CREATE TRIGGER urgent_duties_fixed
       BEFORE UPDATE OF id, case_id, what, found_at, due_at, recorded_at, recorded_by ON urgent_duties
       BEGIN SELECT RAISE(ABORT, 'when a duty began does not change'); END`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}

const RECORD = `id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        route_id TEXT NOT NULL REFERENCES violence_routes (id)`;
const RECORDED = `recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id)`;

/** Tables whose rows belong to a route. */
const OF_ROUTE = [
  'violence_notices',
  'violence_measures',
  'violence_supervisions',
  'violence_breaches',
  'violence_views',
  'violence_terms',
];
