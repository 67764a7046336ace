/**
 * Every booking of the office with an hour, whosever it is, and who stands against whom: always of
 * `main`, because what clashes does so for everybody. Nothing of it is shown as it is: `clashes.ts`
 * tells a session what it may know. Of an activity its place alone is booked: who comes is known after.
 */
import type { Tx } from '../../db/store.ts';
import { type Booking, type Opposed, opposedIn } from '../../domain/agenda/clashes.ts';

interface Found {
  readonly id: string;
  readonly day: string;
  readonly time: string;
  readonly until: string | null;
  readonly room: string;
}

/** Which days, and what is left out: the day convened before of hearings that are convened anew. */
export interface Days {
  /** YYYY-MM-DD, both included. */
  readonly from: string;
  readonly to: string;
  readonly exceptHearing?: string | null;
}

/** One that stands nowhere yet: what somebody is about to book. */
interface Proposed extends Omit<Found, 'id' | 'until'> {
  readonly people: readonly string[];
}

/** The id of what is proposed, among the bookings. */
export const PROPOSED = 'proposed';

export interface Bookings {
  readonly bookings: readonly Booking[];
  readonly opposed: Opposed;
  /** Bookings that are sessions of a body, which are public. */
  readonly ofBodies: ReadonlySet<string>;
  /** Bookings that are sessions of an activity; the others are follow-ups. */
  readonly ofActivities: ReadonlySet<string>;
}

/** @param proposed told apart by `PROPOSED`. */
export async function bookingsOf(
  tx: Tx,
  { from, to, exceptHearing = null }: Days,
  proposed: Proposed | null = null,
): Promise<Bookings> {
  const followups: Found[] = await tx.query(
    `SELECT f.id, f.due_on AS day, f.at_time AS time, NULL AS until, f.room
     FROM main.followups f
     WHERE f.state = 'pending' AND f.at_time IS NOT NULL AND f.due_on BETWEEN ? AND ?
       AND NOT EXISTS (SELECT 1 FROM main.hearing_sessions s
         WHERE s.followup_id = f.id AND s.course_id = ?)`,
    [from, to, exceptHearing ?? ''],
  );
  const sessions: Found[] = await tx.query(
    `SELECT s.id, s.on_date AS day, s.from_time AS time, s.to_time AS until, a.place AS room
     FROM main.activity_sessions s JOIN main.activities a ON a.id = s.activity_id
     WHERE a.state = 'scheduled' AND s.on_date BETWEEN ? AND ?`,
    [from, to],
  );
  // Who comes to a body's session is nobody of a case: its place alone is booked.
  const bodies: Found[] = await tx.query(
    `SELECT s.id, s.on_date AS day, s.from_time AS time, s.to_time AS until,
       CASE s.is_virtual WHEN 1 THEN '' ELSE s.place END AS room
     FROM main.committee_sessions s WHERE s.state = 'convoked' AND s.on_date BETWEEN ? AND ?`,
    [from, to],
  );
  const coming = [
    ...(await comingTo(
      tx,
      followups.map(({ id }) => id),
    )),
    ...(proposed?.people ?? []).map((personId) => ({ id: PROPOSED, personId })),
  ];
  const keys = await keysOf(tx, [...new Set(coming.map(({ personId }) => personId))]);
  const peopleOf = Map.groupBy(coming, ({ id }) => id);
  const all = [
    ...followups,
    ...sessions,
    ...bodies,
    ...(proposed === null ? [] : [{ ...proposed, id: PROPOSED, until: null }]),
  ];
  return {
    bookings: all.map(({ id, day, time, until, room }) => ({
      id,
      day,
      time,
      until,
      room,
      people: (peopleOf.get(id) ?? []).map(({ personId }) => keys.keyOf.get(personId) ?? personId),
    })),
    opposed: await opposedAmong(tx, keys),
    ofActivities: new Set(sessions.map(({ id }) => id)),
    ofBodies: new Set(bodies.map(({ id }) => id)),
  };
}

interface Coming {
  /** Of the booking. */
  readonly id: string;
  readonly personId: string;
}

/** Whoever a follow-up is with, and the parties of a hearing with who comes for them. */
function comingTo(tx: Tx, ids: readonly string[]): Promise<Coming[]> {
  return tx.query(
    `WITH asked AS (SELECT value AS id FROM json_each(?))
     SELECT f.id, f.person_id AS "personId" FROM main.followups f JOIN asked q ON q.id = f.id
     WHERE f.person_id IS NOT NULL
     UNION
     SELECT s.followup_id, p.person_id FROM main.hearing_sessions s
     JOIN asked q ON q.id = s.followup_id JOIN main.hearing_parties p ON p.course_id = s.course_id
     UNION
     SELECT s.followup_id, p.representative_id FROM main.hearing_sessions s
     JOIN asked q ON q.id = s.followup_id JOIN main.hearing_parties p ON p.course_id = s.course_id
     WHERE p.representative_id IS NOT NULL`,
    [JSON.stringify(ids)],
  );
}

interface Keys {
  /** Row of a person → the key that all her rows share. */
  readonly keyOf: ReadonlyMap<string, string>;
}

/** Each desk has a row of its own of a person: the document says that they are one. */
async function keysOf(tx: Tx, ids: readonly string[]): Promise<Keys> {
  const rows: { id: string; key: string }[] = await tx.query(
    `WITH asked AS (
       SELECT p.id, p.document_type, p.document_number FROM main.persons p
       WHERE p.id IN (SELECT value FROM json_each(?)))
     SELECT id, id AS key FROM asked WHERE coalesce(document_number, '') = ''
     UNION
     SELECT p.id, 'D' || coalesce(p.document_type, '') || ' ' || p.document_number
     FROM main.persons p JOIN asked q ON q.document_number = p.document_number
       AND q.document_type IS p.document_type
     WHERE coalesce(q.document_number, '') <> ''`,
    [JSON.stringify(ids)],
  );
  return { keyOf: new Map(rows.map(({ id, key }) => [id, key])) };
}

async function opposedAmong(tx: Tx, { keyOf }: Keys): Promise<Opposed> {
  const rows: { caseId: string; personId: string; side: 'affected' | 'obliged' }[] = await tx.query(
    `SELECT case_id AS "caseId", person_id AS "personId", role AS side FROM main.case_people
     WHERE removed_at IS NULL AND role IN ('affected', 'obliged')
       AND person_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify([...keyOf.keys()])],
  );
  return opposedIn(
    rows.map(({ caseId, personId, side }) => ({
      caseId,
      side,
      person: keyOf.get(personId) ?? personId,
    })),
  );
}
