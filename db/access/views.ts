/**
 * What the reading connection shows to one person: temporary views stand in front of the tables,
 * so that a look which forgets to ask cannot show a case that is closed to her, count it, or find it.
 * SQLite looks a name up among the temporary ones first; they live in memory, with the connection.
 */
import { DESKS } from '../../domain/desks.ts';
import {
  closedCases,
  EVERY_CASE,
  listed,
  ownCases,
  type Viewer,
  withinSight,
} from './conditions.ts';

const NOW = '(SELECT now FROM temp.sight)';

/**
 * @param tables those of the store with a column `case_id`.
 * @param ofRegisters those with a column `registration_id`.
 * @returns statements that replace the views of whoever looked before.
 */
export function viewsFor(
  viewer: Viewer,
  tables: readonly string[],
  ofRegisters: readonly string[],
): string[] {
  const closed = closedCases(viewer);
  const seen = withinSight(viewer, 'c', NOW);
  const open = (id: string): string =>
    seen === EVERY_CASE
      ? `${id} NOT IN (${closed})`
      : `${id} NOT IN (${closed}) AND EXISTS (SELECT 1 FROM main.cases c WHERE c.id = ${id} AND ${seen})`;
  const known = knownPeople(viewer, closed);
  // Whoever reads every act reads those on people and registers of any desk; closed cases stay closed.
  const acted = viewer.readsActs
    ? knownPeople({ ...viewer, sight: 'other', desks: DESKS }, closed)
    : known;
  const ofAnyDesk = viewer.readsActs ? '0' : '1';
  const registered = (id: string): string =>
    `EXISTS (SELECT 1 FROM main.registrations g WHERE g.id = ${id} AND g.desk IN (${listed(viewer.desks)}))`;
  // An activity shows to whoever attends one of its desks.
  const shared = (id: string): string => `EXISTS (SELECT 1
    FROM main.activities v, json_each(v.desks) d
    WHERE v.id = ${id} AND d.value IN (${listed(viewer.desks)}))`;
  const paper = (alias: string): string => `(CASE WHEN ${alias}.case_id IS NULL
    THEN ${alias}.desk IN (${listed(viewer.desks)}) ELSE ${open(`${alias}.case_id`)} END)`;
  const received = (id: string): string => `EXISTS (SELECT 1 FROM main.received_documents r
    WHERE r.id = ${id} AND (r.case_id IS NULL OR (${open('r.case_id')})))`;
  const views: Readonly<Record<string, string>> = {
    cases: `SELECT * FROM main.cases c WHERE c.id NOT IN (${closed}) AND ${seen}`,
    // A row that was united with another shows as that one does: records name it as they were signed.
    persons: `SELECT * FROM main.persons p WHERE ${known('coalesce(p.merged_into, p.id)')}`,
    person_sounds: `SELECT * FROM main.person_sounds s WHERE ${known('s.subject_id')}`,
    registrations: `SELECT * FROM main.registrations g WHERE g.desk IN (${listed(viewer.desks)})`,
    search_docs: `SELECT * FROM main.search_docs d WHERE CASE d.kind
      WHEN 'case' THEN ${open('d.subject_id')}
      WHEN 'person' THEN ${known('d.subject_id')}
      WHEN 'letter' THEN EXISTS (SELECT 1 FROM main.letters l
        WHERE l.id = d.subject_id AND ${open('l.case_id')})
      WHEN 'paper' THEN EXISTS (SELECT 1 FROM main.papers l
        WHERE l.id = d.subject_id AND ${paper('l')})
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
          OR (t.subject_kind = 'person' AND NOT (${acted('t.subject_id')}))
          OR (${ofAnyDesk} AND t.subject_kind = 'registration'
            AND NOT ${registered('t.subject_id')})))
      OR (${ofAnyDesk} AND (
        (a.subject_kind = 'registration' AND NOT ${registered('a.subject_id')})
        OR (a.subject_kind = 'attention' AND a.subject_id IN (
          SELECT t.id FROM main.attentions t WHERE NOT ${registered('t.registration_id')}))
        OR (a.subject_kind = 'activity' AND NOT ${shared('a.subject_id')})))
      OR (a.subject_kind IN ('person', 'acts_of_person') AND NOT (${acted(
        `coalesce((SELECT m.merged_into FROM main.persons m WHERE m.id = a.subject_id), a.subject_id)`,
      )}))
      OR (a.subject_kind = 'acts_of_case' AND a.subject_id IN (${closed})))`,
    ...Object.fromEntries(
      tables.map((table) => [
        table,
        `SELECT * FROM main.${table} t WHERE t.case_id IS NULL OR (${open('t.case_id')})`,
      ]),
    ),
    // What stayed with a row that was united says again what the other's says.
    person_links: `SELECT * FROM main.person_links t
      WHERE (t.case_id IS NULL OR (${open('t.case_id')}))
        AND NOT ${united('t.person_id', 't.other_id')}`,
    duplicate_notices: `SELECT * FROM main.duplicate_notices t
      WHERE NOT ${united('t.person_id', 't.other_id')}`,
    papers: `SELECT * FROM main.papers t WHERE ${paper('t')}`,
    paper_sendings: `SELECT * FROM main.paper_sendings t WHERE EXISTS (SELECT 1
      FROM main.papers p WHERE p.id = t.paper_id AND ${paper('p')})`,
    attachments: `SELECT * FROM main.attachments t WHERE CASE
      WHEN t.subject_kind = 'registration' THEN ${registered('t.subject_id')}
      WHEN t.subject_kind = 'activity' THEN ${shared('t.subject_id')}
      WHEN t.subject_kind = 'session' THEN ${viewer.seesSessions ? '1' : '0'}
      WHEN t.subject_kind = 'person' THEN ${known('t.subject_id')}
      WHEN t.case_id IS NULL AND t.subject_kind = 'paper' THEN EXISTS (SELECT 1
        FROM main.papers p WHERE p.id = t.subject_id AND ${paper('p')})
      WHEN t.case_id IS NULL AND t.subject_kind = 'cargo' THEN EXISTS (SELECT 1
        FROM main.cargos g JOIN main.paper_sendings s ON s.id = g.sending_id
        JOIN main.papers p ON p.id = s.paper_id WHERE g.id = t.subject_id AND ${paper('p')})
      ELSE t.case_id IS NULL OR (${open('t.case_id')}) END`,
    activities: `SELECT * FROM main.activities t WHERE ${shared('t.id')}`,
    activity_sessions: `SELECT * FROM main.activity_sessions t WHERE ${shared('t.activity_id')}`,
    activity_attendees: `SELECT * FROM main.activity_attendees t WHERE ${shared('t.activity_id')}`,
    photo_answers: `SELECT * FROM main.photo_answers t WHERE EXISTS (
      SELECT 1 FROM main.activity_attendees w
      WHERE w.id = t.attendee_id AND ${shared('w.activity_id')})`,
    // What hangs on a row of a register shows with it.
    ...Object.fromEntries(
      ofRegisters.map((table) => [
        table,
        `SELECT * FROM main.${table} t WHERE ${registered('t.registration_id')}`,
      ]),
    ),
  };
  return Object.entries(views).flatMap(([name, select]) => [
    `DROP VIEW IF EXISTS temp.${name}`,
    `CREATE TEMP VIEW ${name} AS ${select}`,
  ]);
}

