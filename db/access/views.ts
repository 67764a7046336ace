/**
 * What the reading connection shows to one person: temporary views stand in front of the tables,
 * so that a look which forgets to ask cannot show a case that is closed to her, count it, or find it.
 * SQLite looks a name up among the temporary ones first; they live in memory, with the connection.
 */
import { closedCases, type Viewer, withinSight } from './conditions.ts';

const NOW = '(SELECT now FROM temp.sight)';

/**
 * @param tables those of the store with a column `case_id`.
 * @returns statements that replace the views of whoever looked before.
 */
export function viewsFor(viewer: Viewer, tables: readonly string[]): string[] {
  const closed = closedCases(viewer);
  const seen = withinSight(viewer, 'c', NOW);
  const open = (id: string): string =>
    viewer.sight === 'other'
      ? `${id} NOT IN (${closed})`
      : `${id} NOT IN (${closed}) AND EXISTS (SELECT 1 FROM main.cases c WHERE c.id = ${id} AND ${seen})`;
  // Somebody of closed cases only is nobody, here.
  const unknown = `IN (SELECT cp.person_id FROM main.case_people cp
    WHERE cp.case_id IN (${closed}) AND cp.person_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM main.case_people o
      WHERE o.person_id = cp.person_id AND o.case_id NOT IN (${closed})))`;
  const known = `NOT ${unknown}`;
  const received = (id: string): string => `EXISTS (SELECT 1 FROM main.received_documents r
    WHERE r.id = ${id} AND (r.case_id IS NULL OR (${open('r.case_id')})))`;
  const views: Readonly<Record<string, string>> = {
    cases: `SELECT * FROM main.cases c WHERE c.id NOT IN (${closed}) AND ${seen}`,
    persons: `SELECT * FROM main.persons p WHERE p.id ${known}`,
    search_docs: `SELECT * FROM main.search_docs d WHERE CASE d.kind
      WHEN 'case' THEN ${open('d.subject_id')}
      WHEN 'person' THEN d.subject_id ${known}
      WHEN 'letter' THEN EXISTS (SELECT 1 FROM main.letters l
        WHERE l.id = d.subject_id AND ${open('l.case_id')})
      WHEN 'paper' THEN EXISTS (SELECT 1 FROM main.papers l
        WHERE l.id = d.subject_id AND (l.case_id IS NULL OR (${open('l.case_id')})))
      WHEN 'received' THEN ${received('d.subject_id')}
      ELSE 1 END`,
    received_orders: `SELECT * FROM main.received_orders t WHERE ${received('t.document_id')}`,
    received_changes: `SELECT * FROM main.received_changes t WHERE ${received('t.document_id')}`,
    // Under a name of its own: whoever verifies the chain must read every row of it.
    audit_seen: `SELECT * FROM main.audit a WHERE a.subject_id IS NULL OR NOT (
      (a.subject_kind = 'case' AND a.subject_id IN (${closed}))
      OR (a.subject_kind = 'letter' AND a.subject_id IN (
        SELECT id FROM main.letters WHERE case_id IN (${closed})))
      OR (a.subject_kind = 'paper' AND a.subject_id IN (
        SELECT id FROM main.papers WHERE case_id IN (${closed})))
      OR (a.subject_kind = 'dossier' AND a.subject_id IN (
        SELECT id FROM main.dossiers WHERE case_id IN (${closed})))
      OR (a.subject_kind = 'followup' AND a.subject_id IN (
        SELECT id FROM main.followups WHERE case_id IN (${closed})))
      OR (a.subject_kind = 'received' AND a.subject_id IN (
        SELECT id FROM main.received_documents WHERE case_id IN (${closed})))
      OR (a.subject_kind = 'orientation' AND a.subject_id IN (
        SELECT id FROM main.orientations WHERE case_id IN (${closed})))
      OR (a.subject_kind = 'attachment' AND a.subject_id IN (
        SELECT id FROM main.attachments t WHERE t.case_id IN (${closed})
          OR (t.subject_kind = 'person' AND t.subject_id ${unknown})))
      OR (a.subject_kind IN ('person', 'acts_of_person') AND a.subject_id ${unknown})
      OR (a.subject_kind = 'acts_of_case' AND a.subject_id IN (${closed})))`,
    ...Object.fromEntries(
      tables.map((table) => [
        table,
        `SELECT * FROM main.${table} t WHERE t.case_id IS NULL OR (${open('t.case_id')})`,
      ]),
    ),
  };
  return Object.entries(views).flatMap(([name, select]) => [
    `DROP VIEW IF EXISTS temp.${name}`,
    `CREATE TEMP VIEW ${name} AS ${select}`,
  ]);
}
