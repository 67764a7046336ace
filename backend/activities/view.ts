import {
  type Activity,
  type ActivityAttendee,
  activityAttendees,
  activitySessions,
  type PhotoAnswerRow,
  photoAnswers,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { totalOf } from '../../domain/activities/participants.ts';
import { photoStanding } from '../../domain/activities/photos.ts';
import { type NameParts, naturalName } from '../../domain/people/names.ts';
import { operatorNames } from '../accounts/operators.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { loadActivity } from './load.ts';
import type { ActivityView, AttendeeView, PhotoView } from './types.ts';

/** @throws Refusal `not_found`. */
export async function view(ctx: ReadingContext, id: string): Promise<ActivityView> {
  const { tx, session } = ctx;
  const row = await loadActivity(tx, session, id);
  ctx.seen({ kind: 'activity', id });
  const nameOf = await operatorNames(tx);
  const { attendees, removed } = await attendeesOf(tx, row);
  const sessions = await tx.find(activitySessions, {
    where: { activityId: id },
    order: { onDate: 'ASC', fromTime: 'ASC', id: 'ASC' },
  });
  const { recordedBy, ...plain } = row;
  return {
    ...plain,
    leader: leaderOf(row, nameOf),
    participants: attendees.length + totalOf(row.counted),
    sessions: sessions.map(({ id: sessionId, onDate, fromTime, toTime }) => ({
      id: sessionId,
      onDate,
      from: fromTime,
      to: toTime,
      came: attendees.filter(({ sessionIds }) => sessionIds.includes(sessionId)).length,
    })),
    attendees,
    removed,
    recordedBy: nameOf(recordedBy),
  };
}

const leaderOf = (
  { leaderId, leaderName }: Pick<Activity, 'leaderId' | 'leaderName'>,
  nameOf: (id: string) => string,
): string =>
  [leaderId === null ? '' : nameOf(leaderId), leaderName].filter((part) => part !== '').join(', ');

interface Named extends NameParts {
  readonly id: string;
  readonly documentType: string | null;
  readonly documentNumber: string | null;
}

/** Somebody of the store who does not show to whoever asks is counted, and has no name. */
async function attendeesOf(
  tx: Tx,
  { id }: Activity,
): Promise<Pick<ActivityView, 'attendees' | 'removed'>> {
  const rows = await tx.findBy(activityAttendees, { activityId: id });
  const people: Named[] = await tx.query(
    `SELECT p.id, p.first_surname AS "firstSurname", p.second_surname AS "secondSurname",
       p.given_names AS "givenNames", p.document_type AS "documentType",
       p.document_number AS "documentNumber"
     FROM activity_attendees t JOIN persons p ON p.id = t.person_id WHERE t.activity_id = ?`,
    [id],
  );
  const named = new Map(people.map((person) => [person.id, person]));
  const photos = await photosOf(tx, id);
  const viewsOf = (some: readonly ActivityAttendee[]) =>
    some
      .map((row) => attendeeView(row, named.get(row.personId ?? ''), photos.get(row.id)))
      .toSorted((a, b) => (a.name ?? LAST).localeCompare(b.name ?? LAST, 'es'));
  return {
    attendees: viewsOf(rows.filter(({ removedAt }) => removedAt === null)),
    removed: viewsOf(rows.filter((row) => row.removedAt !== null && photos.has(row.id))),
  };
}
const LAST = '\uffff';

function attendeeView(
  row: ActivityAttendee,
  person: Named | undefined,
  last: PhotoAnswerRow | undefined,
): AttendeeView {
  const isTyped = row.personId === null;
  const shown = isTyped ? row : person;
  return {
    id: row.id,
    personId: person?.id ?? null,
    name: isTyped ? row.name : person === undefined ? null : naturalName(person),
    documentType: shown?.documentType ?? null,
    documentNumber: shown?.documentNumber ?? null,
    sex: row.sex,
    band: row.band,
    district: row.district,
    sessionIds: row.sessionIds,
    photo: photoView(last),
  };
}

function photoView(last: PhotoAnswerRow | undefined): PhotoView {
  return {
    standing: photoStanding(last ?? null),
    uses: last?.uses ?? [],
    giver: last?.giver ?? null,
    giverName: last?.giverName ?? '',
    language: last?.language ?? null,
    on: last?.givenOn ?? null,
  };
}

/** Attendee → her last answer. */
async function photosOf(tx: Tx, activityId: string): Promise<Map<string, PhotoAnswerRow>> {
  const rows = await tx
    .createQueryBuilder(photoAnswers, 'p')
    .where(
      'p.attendee_id IN (SELECT t.id FROM activity_attendees t WHERE t.activity_id = :activityId)',
      { activityId },
    )
    .orderBy('p.recorded_at', 'ASC')
    .addOrderBy('p.id', 'ASC')
    .getMany();
  return new Map(rows.map((row) => [row.attendeeId, row]));
}
