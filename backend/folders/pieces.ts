/** What a folder is made of: each record of the case that leaves a paper in it, by code and never by name. */
import { IsNull } from 'typeorm';
import { folderPieces } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { ATTACHMENT_KINDS } from '../../domain/catalogues/attachments.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import type { WaitingPiece } from './types.ts';

/** Pieces shown at once; the rest comes when these have their folios. */
const MOST_WAITING = 100;

interface Found {
  readonly kind: string;
  readonly id: string;
  /** ISO UTC, or YYYY-MM-DD. */
  readonly at: string;
  readonly what: string;
  readonly folios: number | null;
}

const ACTA = `CASE c.kind WHEN 'conciliacion' THEN 'Acta de Conciliación' ELSE 'Acta de Compromiso' END`;

/** The case that is asked for, wherever it is named. */
const OF = '(SELECT id FROM asked)';
/** One statement: every source is looked up by its index on the case. */
const SOURCES = `
  SELECT 1 AS rank, 'recepcion' AS kind, id, received_at AS at, 'Ficha de recepción' AS what, NULL AS folios
    FROM cases WHERE id = ${OF}
  UNION ALL SELECT 2, 'ingreso', id, coalesce(incoming_date, received_at), 'Documento de ingreso', incoming_folios
    FROM cases WHERE id = ${OF} AND incoming_kind IS NOT NULL
  UNION ALL SELECT 3, 'calificacion', id, happened_at,
      CASE kind WHEN 'decision' THEN 'Calificación' WHEN 'extension' THEN 'Ampliación de la calificación'
        ELSE 'Calificación precisada' END, NULL
    FROM qualifications WHERE case_id = ${OF} AND kind <> 'reception'
  UNION ALL SELECT 4, 'oficio', id, issued_at, number_text, NULL
    FROM letters WHERE case_id = ${OF} AND number_text IS NOT NULL
  UNION ALL SELECT 5, 'cargo', g.id, g.received_at, 'Cargo del ' || l.number_text, NULL
    FROM cargos g JOIN letters l ON l.id = g.letter_id WHERE l.case_id = ${OF}
  UNION ALL SELECT 5, 'cargo', g.id, g.received_at, 'Cargo: ' || p.number_text, NULL
    FROM cargos g JOIN paper_sendings s ON s.id = g.sending_id JOIN papers p ON p.id = s.paper_id
    WHERE s.case_id = ${OF}
  UNION ALL SELECT 6, 'invitacion', i.id, i.sent_on,
      CASE c.kind WHEN 'conciliacion' THEN 'Invitación a conciliar' ELSE 'Citación' END ||
        CASE i.number_text WHEN '' THEN '' ELSE ' ' || i.number_text END || ', con su cargo', NULL
    FROM hearing_invitations i JOIN hearing_courses c ON c.id = i.course_id WHERE i.case_id = ${OF}
  UNION ALL SELECT 7, 'acta', min(a.id), a.signed_on, ${ACTA}, NULL
    FROM agreements a JOIN defence_actions c ON c.id = a.action_id
    WHERE a.case_id = ${OF} GROUP BY a.action_id, a.signed_on
  UNION ALL SELECT 8, 'acta_fin', c.id, c.ended_on, ${ACTA}, NULL
    FROM hearing_courses c WHERE c.case_id = ${OF} AND c.ended_on IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM agreements a WHERE a.action_id = c.action_id)
  UNION ALL SELECT 9, 'resolucion', id, issued_at, number_text, NULL
    FROM risk_resolutions WHERE case_id = ${OF}
  UNION ALL SELECT 10, 'seguimiento', id, happened_at, 'Ficha de seguimiento', NULL
    FROM followups WHERE case_id = ${OF} AND state = 'done' AND kind NOT IN ('audiencia', 'plazo_audiencia')
  UNION ALL SELECT 11, 'adjunto', id, added_at, kind, pages
    FROM attachments WHERE case_id = ${OF} AND state = 'kept'`;

/** What has no folios yet, the oldest first. */
export async function waitingPieces(tx: Tx, caseId: string): Promise<WaitingPiece[]> {
  const rows: Found[] = await tx.query(
    `WITH asked(id) AS (SELECT ?) SELECT f.* FROM (${SOURCES}) f WHERE NOT EXISTS (
       SELECT 1 FROM folder_pieces p
       WHERE p.case_id = ${OF} AND p.kind = f.kind AND p.record_id = f.id AND p.removed_at IS NULL)
     ORDER BY substr(f.at, 1, 10), f.rank, f.at, f.id LIMIT ?`,
    [caseId, MOST_WAITING],
  );
  return rows.map(({ kind, id, at, what, folios }) => ({
    kind,
    recordId: id,
    label: kind === 'adjunto' ? `${labelOf(ATTACHMENT_KINDS, what)} (adjunto)` : what,
    dated: at.length === 10 ? at : dateInLima(at),
    folios: folios ?? 1,
  }));
}

/** The pieces of a folder as the index has them. */
export const piecesOf = (tx: Tx, caseId: string) =>
  tx.find(folderPieces, { where: { caseId, removedAt: IsNull() }, order: { position: 'ASC' } });
