/**
 * What the reports say of activities (violencia-omaped-ciam.md §3.9, §4.3, §6.1), from the records
 * alone: nothing here was typed as a total.
 */
import type { Tx } from '../../db/store.ts';
import {
  type AgeBand,
  type Group,
  gathered,
  totalOf,
} from '../../domain/activities/participants.ts';
import type { Sex } from '../../domain/catalogues/person.ts';
import type { Desk } from '../../domain/desks.ts';
import { ofDesks } from './load.ts';
import type { ActivityFigures } from './types.ts';

export interface FiguresAsked {
  /** YYYY-MM-DD, both included. */
  readonly from: string;
  readonly to: string;
  /** One that is of several counts for each of them. */
  readonly desks: readonly Desk[];
}

interface Counted {
  readonly sex: Sex;
  readonly band: AgeBand;
  readonly district: string | null;
  readonly count: number;
}

/**
 * Of the activities with a session in the period; who took part, of those that were held: by name in
 * the sessions of the period, by number in the period in which it began, so that two months count nobody
 * twice for one day.
 */
export async function activityFigures(
  tx: Tx,
  { from, to, desks }: FiguresAsked,
): Promise<ActivityFigures> {
  const hers = ofDesks('a', desks);
  const within = `${hers.sql} AND EXISTS (SELECT 1 FROM activity_sessions s
    WHERE s.activity_id = a.id AND s.on_date BETWEEN ? AND ?)`;
  const values = [...hers.values, from, to];
  const ask = <T>(sql: string, more: readonly string[] = []): Promise<T[]> =>
    tx.query(sql, [...values, ...more]);
  const states = await ask<{ state: string; count: number }>(
    `SELECT a.state, count(*) AS count FROM activities a WHERE ${within} GROUP BY a.state`,
  );
  const kinds = await ask<{ kind: string; count: number }>(
    `SELECT a.kind, count(*) AS count FROM activities a WHERE ${within} AND a.state = 'held'
     GROUP BY a.kind ORDER BY count(*) DESC, a.kind`,
  );
  const came = `t.removed_at IS NULL AND EXISTS (
    SELECT 1 FROM json_each(t.session_ids) x JOIN activity_sessions n ON n.id = x.value
    WHERE n.on_date BETWEEN ? AND ?)`;
  const [sessions] = await ask<{ count: number }>(
    `SELECT count(*) AS count FROM activities a JOIN activity_sessions n ON n.activity_id = a.id
     WHERE ${within} AND a.state = 'held' AND n.on_date BETWEEN ? AND ?`,
    [from, to],
  );
  const named = await ask<Counted>(
    `SELECT t.sex, t.band, t.district, count(*) AS count
     FROM activities a JOIN activity_attendees t ON t.activity_id = a.id
     WHERE ${within} AND a.state = 'held' AND ${came}
     GROUP BY t.sex, t.band, t.district`,
    [from, to],
  );
  const numbers = await ask<Counted>(
    `SELECT g.value ->> '$.sex' AS sex, g.value ->> '$.band' AS band,
       g.value ->> '$.district' AS district, sum(g.value ->> '$.count') AS count
     FROM activities a, json_each(a.counted) g
     WHERE ${within} AND a.state = 'held' AND a.first_on BETWEEN ? AND ? GROUP BY 1, 2, 3`,
    [from, to],
  );
  const [people] = await ask<{ count: number }>(
    `SELECT count(DISTINCT CASE
        WHEN t.person_id IS NOT NULL THEN t.person_id
        WHEN t.document_number IS NOT NULL THEN t.document_type || '|' || t.document_number
        ELSE t.id END) AS count
     FROM activities a JOIN activity_attendees t ON t.activity_id = a.id
     WHERE ${within} AND a.state = 'held' AND ${came}`,
    [from, to],
  );
  const groups: readonly Group[] = gathered([...named, ...numbers]);
  const inState = (state: string) => states.find((row) => row.state === state)?.count ?? 0;
  return {
    held: inState('held'),
    scheduled: inState('scheduled'),
    cancelled: inState('cancelled'),
    sessions: sessions?.count ?? 0,
    kinds,
    participations: totalOf(groups),
    people: people?.count ?? 0,
    groups,
  };
}
