/** What of the office's bookings clashes, as far as the session may know: another's are «otra cita». */
import type { z } from 'zod';
import { casePeople, hearingCourses, hearingParties } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { type Booking, type Clash, clashesOf } from '../../domain/agenda/clashes.ts';
import { Refusal } from '../../domain/errors.ts';
import type { askClashes } from '../../domain/records/agenda.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { type Bookings, bookingsOf, type Days, PROPOSED } from './bookings.ts';
import type { BookingClash } from './types.ts';

/** Booking → what is said of it. @param limited to these days. */
export async function clashesIn(
  { tx }: Pick<ReadingContext, 'tx'>,
  days: Days,
): Promise<ReadonlyMap<string, readonly BookingClash[]>> {
  return told(tx, await bookingsOf(tx, days));
}

/**
 * What a booking would clash with that somebody is about to make.
 * @throws Refusal `not_found` for a person or a hearing that is not of the case.
 */
export async function clashesOfProposed(
  { tx }: Pick<ReadingContext, 'tx'>,
  { caseId, day, time, room, personId, hearingId }: z.infer<typeof askClashes>,
): Promise<readonly BookingClash[]> {
  const people = [
    ...(personId === null ? [] : [await requireOfCase(tx, caseId, personId)]),
    ...(hearingId === null ? [] : await partiesOf(tx, caseId, hearingId)),
  ];
  const days = { from: day, to: day, exceptHearing: hearingId };
  const found = await told(tx, await bookingsOf(tx, days, { day, time, room, people }));
  return found.get(PROPOSED) ?? [];
}

async function requireOfCase(tx: Tx, caseId: string, personId: string): Promise<string> {
  if (!(await tx.existsBy(casePeople, { caseId, personId }))) throw new Refusal('not_found');
  return personId;
}

async function partiesOf(tx: Tx, caseId: string, courseId: string): Promise<string[]> {
  if (!(await tx.existsBy(hearingCourses, { id: courseId, caseId })))
    throw new Refusal('not_found');
  const parties = await tx.findBy(hearingParties, { courseId });
  return parties.flatMap(({ personId, representativeId }) =>
    representativeId === null ? [personId] : [personId, representativeId],
  );
}

async function told(
  tx: Tx,
  { bookings, opposed, ofActivities, ofBodies }: Bookings,
): Promise<ReadonlyMap<string, readonly BookingClash[]>> {
  const clashes = clashesOf(bookings, opposed);
  const byId = new Map(bookings.map((booking) => [booking.id, booking]));
  const seen = await seenBy(tx, clashes, { ofActivities, ofBodies });
  const lines = clashes.flatMap((clash) => [
    { of: clash.a, said: saidOf(clash, byId.get(clash.b), seen) },
    { of: clash.b, said: saidOf(clash, byId.get(clash.a), seen) },
  ]);
  return new Map(
    [...Map.groupBy(lines, ({ of }) => of)].map(([of, all]) => [of, all.map(({ said }) => said)]),
  );
}

interface Seen {
  /** Booking → its code, for those that show to the session. */
  readonly codes: ReadonlyMap<string, string>;
  readonly cases: ReadonlySet<string>;
}

/** By the session's own views of follow-ups, activities and cases (`db/access/views.ts`). */
async function seenBy(
  tx: Tx,
  clashes: readonly Clash[],
  { ofActivities, ofBodies }: Pick<Bookings, 'ofActivities' | 'ofBodies'>,
): Promise<Seen> {
  const ids = [...new Set(clashes.flatMap(({ a, b }) => [a, b]))];
  const followups: { id: string; code: string }[] = await tx.query(
    `SELECT f.id, c.number_text AS code FROM followups f JOIN cases c ON c.id = f.case_id
     WHERE f.id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids.filter((id) => !ofActivities.has(id) && !ofBodies.has(id)))],
  );
  const sessions: { id: string; code: string }[] = await tx.query(
    `SELECT s.id, a.title AS code FROM activity_sessions s JOIN activities a ON a.id = s.activity_id
     WHERE s.id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids.filter((id) => ofActivities.has(id)))],
  );
  const bodies: { id: string; code: string }[] = await tx.query(
    `SELECT s.id, c.name AS code FROM committee_sessions s JOIN committees c ON c.id = s.committee_id
     WHERE s.id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids.filter((id) => ofBodies.has(id)))],
  );
  const between = clashes.flatMap((clash) => (clash.kind === 'people' ? clash.cases : []));
  const cases: { id: string }[] = await tx.query(
    'SELECT id FROM cases WHERE id IN (SELECT value FROM json_each(?))',
    [JSON.stringify([...new Set(between)])],
  );
  return {
    codes: new Map([...followups, ...sessions, ...bodies].map(({ id, code }) => [id, code])),
    cases: new Set(cases.map(({ id }) => id)),
  };
}

/**
 * Why two people must not meet is told to whoever may see the other booking and a case in which they
 * stand against each other. Everybody else hears that there is another booking, and whom to ask.
 */
function saidOf(clash: Clash, other: Booking | undefined, { codes, cases }: Seen): BookingClash {
  const code = other === undefined ? undefined : codes.get(other.id);
  const mayKnowWhy = clash.kind === 'room' || clash.cases.some((id) => cases.has(id));
  const told = other === undefined || code === undefined || !mayKnowWhy ? null : other;
  return {
    kind: clash.kind === 'people' && told === null ? 'office' : clash.kind,
    with: told === null || code === undefined ? null : { code, time: told.time },
  };
}
