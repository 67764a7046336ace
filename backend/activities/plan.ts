/** An activity that is planned, and what changes of it. */
import type { z } from 'zod';
import { activities, activityAttendees, activitySessions } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { changeActivity, planActivity } from '../../domain/records/activities.ts';
import { requireActiveOperator, rolesHeld } from '../accounts/operators.ts';
import type { WritingContext } from '../core/procedure.ts';
import { isOfHers, loadActivity, updateActivity } from './load.ts';
import type { SavedActivity } from './types.ts';

type Planned = z.infer<typeof planActivity>;

/** @throws Refusal `bad_input` for one of no desk of hers, or led by nobody who attends it. */
export async function plan(ctx: WritingContext, given: Planned): Promise<SavedActivity> {
  const { tx, now, session } = ctx;
  const { sessions, ...facts } = given;
  await check(ctx, given);
  const id = ctx.backend.newId();
  await tx.insert(activities, {
    ...facts,
    ...daysOf(sessions),
    id,
    version: 1,
    state: 'scheduled',
    results: '',
    evidence: '',
    heads: null,
    counted: [],
    endReason: null,
    recordedAt: now,
    recordedBy: session.operatorId,
  });
  for (const one of sessions) await addSession(ctx, id, one);
  ctx.trace(
    { kind: 'activity', id },
    { act: 'plan', what: facts.kind, desks: [...facts.desks], sessions: sessions.length },
  );
  return { id, version: 1 };
}

/**
 * @throws Refusal `activity_state` for a cancelled one; `activity_session_attended` when a date goes to
 * which somebody of the list came; `bad_input` as `plan`; `conflict`, `not_found`.
 */
export async function change(
  ctx: WritingContext,
  { id, version, ...given }: z.infer<typeof changeActivity>,
): Promise<SavedActivity> {
  const { sessions, ...facts } = given;
  const found = await loadActivity(ctx.tx, ctx.session, id, version);
  if (found.state === 'cancelled') throw new Refusal('activity_state');
  await check(ctx, given);
  if (found.state === 'held' && daysOf(sessions).firstOn > dateInLima(ctx.now))
    throw new Refusal('date_not_possible', {
      message: 'Ya se anotó que se realizó: su primera fecha no puede estar por llegar.',
    });
  await changeSessions(ctx, id, sessions);
  const saved = await updateActivity(ctx, found, { ...facts, ...daysOf(sessions) });
  ctx.trace({ kind: 'activity', id }, { act: 'change', sessions: sessions.length });
  return saved;
}

type Session = Planned['sessions'][number];

async function changeSessions(
  ctx: WritingContext,
  activityId: string,
  wanted: readonly Session[],
): Promise<void> {
  const { tx } = ctx;
  const before = await tx.findBy(activitySessions, { activityId });
  const known = new Set(before.map(({ id }) => id));
  const kept = new Set(wanted.flatMap(({ id }) => (id === null ? [] : [id])));
  if ([...kept].some((id) => !known.has(id))) throw new Refusal('conflict');
  const attended = new Set(
    (await tx.findBy(activityAttendees, { activityId }))
      .filter(({ removedAt }) => removedAt === null)
      .flatMap(({ sessionIds }) => sessionIds),
  );
  const gone = before.filter(({ id }) => !kept.has(id));
  if (gone.some(({ id }) => attended.has(id))) throw new Refusal('activity_session_attended');
  for (const { id } of gone) await tx.delete(activitySessions, { id });
  for (const one of wanted)
    if (one.id === null) await addSession(ctx, activityId, one);
    else
      await tx.update(
        activitySessions,
        { id: one.id },
        { onDate: one.onDate, fromTime: one.from, toTime: one.to },
      );
}

const addSession = (ctx: WritingContext, activityId: string, one: Session) =>
  ctx.tx.insert(activitySessions, {
    id: ctx.backend.newId(),
    activityId,
    onDate: one.onDate,
    fromTime: one.from,
    toTime: one.to,
  });

function daysOf(sessions: readonly Session[]): { firstOn: string; lastOn: string } {
  const days = sessions.map(({ onDate }) => onDate).toSorted();
  return { firstOn: days[0] ?? '', lastOn: days.at(-1) ?? '' };
}

async function check({ tx, now, session }: WritingContext, given: Planned): Promise<void> {
  if (!isOfHers(given, session))
    throw new Refusal('bad_input', {
      fields: { desks: 'Marque al menos un servicio que usted atiende.' },
    });
  const { desks, leaderId } = given;
  if (leaderId === null) return;
  await requireActiveOperator(tx, leaderId, 'leaderId');
  // Whoever leads it finds it in her agenda: of a desk that she does not attend, she sees nothing.
  if (!isOfHers({ desks }, { roles: await rolesHeld(tx, leaderId, dateInLima(now)) }))
    throw new Refusal('bad_input', {
      fields: { leaderId: 'Esa persona no atiende ninguno de esos servicios. Elija a otra.' },
    });
}
