import { In } from 'typeorm';
import {
  caseMeetings,
  followups,
  type MeetingCase,
  meetingCases,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { addDays, dateInLima } from '../../domain/clock/lima.ts';
import { compare } from '../../domain/order.ts';
import { operatorNames } from '../accounts/operators.ts';
import type { ReadingContext } from '../core/procedure.ts';
import type { AgreedView, MeetingOfCase, MeetingsOfCase, RecentMeeting } from './types.ts';

/** A team meets on one day, and its papers are written within these. */
const RECENT_DAYS = 14;

/** What meetings said of a case, and the recent ones that may have looked at it too. */
export async function ofCase(ctx: ReadingContext, caseId: string): Promise<MeetingsOfCase> {
  const { tx } = ctx;
  ctx.seen({ kind: 'case', id: caseId });
  const rows = await tx.findBy(meetingCases, { caseId });
  const meetings = new Map(
    (await tx.findBy(caseMeetings, { id: In(rows.map(({ meetingId }) => meetingId)) })).map(
      (one) => [one.id, one],
    ),
  );
  const nameOf = await operatorNames(tx);
  const agreed = await agreedIn(tx, rows, nameOf);
  return {
    meetings: rows
      .flatMap((row): MeetingOfCase[] => {
        const meeting = meetings.get(row.meetingId);
        if (meeting === undefined) return [];
        const said = row.said ?? row.saidReserved;
        return [
          {
            id: row.id,
            meetingId: meeting.id,
            onDate: meeting.onDate,
            from: meeting.fromTime,
            to: meeting.toTime,
            place: meeting.place,
            people: row.people.map((one) => ({
              ...one,
              operator: one.operatorId === null ? null : nameOf(one.operatorId),
            })),
            lookedAt: said?.lookedAt ?? null,
            conclusions: said?.conclusions ?? null,
            agreements: row.followupIds.flatMap((id) => agreed.get(id) ?? []),
            recordedAt: row.recordedAt,
            recordedBy: nameOf(row.recordedBy),
          },
        ];
      })
      .sort((a, b) => compare(b.onDate, a.onDate) || compare(b.from, a.from)),
    recent: await recentOnes(ctx, caseId),
  };
}

async function agreedIn(
  tx: Tx,
  rows: readonly MeetingCase[],
  nameOf: (id: string) => string,
): Promise<ReadonlyMap<string, AgreedView>> {
  const ids = rows.flatMap(({ followupIds }) => followupIds);
  const found = await tx.find(followups, {
    select: { id: true, task: true, dueOn: true, state: true, assignedTo: true },
    where: { id: In(ids) },
  });
  return new Map(
    found.map(({ id, task, dueOn, state, assignedTo }) => [
      id,
      { followupId: id, task, dueOn, state, assignedTo: nameOf(assignedTo) },
    ]),
  );
}

/** Through the cases that she may see: of the others of a meeting she is told nothing, not how many. */
async function recentOnes(
  { tx, now }: ReadingContext,
  caseId: string,
): Promise<readonly RecentMeeting[]> {
  const rows: { id: string; onDate: string; from: string; place: string; number: string }[] =
    await tx.query(
      `SELECT m.id, m.on_date AS "onDate", m.from_time AS "from", m.place, c.number_text AS number
       FROM case_meetings m JOIN meeting_cases t ON t.meeting_id = m.id
       JOIN cases c ON c.id = t.case_id
       WHERE m.on_date >= ? AND NOT EXISTS (SELECT 1 FROM meeting_cases x
         WHERE x.meeting_id = m.id AND x.case_id = ?)
       ORDER BY m.on_date DESC, m.from_time DESC, m.id, c.number_text LIMIT 200`,
      [addDays(dateInLima(now), -RECENT_DAYS), caseId],
    );
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((of) => {
    const [first] = of;
    if (first === undefined) return [];
    const { number: _, ...meeting } = first;
    return [{ ...meeting, cases: of.map(({ number }) => number) }];
  });
}