/**
 * Whom somebody knows: a person of a register of her desks, or of a case that is not closed to her. Each
 * desk has its own people: of a person whom only another desk attends, she is told nothing, not even
 * that she is here (docs/decisions/0023-desks.md). Who is in no case and in no register shows to whoever
 * attends by cases, as those who told and asked for reserve always did (people/hidden.ts).
 * @returns a condition over an SQL expression of a person's id.
 */
function knownPeople(viewer: Viewer, closed: string): (id: string) => string {
  const mine = (id: string): string => `EXISTS (SELECT 1 FROM main.registrations g
    WHERE g.person_id = ${id} AND g.desk IN (${listed(viewer.desks)}))`;
  if (viewer.sight === null) return mine;
  const ofDesks = `c.service IN (${listed(viewer.desks)}) OR c.id IN (${ownCases(viewer)})`;
  const inCase = (id: string): string => `EXISTS (SELECT 1 FROM main.case_people cp
    JOIN main.cases c ON c.id = cp.case_id
    WHERE cp.person_id = ${id} AND cp.case_id NOT IN (${closed}) AND (${ofDesks}))`;
  const nowhere = (id: string): string => `NOT EXISTS (SELECT 1 FROM main.case_people cp
      WHERE cp.person_id = ${id})
    AND NOT EXISTS (SELECT 1 FROM main.registrations g WHERE g.person_id = ${id})
    AND NOT ${united(id)}`;
  return (id) => `(${inCase(id)} OR ${mine(id)} OR (${nowhere(id)}))`;
}

/** Whether a row of these was united with another, and points on to it (backend/people/merge/). */
const united = (...ids: readonly string[]): string =>
  `EXISTS (SELECT 1 FROM main.persons u WHERE u.id IN (${ids.join(', ')}) AND u.merged_into IS NOT NULL)`;
