import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The procedure for riesgo de desprotección familiar of a child: valuations, acts, resolutions,
 * measures, plan, notifications, appeals and terms. Its follow-ups name it, and what is due next in a
 * case may be one of its terms, by the rule's id. Frozen: it imports nothing of the app.
 */
export class RiskProcedures1796400000000 implements MigrationInterface {
  readonly name = 'RiskProcedures1796400000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `CREATE TABLE risk_procedures (
        id TEXT PRIMARY KEY NOT NULL,
        version INTEGER NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        person_id TEXT NOT NULL REFERENCES persons (id),
        known_at TEXT NOT NULL,
        way_in TEXT NOT NULL,
        origin TEXT NOT NULL CHECK (origin IN ('propio', 'upe', 'juzgado')),
        origin_begun_on TEXT,
        origin_document TEXT,
        longer TEXT CHECK (longer IN ('horas', 'dias')),
        longer_reason TEXT,
        special_case TEXT,
        special_reason TEXT,
        sent_on TEXT,
        sent_document TEXT,
        registered_on TEXT,
        registered_evidence TEXT,
        ended_at TEXT,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id),
        UNIQUE (case_id, person_id)
      ) STRICT`,

      `CREATE TABLE risk_valuations (
        ${RECORD},
        valued_at TEXT NOT NULL,
        signs TEXT NOT NULL,
        typologies TEXT NOT NULL,
        needs TEXT NOT NULL,
        conclusion TEXT NOT NULL,
        recommendations TEXT NOT NULL,
        signers TEXT NOT NULL,
        ${RECORDED}
      ) STRICT`,

      `CREATE TABLE risk_acts (
        ${RECORD},
        kind TEXT NOT NULL,
        happened_at TEXT NOT NULL,
        done_by TEXT NOT NULL,
        text TEXT,
        psychological TEXT,
        present TEXT,
        language TEXT,
        interpreter TEXT NOT NULL,
        conclusion TEXT,
        ${RECORDED},
        CHECK ((kind = 'informe') = (conclusion IS NOT NULL)),
        CHECK ((text IS NULL) = (psychological IS NOT NULL))
      ) STRICT`,

      `CREATE TABLE risk_resolutions (
        ${RECORD},
        code TEXT NOT NULL,
        decides TEXT,
        number_id TEXT NOT NULL REFERENCES issued_numbers (id),
        number_text TEXT NOT NULL UNIQUE,
        issued_at TEXT NOT NULL,
        issued_by TEXT NOT NULL REFERENCES operators (id),
        content TEXT NOT NULL,
        recipients TEXT NOT NULL
      ) STRICT`,
      // One of each that begins, declares or approves, whoever writes.
      `CREATE UNIQUE INDEX risk_resolutions_once ON risk_resolutions (procedure_id, code)
       WHERE code NOT IN ('R06')`,

      `CREATE TABLE risk_measures (
        ${RECORD},
        resolution_id TEXT NOT NULL REFERENCES risk_resolutions (id),
        measure TEXT NOT NULL,
        detail TEXT NOT NULL,
        ends_on TEXT,
        ended_at TEXT,
        ended_by_resolution_id TEXT REFERENCES risk_resolutions (id)
      ) STRICT`,

      `CREATE TABLE risk_plans (
        ${RECORD},
        presented_at TEXT NOT NULL,
        antecedents TEXT NOT NULL,
        problems TEXT NOT NULL,
        agreements TEXT NOT NULL,
        follow_up TEXT NOT NULL,
        responsible TEXT NOT NULL,
        ends_on TEXT,
        objectives TEXT NOT NULL,
        ${RECORDED}
      ) STRICT`,

      `CREATE TABLE risk_activities (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        plan_id TEXT NOT NULL REFERENCES risk_plans (id),
        objective_at INTEGER NOT NULL,
        text TEXT NOT NULL,
        directed_to TEXT NOT NULL,
        responsible TEXT NOT NULL,
        institution TEXT NOT NULL,
        due_on TEXT NOT NULL,
        indicator TEXT NOT NULL,
        state TEXT NOT NULL,
        done_on TEXT,
        result TEXT NOT NULL,
        changed_at TEXT,
        changed_by TEXT REFERENCES operators (id)
      ) STRICT`,
      'CREATE INDEX risk_activities_plan ON risk_activities (plan_id, objective_at)',

      `CREATE TABLE risk_notifications (
        ${RECORD},
        resolution_id TEXT NOT NULL REFERENCES risk_resolutions (id),
        person_id TEXT NOT NULL REFERENCES persons (id),
        first_cited_on TEXT,
        second_cited_on TEXT,
        explained_on TEXT,
        language TEXT,
        interpreter TEXT NOT NULL,
        acta TEXT NOT NULL,
        UNIQUE (resolution_id, person_id)
      ) STRICT`,

      `CREATE TABLE risk_appeals (
        ${RECORD},
        resolution_id TEXT NOT NULL REFERENCES risk_resolutions (id),
        kind TEXT NOT NULL,
        filed_on TEXT NOT NULL,
        filed_by TEXT NOT NULL,
        text TEXT NOT NULL,
        decided_on TEXT,
        result TEXT,
        second_instance INTEGER NOT NULL CHECK (second_instance IN (0, 1)),
        decision_text TEXT,
        ${RECORDED},
        CHECK ((decided_on IS NULL) = (result IS NULL))
      ) STRICT`,

      `CREATE TABLE risk_terms (
        ${RECORD},
        rule TEXT NOT NULL,
        amount INTEGER NOT NULL,
        of_id TEXT NOT NULL,
        starts_at TEXT NOT NULL,
        due_at TEXT NOT NULL,
        fixed INTEGER NOT NULL CHECK (fixed IN (0, 1)),
        met_at TEXT,
        ended_at TEXT,
        UNIQUE (procedure_id, rule, of_id)
      ) STRICT`,
      `CREATE INDEX risk_terms_open ON risk_terms (case_id, due_at)
       WHERE met_at IS NULL AND ended_at IS NULL`,

      ...[
        'risk_valuations',
        'risk_acts',
        'risk_resolutions',
        'risk_measures',
        'risk_plans',
        'risk_notifications',
        'risk_appeals',
      ].map((table) => `CREATE INDEX ${table}_procedure ON ${table} (procedure_id)`),
      ...[
        'risk_procedures',
        'risk_valuations',
        'risk_acts',
        'risk_resolutions',
        'risk_measures',
        'risk_plans',
        'risk_activities',
        'risk_notifications',
        'risk_appeals',
        'risk_terms',
      ].map(
        (table) => `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
          BEGIN SELECT RAISE(ABORT, '${table} rows are never deleted'); END`,
      ),
      // What was valued, done, planned or resolved is not rewritten (TUO Ley 27444, art. 164).
      ...['risk_valuations', 'risk_acts', 'risk_resolutions', 'risk_plans'].map(
        (table) => `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
          BEGIN SELECT RAISE(ABORT, '${table} rows are never changed'); END`,
      ),

      'ALTER TABLE followups ADD COLUMN risk_procedure_id TEXT REFERENCES risk_procedures (id)',
      `CREATE INDEX followups_risk ON followups (risk_procedure_id)
       WHERE risk_procedure_id IS NOT NULL`,
      'ALTER TABLE cases ADD COLUMN next_due_rule TEXT',
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}

const RECORD = `id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        procedure_id TEXT NOT NULL REFERENCES risk_procedures (id)`;
const RECORDED = `recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id)`;
