/** Of the agenda, what is of no case: activities, attentions of registered people, duties of the calendar. */
import { SERVICES_OF } from '../../domain/catalogues/attentions.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { DESK_LABELS } from '../../domain/desks.ts';
import { answersForDuty, desksOf } from '../../domain/rights.ts';
import { LEADER } from '../activities/list.ts';
import { ofDesks } from '../activities/load.ts';
import { dueAttentions } from '../attentions/view.ts';
import { dutiesBetween } from '../fixed-duties/occurrences.ts';
import type { FoundLine, Range } from './types.ts';

interface SessionFound {
  readonly id: string;
  readonly session: string;
  readonly state: string;
  readonly title: string;
  readonly place: string;
  readonly day: string;
  readonly time: string;
  readonly who: string;
}

/** Sessions of what was not cancelled: those she leads, or those of the desks. */
export async function activitiesIn({
  ctx,
  operatorId,
  from,
  to,
  limit,
}: Range): Promise<FoundLine[]> {
  const hers = ofDesks('a', desksOf(ctx.session.roles));
  const rows: SessionFound[] = await ctx.tx.query(
    `SELECT a.id, s.id AS session, a.state, a.title, a.place, s.on_date AS day, s.from_time AS time, ${LEADER} AS who
     FROM activity_sessions s JOIN activities a ON a.id = s.activity_id
     LEFT JOIN operators o ON o.id = a.leader_id
     WHERE a.state <> 'cancelled' AND s.on_date BETWEEN ? AND ? AND ${hers.sql}
       ${operatorId === null ? '' : 'AND a.leader_id = ?'}
     ORDER BY s.on_date, s.from_time, s.id LIMIT ?`,
    [from, to, ...hers.values, ...(operatorId === null ? [] : [operatorId]), limit],
  );
  return rows.map(({ id, session, state, title, place, day, time, who }) => ({
    day,
    time,
    code: 'Actividad',
    what: title,
    where: place === '' ? null : place,
    who,
    to: { room: 'activity', id },
    ...(state === 'scheduled' ? { booking: session } : {}),
  }));
}

export async function attentionsIn({
  ctx,
  operatorId,
  from,
  to,
  limit,
}: Range): Promise<FoundLine[]> {
  const due = await dueAttentions(ctx, { operatorId, from, to, limit });
  return due.map(({ registrationId, desk, number, service, dueOn, assignedTo }) => ({
    day: dueOn,
    time: null,
    code: number,
    what: service === '' ? 'Atención' : labelOf(ctx.lists.on(SERVICES_OF[desk], dueOn), service),
    where: null,
    who: assignedTo,
    to: { room: desk, id: registrationId },
  }));
}

/** Those not done yet: hers, or those that whoever answers for the office sees. */
export async function fixedDutiesIn({ ctx, operatorId, from, to }: Range): Promise<FoundLine[]> {
  const due = await dutiesBetween(ctx, from, to);
  return due
    .filter(({ state }) => state === 'pending' || state === 'prepared')
    .filter((one) => operatorId === null || answersForDuty(one, ctx.session))
    .map(({ dutyId, label, about, dueOn, desk, who }) => ({
      day: dueOn,
      time: null,
      code: desk === null ? 'Oficina' : DESK_LABELS[desk],
      what: about === null ? label : `${label}: ${about}`,
      where: null,
      who,
      to: { room: 'duty', id: dutyId },
    }));
}
