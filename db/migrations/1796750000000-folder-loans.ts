import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The folder of a case: its pieces with their folios, who has it, and the indexes by which the books of
 * a month, the day on paper and the figures of a period are read without walking the whole store.
 * Frozen: it imports nothing of the app.
 */
export class FolderLoans1796750000000 implements MigrationInterface {
  readonly name = 'FolderLoans1796750000000';

  async up(runner: QueryRunner): Promise<void> {
    const day = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'";
    for (const statement of [
      `CREATE TABLE folder_pieces (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        position INTEGER NOT NULL CHECK (position > 0),
        kind TEXT NOT NULL CHECK (kind <> ''),
        record_id TEXT,
        label TEXT NOT NULL CHECK (label <> ''),
        dated TEXT NOT NULL CHECK (dated ${day}),
        from_folio INTEGER NOT NULL CHECK (from_folio > 0),
        to_folio INTEGER NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL REFERENCES operators (id),
        removed_at TEXT,
        removed_by TEXT REFERENCES operators (id),
        CHECK (to_folio >= from_folio),
        CHECK ((removed_at IS NULL) = (removed_by IS NULL))
      ) STRICT`,
      // One piece stands once, and no folio is given twice.
      `CREATE UNIQUE INDEX folder_pieces_position ON folder_pieces (case_id, position)
       WHERE removed_at IS NULL`,
      `CREATE UNIQUE INDEX folder_pieces_folio ON folder_pieces (case_id, from_folio)
       WHERE removed_at IS NULL`,
      `CREATE UNIQUE INDEX folder_pieces_record ON folder_pieces (case_id, kind, record_id)
       WHERE removed_at IS NULL AND record_id IS NOT NULL`,
      `CREATE TRIGGER folder_pieces_no_delete BEFORE DELETE ON folder_pieces
       BEGIN SELECT RAISE(ABORT, 'folder_pieces rows are never deleted'); END`,
      `CREATE TRIGGER folder_pieces_fixed BEFORE UPDATE OF id, case_id, position, kind, record_id,
         label, dated, from_folio, to_folio, recorded_at, recorded_by ON folder_pieces
       BEGIN SELECT RAISE(ABORT, 'a foliated piece never changes'); END`,

      `CREATE TABLE folder_loans (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        borrower_id TEXT NOT NULL REFERENCES operators (id),
        place TEXT NOT NULL,
        purpose TEXT NOT NULL,
        until_on TEXT NOT NULL CHECK (until_on ${day}),
        folios INTEGER NOT NULL CHECK (folios >= 0),
        volumes INTEGER NOT NULL CHECK (volumes > 0),
        lent_at TEXT NOT NULL,
        lent_by TEXT NOT NULL REFERENCES operators (id),
        returned_at TEXT,
        returned_by TEXT REFERENCES operators (id),
        return_state TEXT,
        return_folios INTEGER CHECK (return_folios >= 0),
        CHECK ((returned_at IS NULL) = (returned_by IS NULL)),
        CHECK ((returned_at IS NULL) = (return_state IS NULL)),
        CHECK ((returned_at IS NULL) = (return_folios IS NULL))
      ) STRICT`,
      // A folder is in one place.
      `CREATE UNIQUE INDEX folder_loans_out ON folder_loans (case_id) WHERE returned_at IS NULL`,
      `CREATE INDEX folder_loans_until ON folder_loans (until_on) WHERE returned_at IS NULL`,
      'CREATE INDEX folder_loans_case ON folder_loans (case_id, lent_at)',
      `CREATE TRIGGER folder_loans_no_delete BEFORE DELETE ON folder_loans
       BEGIN SELECT RAISE(ABORT, 'folder_loans rows are never deleted'); END`,
      `CREATE TRIGGER folder_loans_fixed BEFORE UPDATE OF id, case_id, borrower_id, place, purpose,
         until_on, folios, volumes, lent_at, lent_by ON folder_loans
       BEGIN SELECT RAISE(ABORT, 'a loan never changes but for its return'); END`,
      `CREATE TRIGGER folder_loans_back BEFORE UPDATE ON folder_loans WHEN OLD.returned_at IS NOT NULL
       BEGIN SELECT RAISE(ABORT, 'a folder given back stays so'); END`,

      'CREATE INDEX issued_numbers_at ON issued_numbers (issued_at)',
      'CREATE INDEX cargos_received ON cargos (received_at)',
      'CREATE INDEX agreements_signed ON agreements (signed_on)',
      `CREATE INDEX hearing_courses_ended ON hearing_courses (ended_on)
       WHERE ended_on IS NOT NULL`,
      'CREATE INDEX hearing_invitations_sent ON hearing_invitations (sent_on)',
      `CREATE INDEX hearing_invitations_happened ON hearing_invitations (happened_at)
       WHERE happened_at IS NOT NULL`,
      'CREATE INDEX hearing_sessions_followup ON hearing_sessions (followup_id)',
      `CREATE INDEX risk_notifications_first ON risk_notifications (first_cited_on)
       WHERE first_cited_on IS NOT NULL`,
      `CREATE INDEX risk_notifications_second ON risk_notifications (second_cited_on)
       WHERE second_cited_on IS NOT NULL`,
      `CREATE INDEX risk_terms_due ON risk_terms (due_at)
       WHERE met_at IS NULL AND ended_at IS NULL`,
      `CREATE INDEX cases_concluded ON cases (concluded_at) WHERE concluded_at IS NOT NULL`,
      'CREATE INDEX defence_actions_started ON defence_actions (started_on)',
      'CREATE INDEX risk_procedures_known ON risk_procedures (known_at)',
      'CREATE INDEX risk_resolutions_issued ON risk_resolutions (issued_at)',
      `CREATE INDEX followups_happened ON followups (happened_at) WHERE happened_at IS NOT NULL`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
