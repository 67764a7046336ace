import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Hearings of a conciliation or a compromiso: the screening of each party, the course, its matters,
 * parties, sessions, invitations and terms. Frozen: it imports nothing of the app.
 */
export class Hearings1796300000001 implements MigrationInterface {
  readonly name = 'Hearings1796300000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `CREATE TABLE hearing_screenings (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        person_id TEXT NOT NULL REFERENCES persons (id),
        asked_alone INTEGER NOT NULL CHECK (asked_alone IN (0, 1)),
        answer TEXT NOT NULL,
        note TEXT NOT NULL,
        asked_at TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id)
      ) STRICT`,
      'CREATE INDEX hearing_screenings_case ON hearing_screenings (case_id, person_id)',

      `CREATE TABLE hearing_courses (
        id TEXT PRIMARY KEY NOT NULL,
        version INTEGER NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        action_id TEXT NOT NULL UNIQUE REFERENCES defence_actions (id),
        kind TEXT NOT NULL CHECK (kind IN ('conciliacion', 'compromiso')),
        mode TEXT NOT NULL CHECK (mode IN ('office', 'outside', 'virtual')),
        place TEXT NOT NULL,
        confidentiality TEXT NOT NULL,
        authorised_by TEXT REFERENCES operators (id),
        equipped INTEGER NOT NULL CHECK (equipped IN (0, 1)),
        link TEXT NOT NULL,
        identity_check TEXT NOT NULL,
        reading TEXT NOT NULL CHECK (reading IN ('estricto', 'laxo')),
        with_accused INTEGER CHECK (with_accused IN (0, 1)),
        confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
        override_reason TEXT NOT NULL,
        extended_until TEXT,
        extended_why TEXT,
        still_agreeable TEXT,
        ended_on TEXT,
        result TEXT,
        decision TEXT,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id),
        CHECK ((ended_on IS NULL) = (result IS NULL))
      ) STRICT`,
      'CREATE INDEX hearing_courses_case ON hearing_courses (case_id)',

      `CREATE TABLE hearing_matters (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        course_id TEXT NOT NULL REFERENCES hearing_courses (id),
        materia TEXT NOT NULL,
        decided_by_judge TEXT,
        recognised TEXT,
        maintenance_paid TEXT,
        degree INTEGER,
        linked INTEGER NOT NULL CHECK (linked IN (0, 1)),
        parent_absent INTEGER NOT NULL CHECK (parent_absent IN (0, 1)),
        UNIQUE (course_id, materia)
      ) STRICT`,

      `CREATE TABLE hearing_parties (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        course_id TEXT NOT NULL REFERENCES hearing_courses (id),
        person_id TEXT NOT NULL REFERENCES persons (id),
        side TEXT NOT NULL CHECK (side IN ('solicitante', 'invitada')),
        relation TEXT NOT NULL,
        representative_id TEXT REFERENCES persons (id),
        representation_cause TEXT,
        reads_and_signs INTEGER NOT NULL CHECK (reads_and_signs IN (0, 1)),
        witness_id TEXT REFERENCES persons (id),
        lives_alone TEXT,
        age_confirmed INTEGER NOT NULL CHECK (age_confirmed IN (0, 1)),
        channel TEXT,
        waived_at TEXT,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id),
        UNIQUE (course_id, person_id)
      ) STRICT`,

      `CREATE TABLE hearing_sessions (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        course_id TEXT NOT NULL REFERENCES hearing_courses (id),
        call INTEGER NOT NULL CHECK (call >= 1),
        at TEXT NOT NULL,
        mode TEXT NOT NULL CHECK (mode IN ('office', 'outside', 'virtual')),
        state TEXT NOT NULL
          CHECK (state IN ('scheduled', 'held', 'missed', 'suspended', 'replaced', 'closed')),
        previous_id TEXT REFERENCES hearing_sessions (id),
        waived INTEGER NOT NULL CHECK (waived IN (0, 1)),
        override_reason TEXT NOT NULL,
        attendance TEXT NOT NULL,
        notes TEXT NOT NULL,
        cause TEXT,
        signed_by_all INTEGER NOT NULL CHECK (signed_by_all IN (0, 1)),
        followup_id TEXT NOT NULL REFERENCES followups (id),
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id)
      ) STRICT`,
      // One day is convened at a time.
      `CREATE UNIQUE INDEX hearing_sessions_scheduled ON hearing_sessions (course_id)
       WHERE state = 'scheduled'`,
      'CREATE INDEX hearing_sessions_course ON hearing_sessions (course_id, at)',

      `CREATE TABLE hearing_invitations (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        course_id TEXT NOT NULL REFERENCES hearing_courses (id),
        session_id TEXT NOT NULL REFERENCES hearing_sessions (id),
        party_id TEXT NOT NULL REFERENCES hearing_parties (id),
        call INTEGER NOT NULL CHECK (call >= 1),
        number_text TEXT NOT NULL,
        sent_on TEXT NOT NULL,
        hand_over_on TEXT NOT NULL,
        delivery TEXT NOT NULL,
        result TEXT,
        happened_at TEXT,
        received_by TEXT,
        received_document TEXT,
        received_relation TEXT,
        notifier_name TEXT,
        notifier_document TEXT,
        notice_on TEXT,
        notes TEXT NOT NULL,
        closed_at TEXT,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id),
        UNIQUE (session_id, party_id),
        CHECK ((result IS NULL) = (happened_at IS NULL))
      ) STRICT`,

      `CREATE TABLE hearing_terms (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        course_id TEXT NOT NULL REFERENCES hearing_courses (id),
        rule_id TEXT NOT NULL,
        start_at TEXT NOT NULL,
        due_at TEXT NOT NULL,
        followup_id TEXT NOT NULL REFERENCES followups (id),
        met_at TEXT,
        ended_at TEXT
      ) STRICT`,
      'CREATE INDEX hearing_terms_course ON hearing_terms (course_id)',
      'CREATE INDEX hearing_terms_followup ON hearing_terms (followup_id)',

      ...['screenings', 'courses', 'matters', 'parties', 'sessions', 'invitations', 'terms'].map(
        (name) => `CREATE TRIGGER hearing_${name}_no_delete BEFORE DELETE ON hearing_${name}
         BEGIN SELECT RAISE(ABORT, 'hearing_${name} rows are never deleted'); END`,
      ),
      // What was answered about violence is never written over.
      `CREATE TRIGGER hearing_screenings_no_change BEFORE UPDATE OF person_id, asked_alone, answer, asked_at
       ON hearing_screenings
       BEGIN SELECT RAISE(ABORT, 'hearing_screenings only grow'); END`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
