/** Which cases stand how to a person, in SQL. Always of `main`, because the reader's own views hide some. */
import type { EntityManager } from 'typeorm';
import { CASE_DESKS } from '../../domain/desks.ts';
import type { CaseRelation } from '../../domain/rights.ts';

/** For whom a session looks. */
export interface Viewer {
  readonly operatorId: string;
  /** The farthest cases that her roles show her; null for none. */
  readonly sight: CaseRelation | null;
  /** The desks whose every case she may look at. */
  readonly seen: readonly string[];
  /** The desks that she attends: their registers are hers. */
  readonly desks: readonly string[];
  /** Sealed cases show although nobody named her. */
  readonly readsSealed: boolean;
  /** The sessions of the bodies in which the office sits are hers to read. */
  readonly seesSessions: boolean;
  /** The acts of everybody are hers to look at, whoever they were done to (demuna.md §7). */
  readonly readsActs: boolean;
}

/** Ids and codes are the program's own; quoted all the same. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Desks, as SQL lists them. */
export const listed = (desks: readonly string[]): string => desks.map(quoted).join(', ');

/**
 * Cases closed to a person whatever her role: those she must abstain from (declared, or because a
 * party has her document number and nobody lifted it, RDNA 28.2), and sealed ones that do not name her.
 */
export function closedCases({ operatorId, readsSealed }: Viewer): string {
  const who = quoted(operatorId);
  const abstained = `SELECT case_id FROM main.case_conflicts
    WHERE operator_id = ${who} AND ended_at IS NULL`;
  const party = `SELECT cp.case_id FROM main.operators o
    JOIN main.persons p ON p.document_number = o.document_number
    JOIN main.case_people cp ON cp.person_id = coalesce(p.merged_into, p.id)
    WHERE o.id = ${who} AND cp.removed_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM main.case_conflicts x WHERE x.case_id = cp.case_id
        AND x.operator_id = o.id AND x.ended_at IS NOT NULL)`;
  const sealed = `SELECT case_id FROM main.case_seals s WHERE lifted_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM main.case_readers r
      WHERE r.case_id = s.case_id AND r.operator_id = ${who})`;
  return [abstained, party, ...(readsSealed ? [] : [sealed])].join(' UNION ');
}

/** Cases she answers for, or has something pending in. */
export function ownCases({ operatorId }: Pick<Viewer, 'operatorId'>): string {
  const who = quoted(operatorId);
  return `SELECT id FROM main.cases WHERE responsible_id = ${who}
    UNION SELECT case_id FROM main.followups WHERE assigned_to = ${who} AND state = 'pending'
    UNION SELECT case_id FROM main.letters
      WHERE coalesce(handed_to, created_by) = ${who} AND state IN ('draft', 'issued')
    UNION SELECT case_id FROM main.received_documents
      WHERE assigned_to = ${who} AND state = 'open' AND case_id IS NOT NULL`;
}

/** @param now an SQL expression of the instant, ISO UTC. */
export const emergencyCases = ({ operatorId }: Pick<Viewer, 'operatorId'>, now: string): string =>
  `SELECT case_id FROM main.emergency_accesses
   WHERE operator_id = ${quoted(operatorId)} AND ends_at > ${now}`;

/** That every case is within sight: nothing is to be asked of its row. */
export const EVERY_CASE = '1';

/** Whether a row of `main.cases`, named by its alias, is within her sight. */
export function withinSight(viewer: Viewer, alias: string, now: string): string {
  const { sight, seen } = viewer;
  if (sight === null) return '0';
  const ofEveryDesk = sight === 'team' && CASE_DESKS.every((desk) => seen.includes(desk));
  if (sight === 'other' || ofEveryDesk) return EVERY_CASE;
  const near = [`${alias}.id IN (${ownCases(viewer)})`];
  if (sight === 'team') near.unshift(`${alias}.service IN (${listed(seen)})`);
  return `(${[...near, `${alias}.id IN (${emergencyCases(viewer, now)})`].join(' OR ')})`;
}

export interface Standing {
  /** Null when the case does not exist, or is closed to her. */
  readonly relation: CaseRelation | null;
  /** Whose case it is. */
  readonly desk: string;
  /** Under an emergency access that has not ended. */
  readonly emergency: boolean;
}

