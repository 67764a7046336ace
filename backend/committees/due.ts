/** What bodies agreed that is near or late, for the trays; what is convoked and agreed, for the agenda. */
import type { Tx } from '../../db/store.ts';
import { addDays, dateInLima } from '../../domain/clock/lima.ts';
import { WEEK_AHEAD_DAYS } from '../../domain/clock/urgency.ts';
import { ordinalOf } from '../../domain/committees/sessions.ts';
import type { FoundLine, Range } from '../agenda/types.ts';
import { cutAt } from '../tray/cut.ts';
import type { Cut } from '../tray/types.ts';
import { agreementsWhere, asTrayLine, type Condition } from './read-agreements.ts';
import type { TrayAgreement } from './types.ts';

interface Asked {
  readonly now: string;
  readonly limit: number;
}

/** Hers, late or due in the next seven days. */
export const ownAgreements = (tx: Tx, asked: Asked, operatorId: string) =>
  cutOf(tx, asked, {
    sql: `a.state = 'pending' AND a.operator_id = ? AND a.due_on <= ?`,
    values: [operatorId, weekEnd(asked.now)],
  });

/** Near or late, whoever has them; and what whoever answered for left behind, whatever its day. */
export const officeAgreements = (tx: Tx, asked: Asked) =>
  cutOf(tx, asked, {
    sql: `a.state = 'pending' AND (a.due_on <= ? OR o.ended_at IS NOT NULL OR m.until_day < ?)`,
    values: [weekEnd(asked.now), dateInLima(asked.now)],
  });

const weekEnd = (now: string): string => addDays(dateInLima(now), WEEK_AHEAD_DAYS);

async function cutOf(
  tx: Tx,
  { now, limit }: Asked,
  condition: Condition,
): Promise<Cut<TrayAgreement>> {
  const rows = await agreementsWhere(tx, condition);
  return cutAt(
    rows.map((row) => asTrayLine(row, now)),
    limit,
  );
}

interface Convoked {
  readonly id: string;
  readonly day: string;
  readonly time: string;
  readonly number: number;
  readonly year: number;
  readonly name: string;
  readonly place: string;
  readonly state: string;
  readonly who: string;
}

/** Sessions that were not stopped: those that she prepares, or all of them. */
export async function sessionsIn({
  ctx,
  operatorId,
  from,
  to,
  limit,
}: Range): Promise<FoundLine[]> {
  const rows: Convoked[] = await ctx.tx.query(
    `SELECT s.id, s.on_date AS day, s.from_time AS time, s.number, s.year, c.name, s.place, s.state,
       o.full_name AS who
     FROM committee_sessions s JOIN committees c ON c.id = s.committee_id
     JOIN operators o ON o.id = s.preparer_id
     WHERE s.state IN ('convoked', 'held') AND s.on_date BETWEEN ? AND ?
       ${operatorId === null ? '' : 'AND s.preparer_id = ?'}
     ORDER BY s.on_date, s.from_time, s.id LIMIT ?`,
    [from, to, ...(operatorId === null ? [] : [operatorId]), limit],
  );
  return rows.map(({ id, day, time, number, year, name, place, state, who }) => ({
    day,
    time,
    code: `Sesión ${ordinalOf(number, year)}`,
    what: name,
    where: place,
    who,
    to: { room: 'session', id },
    ...(state === 'convoked' ? { booking: id } : {}),
  }));
}

/** Pending ones: hers, or all of them. */
export async function agreementsIn({
  ctx,
  operatorId,
  from,
  to,
  limit,
}: Range): Promise<FoundLine[]> {
  const rows = await agreementsWhere(
    ctx.tx,
    {
      sql: `a.state = 'pending' AND a.due_on BETWEEN ? AND ?
        ${operatorId === null ? '' : 'AND a.operator_id = ?'}`,
      values: [from, to, ...(operatorId === null ? [] : [operatorId])],
    },
    limit,
  );
  return rows.map((row) => {
    const { sessionId, ordinal, committee, who } = asTrayLine(row, ctx.now);
    return {
      day: row.dueOn,
      time: null,
      code: `Sesión ${ordinal}`,
      what: `Acuerdo de ${committee}`,
      where: null,
      who,
      to: { room: 'session', id: sessionId },
    };
  });
}
