/** What an expediente is made of: what the office issued, what was attached, what lies in the folder alone. */
import type { DossierPiece, PieceSource } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { ATTACHMENT_KINDS } from '../../domain/catalogues/attachments.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import type { SealedClass } from '../../domain/fields/classes.ts';
import { type PaperKind, paperOf } from '../../domain/letters/papers.ts';

export type FoundPiece = Pick<
  DossierPiece,
  'source' | 'recordId' | 'label' | 'dated' | 'fieldClass' | 'folios'
> & {
  /** Of a piece of the folder, what it is (`folders/pieces.ts`); empty for the others. */
  readonly kind: string;
};

interface Row {
  readonly source: PieceSource;
  readonly id: string;
  readonly kind: string;
  readonly what: string;
  readonly at: string;
  readonly sealed: string;
  readonly folios: number | null;
}

/** A picture of this kind cannot be bound: it is printed and put in by hand. */
const BY_HAND = 'image/webp';

/** The case that is asked for, wherever it is named. */
const OF = '(SELECT id FROM asked)';

/**
 * A record that has its page among the issued papers is not copied from the folder again. Neither are
 * a covered copy that goes in the place of another piece, nor the document that asks for the file.
 */
const SOURCES = `
  SELECT 1 AS rank, 'oficio' AS source, id, '' AS kind, number_text AS what, issued_at AS at,
      'sensible' AS sealed, NULL AS folios
    FROM letters WHERE case_id = ${OF} AND state IN ('issued', 'signed')
  UNION ALL SELECT 2, 'documento', id, kind, number_text, issued_at,
      CASE WHEN psychological_pdf IS NULL THEN 'sensible' ELSE 'psicologico' END, NULL
    FROM papers WHERE case_id = ${OF} AND state IN ('issued', 'signed')
  UNION ALL SELECT 3, CASE mime WHEN '${BY_HAND}' THEN 'papel' ELSE 'adjunto' END, id, kind, kind,
      added_at, field_class, CASE mime WHEN '${BY_HAND}' THEN 1 END
    FROM attachments a WHERE case_id = ${OF} AND state = 'kept'
      AND NOT (subject_kind = 'received' AND subject_id = (SELECT document FROM asked))
      AND NOT EXISTS (SELECT 1 FROM dossier_pieces p
        WHERE p.case_id = ${OF} AND p.replacement_id = a.id)
  UNION ALL SELECT 4, 'papel', f.id, f.kind, f.label, f.dated, 'sensible',
      f.to_folio - f.from_folio + 1
    FROM folder_pieces f WHERE f.case_id = ${OF} AND f.removed_at IS NULL
      AND f.kind NOT IN ('oficio', 'adjunto')
      AND NOT EXISTS (SELECT 1 FROM papers p WHERE p.case_id = ${OF}
        AND p.state IN ('issued', 'signed') AND (p.subject_id = f.record_id
          OR (f.kind IN ('acta', 'acta_fin')
            AND p.kind IN ('acta-de-conciliacion', 'acta-de-compromiso'))))`;

/** The oldest first. @param receivedId of the document that asks for it. */
export async function findPieces(
  tx: Tx,
  caseId: string,
  receivedId: string | null,
): Promise<FoundPiece[]> {
  const rows: Row[] = await tx.query(
    `WITH asked(id, document) AS (SELECT ?, ?)
     SELECT * FROM (${SOURCES}) ORDER BY substr(at, 1, 10), rank, at, id`,
    [caseId, receivedId ?? ''],
  );
  return rows.map(({ source, id, kind, what, at, sealed, folios }) => ({
    source,
    recordId: id,
    kind,
    label: labelFor(source, kind, what),
    dated: at.length === 10 ? at : dateInLima(at),
    fieldClass: sealed as SealedClass,
    folios,
  }));
}

function labelFor(source: PieceSource, kind: string, what: string): string {
  if (source === 'documento') return `${paperOf(kind as PaperKind).label} ${what}`.trim();
  const attached = ATTACHMENT_KINDS.entries.some(({ code }) => code === what);
  return attached ? `${labelOf(ATTACHMENT_KINDS, what)} (adjunto)` : what;
}