const NOWHERE: Standing = { relation: null, desk: '', emergency: false };

/** How one case stands to a person. @param now ISO UTC. */
export async function standingOf(
  tx: EntityManager,
  viewer: Viewer,
  caseId: string,
  now: string,
): Promise<Standing> {
  const [row]: { closed: number; own: number; emergency: number; service: string }[] =
    await tx.query(
      `SELECT c.service, c.id IN (${closedCases(viewer)}) AS closed,
         c.id IN (${ownCases(viewer)}) AS own,
         c.id IN (${emergencyCases(viewer, '?')}) AS emergency
       FROM main.cases c WHERE c.id = ?`,
      [now, caseId],
    );
  if (row === undefined || row.closed === 1) return NOWHERE;
  const team = viewer.desks.includes(row.service);
  return {
    desk: row.service,
    relation: row.own === 1 ? 'own' : team ? 'team' : 'other',
    emergency: row.emergency === 1,
  };
}

/** How a row of a register stands to a person: her own desk's, or as if it did not exist. */
export async function registrationStanding(
  tx: EntityManager,
  { desks }: Viewer,
  id: string,
): Promise<Standing> {
  const [row]: { desk: string }[] = await tx.query(
    'SELECT desk FROM main.registrations WHERE id = ?',
    [id],
  );
  if (row === undefined || !desks.includes(row.desk)) return NOWHERE;
  return { relation: 'own', desk: row.desk, emergency: false };
}

/** Of a person, of what stands beside a row of a register, or of an activity: through the desks that are hers. */
export async function registeredStandings(
  tx: EntityManager,
  { desks }: Viewer,
  named: string,
  id: string,
): Promise<Standing[]> {
  const sql = REGISTERED[named];
  if (sql === undefined) return [];
  const rows: { desk: string }[] = await tx.query(sql, [id]);
  return rows.map(({ desk }) =>
    desks.includes(desk) ? { relation: 'own', desk, emergency: false } : NOWHERE,
  );
}

const REGISTERED: Readonly<Record<string, string>> = {
  person: 'SELECT desk FROM main.registrations WHERE person_id = ?',
  paper: 'SELECT desk FROM main.papers WHERE id = ? AND case_id IS NULL',
  sending: `SELECT p.desk FROM main.paper_sendings s JOIN main.papers p ON p.id = s.paper_id
    WHERE s.id = ? AND s.case_id IS NULL`,
  attachment: `SELECT d.value AS desk FROM main.attachments a, json_each(CASE a.subject_kind
    WHEN 'registration' THEN
      (SELECT json_array(r.desk) FROM main.registrations r WHERE r.id = a.subject_id)
    WHEN 'activity' THEN (SELECT v.desks FROM main.activities v WHERE v.id = a.subject_id)
    WHEN 'paper' THEN (SELECT json_array(p.desk) FROM main.papers p
      WHERE p.id = a.subject_id AND p.case_id IS NULL)
    WHEN 'cargo' THEN (SELECT json_array(p.desk) FROM main.cargos g
      JOIN main.paper_sendings s ON s.id = g.sending_id JOIN main.papers p ON p.id = s.paper_id
      WHERE g.id = a.subject_id AND p.case_id IS NULL)
    WHEN 'person' THEN (SELECT json_group_array(r.desk) FROM main.registrations r
      WHERE r.person_id = a.subject_id)
    ELSE '[]' END) d WHERE a.id = ?`,
  activity: 'SELECT d.value AS desk FROM main.activities v, json_each(v.desks) d WHERE v.id = ?',
  attention: `SELECT r.desk FROM main.attentions t
    JOIN main.registrations r ON r.id = t.registration_id WHERE t.id = ?`,
};

/** Whether one operator must abstain from a case. @param tx a transaction of either connection. */
export async function mustAbstain(
  tx: EntityManager,
  operatorId: string,
  caseId: string,
): Promise<boolean> {
  const viewer: Viewer = {
    operatorId,
    sight: null,
    seen: [],
    desks: [],
    readsSealed: true,
    seesSessions: false,
    readsActs: false,
  };
  const [row]: { closed: number }[] = await tx.query(
    `SELECT ? IN (${closedCases(viewer)}) AS closed`,
    [caseId],
  );
  return row?.closed === 1;
}
