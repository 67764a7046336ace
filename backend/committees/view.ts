import {
  actaRectifications,
  type CommitteeMember,
  type CommitteeSession,
  committeeMembers,
  committeeSessions,
  institutions,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { vacantSeats } from '../../domain/committees/seats.ts';
import { isMemberOn, ordinalOf } from '../../domain/committees/sessions.ts';
import { compare } from '../../domain/order.ts';
import { operatorNames } from '../accounts/operators.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { nextActa } from './actas.ts';
import { loadCommittee, loadSession } from './load.ts';
import { agreementsWhere, asView } from './read-agreements.ts';
import { nextSession } from './sessions.ts';
import { signedActas } from './signed-actas.ts';
import type {
  AttendanceView,
  CommitteeView,
  MemberView,
  SessionRow,
  SessionView,
} from './types.ts';

/** A body with who sits in it, its sessions and what it agreed. @throws Refusal `not_found`. */
export async function view(ctx: ReadingContext, id: string): Promise<CommitteeView> {
  const { tx, now } = ctx;
  const { recordedAt: _, recordedBy: __, ...body } = await loadCommittee(tx, id);
  ctx.seen({ kind: 'committee', id });
  const today = dateInLima(now);
  const members = await membersOf(tx, id, today);
  const agreements = (await agreementsWhere(tx, { sql: 's.committee_id = ?', values: [id] })).map(
    (one) => asView(one, now),
  );
  const sessions = await tx.find(committeeSessions, {
    where: { committeeId: id },
    order: { onDate: 'DESC', fromTime: 'DESC', id: 'DESC' },
  });
  const signed = await signedActas(tx, id);
  return {
    ...body,
    members,
    vacant: vacantSeats(
      body.kind,
      members
        .filter(({ current, standing }) => current && standing === 'titular')
        .map(({ seat }) => seat),
    ),
    sessions: sessions.map((session) => ({
      ...rowOf(session, agreements),
      signedActa: signed.get(session.id) ?? null,
    })),
    agreements,
    nextNumber: await nextSession(tx, id, Number(today.slice(0, 4))),
  };
}

const rowOf = (
  { fromTime, number, year, ...session }: CommitteeSession,
  agreements: CommitteeView['agreements'],
): Omit<SessionRow, 'signedActa'> => {
  const { id, kind, state, onDate, place } = session;
  const own = agreements.filter(({ sessionId }) => sessionId === id);
  return {
    id,
    ordinal: ordinalOf(number, year),
    kind,
    state,
    onDate,
    from: fromTime,
    place,
    acta: actaOf(session),
    agreements: own.length,
    pending: own.filter((one) => one.state === 'pending').length,
  };
};

/** `002-2026`; null while it is open. */
export const actaOf = ({
  actaNumber,
  actaYear,
}: Pick<CommitteeSession, 'actaNumber' | 'actaYear'>): string | null =>
  actaNumber === null || actaYear === null ? null : ordinalOf(actaNumber, actaYear);

/** Of any time, those of the day first. */
async function membersOf(tx: Tx, committeeId: string, day: string): Promise<MemberView[]> {
  const rows = await tx.findBy(committeeMembers, { committeeId });
  const names = await institutionNames(tx);
  return rows
    .map(({ recordedAt: _, recordedBy: __, ...row }) => ({
      ...row,
      from: fromOf(row, names),
      current: isMemberOn(row, day),
    }))
    .sort(
      (a, b) =>
        Number(b.current) - Number(a.current) ||
        a.from.localeCompare(b.from, 'es') ||
        compare(b.standing, a.standing) ||
        a.name.localeCompare(b.name, 'es'),
    );
}

async function institutionNames(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.find(institutions, { select: { id: true, shortName: true } });
  return new Map(rows.map(({ id, shortName }) => [id, shortName]));
}

const fromOf = (
  { institutionId, institution }: Pick<CommitteeMember, 'institutionId' | 'institution'>,
  names: ReadonlyMap<string, string>,
): string =>
  [institutionId === null ? '' : (names.get(institutionId) ?? ''), institution]
    .filter((part) => part !== '')
    .join(', ');

/** A session with the members of its day. @throws Refusal `not_found`. */
export async function viewSession(ctx: ReadingContext, id: string): Promise<SessionView> {
  const { tx, now } = ctx;
  const row = await loadSession(tx, id);
  ctx.seen({ kind: 'committee_session', id });
  const committee = await loadCommittee(tx, row.committeeId);
  const nameOf = await operatorNames(tx);
  const { recordedBy: _, attendance, fromTime, toTime, closedBy, ...plain } = row;
  const all = await agreementsWhere(tx, {
    sql: `(a.session_id = ? OR (s.committee_id = ? AND a.state = 'pending' AND
      (s.on_date, s.number) < (?, ?)))`,
    values: [id, row.committeeId, row.onDate, row.number],
  });
  const agreements = all.map((one) => asView(one, now));
  const rectified = await tx.find(actaRectifications, {
    where: { sessionId: id },
    order: { number: 'ASC' },
  });
  return {
    ...plain,
    committee: {
      id: committee.id,
      name: committee.name,
      kind: committee.kind,
      presides: committee.presides,
      secretary: committee.secretary,
      quorum: committee.quorum,
    },
    ordinal: ordinalOf(row.number, row.year),
    from: fromTime,
    to: toTime,
    preparer: nameOf(row.preparerId),
    attendance: await attendanceOf(tx, row),
    agreements: agreements
      .filter(({ sessionId }) => sessionId === id)
      .sort((a, b) => a.position - b.position),
    before: agreements.filter(({ sessionId }) => sessionId !== id),
    acta: actaOf(row),
    signedActa: (await signedActas(tx, row.committeeId)).get(id) ?? null,
    nextActa: await nextActa(tx, row.committeeId, row.year),
    closedBy: closedBy === null ? null : nameOf(closedBy),
    rectifications: rectified.map(({ recordedBy, namesReason: __, ...one }) => ({
      ...one,
      recordedBy: nameOf(recordedBy),
    })),
  };
}

/** Whoever left before that day, or came after it, is on no line of it. */
async function attendanceOf(
  tx: Tx,
  { committeeId, onDate, attendance }: CommitteeSession,
): Promise<AttendanceView[]> {
  const members = await membersOf(tx, committeeId, onDate);
  return members
    .filter(({ current }) => current)
    .map(({ id, name, from, standing }) => {
      const line = attendance.find(({ memberId }) => memberId === id);
      return { memberId: id, name, from, standing, how: line?.how ?? null, by: line?.by ?? '' };
    });
}
