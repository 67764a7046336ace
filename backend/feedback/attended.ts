/** Who attended a case: she does not ask the person how it was. */
import type { Tx } from '../../db/store.ts';
import type { DiaryAct, DiaryKind } from '../../domain/catalogues/work.ts';

/**
 * Lines of the diary that are written by who sat with the person, called or visited her, or led her case.
 * Deciding, agreeing, signing or assigning is no attention: who answers for a small office does it in
 * every case, and may still ask (docs/decisions/0042-feedback.md).
 */
const ATTENTION: readonly (DiaryKind | DiaryAct)[] = [
  'recepcion',
  'entrevista',
  'llamada',
  'visita_domiciliaria',
  'gestion',
  'evaluacion',
  'accion',
  'accion_terminada',
  'acuerdo',
  'seguimiento',
  'audiencia',
  'procedimiento_riesgo',
  'ruta_violencia',
  'valoracion_riesgo',
  'contacto_seguro',
];

const KINDS = ATTENTION.map((kind) => `'${kind}'`).join(', ');

/**
 * Operators who attended a case, in SQL: who answers for it, who received the person, who wrote what was
 * done with her, and who did a follow-up.
 * @param caseId an SQL expression.
 */
export const attendedSql = (caseId: string): string => `
  SELECT responsible_id FROM main.cases WHERE id = ${caseId} AND responsible_id IS NOT NULL
  UNION SELECT received_by_id FROM main.cases WHERE id = ${caseId} AND received_by_id IS NOT NULL
  UNION SELECT recorded_by FROM main.diary_entries WHERE case_id = ${caseId} AND kind IN (${KINDS})
  UNION SELECT recorded_by FROM main.followups
    WHERE case_id = ${caseId} AND state = 'done' AND recorded_by IS NOT NULL`;

export async function attendedBy(tx: Tx, caseId: string): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await tx.query(
    `SELECT o.id FROM main.operators o JOIN main.cases c ON c.id = ?
     WHERE o.id IN (${attendedSql('c.id')})`,
    [caseId],
  );
  return new Set(rows.map(({ id }) => id));
}
