/** Who came to an activity: by name, once each, and the rest by numbers. */
import { IsNull } from 'typeorm';
import type { z } from 'zod';
import {
  type Activity,
  type ActivityAttendee,
  activityAttendees,
  activitySessions,
  persons,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { bandOn, countedTwice, gathered, totalOf } from '../../domain/activities/participants.ts';
import { isCodeOf } from '../../domain/catalogues/catalogue.ts';
import { DOCUMENT_TYPES } from '../../domain/catalogues/document-types.ts';
import { SEXES } from '../../domain/catalogues/person.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { checkDocument } from '../../domain/people/identity.ts';
import type {
  addAttendee,
  countActivity,
  removeAttendee,
} from '../../domain/records/activities.ts';
import { requireRightOn } from '../core/about.ts';
import type { WritingContext } from '../core/procedure.ts';
import { loadActivity, updateActivity } from './load.ts';
import type { SavedActivity } from './types.ts';

/**
 * Somebody of the store, or whose name was typed. Sex, age and place are kept as they were that day;
 * of somebody of the store no document is: it is read where she is, by whoever may see her.
 * @throws Refusal `bad_input` for somebody on the list already, or for one more than were counted at the
 * door; `activity_state`, `not_found`.
 */
export async function add(
  ctx: WritingContext,
  { activityId, ...given }: z.infer<typeof addAttendee>,
): Promise<{ id: string }> {
  const { tx, now, session } = ctx;
  const activity = await loadActivity(tx, session, activityId);
  if (activity.state === 'cancelled') throw new Refusal('activity_state');
  await requireSessions(ctx, activity, given.sessionIds);
  const who = given.personId === null ? typed(given) : await known(tx, given.personId, activity);
  const list = await tx.findBy(activityAttendees, { activityId, removedAt: IsNull() });
  if (await isListed(ctx, list, who))
    throw new Refusal('bad_input', {
      fields: {
        [given.personId === null ? 'documentNumber' : 'personId']:
          'Esa persona ya está en la lista de esta actividad.',
      },
    });
  refuseTwice(activity.heads, list.length + 1, totalOf(activity.counted), 'name');
  const id = ctx.backend.newId();
  await tx.insert(activityAttendees, {
    ...who,
    ...(who.personId === null ? {} : { documentType: null, documentNumber: null }),
    id,
    activityId,
    sessionIds: given.sessionIds,
    addedAt: now,
    addedBy: session.operatorId,
    removedAt: null,
    removedBy: null,
    removedReason: null,
  });
  ctx.trace({ kind: 'activity', id: activityId }, { act: 'attendee', attendee: id });
  return { id };
}

type Who = Pick<
  ActivityAttendee,
  'personId' | 'name' | 'documentType' | 'documentNumber' | 'sex' | 'band' | 'district'
>;

/** What the schema made sure of is not asked again. */
function typed(given: Omit<z.infer<typeof addAttendee>, 'activityId'>): Who {
  const { name, documentType, documentNumber, sex, band, district } = given;
  const number =
    documentType !== null && documentNumber !== null && isCodeOf(DOCUMENT_TYPES, documentType)
      ? checkDocument(documentType, documentNumber).normalised
      : null;
  return {
    personId: null,
    name,
    documentType: number === null ? null : documentType,
    documentNumber: number,
    sex: sex ?? 'no_sabe',
    band: band ?? 'no_se_sabe',
    district,
  };
}

/** @throws Refusal `not_found`. */
async function known(tx: Tx, personId: string, { firstOn }: Activity): Promise<Who> {
  const person = await tx.findOneBy(persons, { id: personId });
  if (person === null) throw new Refusal('not_found');
  const { documentType, documentNumber, sex, birthDate, district } = person;
  return {
    personId,
    name: '',
    documentType,
    documentNumber,
    sex: sex !== null && isCodeOf(SEXES, sex) ? sex : 'no_sabe',
    band: bandOn(birthDate, firstOn),
    district,
  };
}

/**
 * Whether she is on the list, as far as whoever writes can see: in an activity that two desks share, of
 * somebody whom only the other one attends a document that is typed tells nothing.
 */
async function isListed(
  ctx: WritingContext,
  list: readonly ActivityAttendee[],
  { personId, documentType, documentNumber }: Who,
): Promise<boolean> {
  if (personId !== null && list.some((one) => one.personId === personId)) return true;
  if (documentNumber === null) return false;
  const typedBefore = list.some(
    (one) =>
      one.personId === null &&
      one.documentNumber === documentNumber &&
      one.documentType === documentType,
  );
  if (typedBefore) return true;
  const same: { id: string }[] = await ctx.tx.query(
    `SELECT id FROM persons WHERE document_number = ? AND document_type = ?
       AND id IN (SELECT value FROM json_each(?))`,
    [documentNumber, documentType, JSON.stringify(list.map((one) => one.personId))],
  );
  for (const { id } of same) if (await shows(ctx, id)) return true;
  return false;
}

/** Whether whoever acts may look at this person. */
async function shows({ tx, session, now }: WritingContext, personId: string): Promise<boolean> {
  try {
    await requireRightOn(tx, { session, action: 'people.view', now }, { personId }, {});
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

async function requireSessions(
  { tx, now }: WritingContext,
  { id: activityId }: Activity,
  ids: readonly string[],
): Promise<void> {
  const sessions = await tx.findBy(activitySessions, { activityId });
  const wanted = sessions.filter(({ id }) => ids.includes(id));
  const wrong =
    wanted.length !== new Set(ids).size
      ? 'Esa fecha no es de esta actividad. Vuelva a abrirla.'
      : wanted.some(({ onDate }) => onDate > dateInLima(now))
        ? 'Esa fecha todavía no llega: anote a quién vino, no a quién se espera.'
        : null;
  if (wrong !== null) throw new Refusal('bad_input', { fields: { sessionIds: wrong } });
}

function refuseTwice(heads: number | null, named: number, numbers: number, field: string): void {
  const message = countedTwice(heads, named, numbers);
  if (message !== null) throw new Refusal('bad_input', { fields: { [field]: message } });
}

/** She stays in the record, and is counted no more. @throws Refusal `not_found`. */
export async function remove(
  ctx: WritingContext,
  { attendeeId, reason }: z.infer<typeof removeAttendee>,
): Promise<{ id: string }> {
  const attendee = await attendeeOf(ctx, attendeeId);
  await ctx.tx.update(
    activityAttendees,
    { id: attendeeId },
    { removedAt: ctx.now, removedBy: ctx.session.operatorId, removedReason: reason },
  );
  ctx.trace(
    { kind: 'activity', id: attendee.activityId },
    { act: 'attendee_removed', attendee: attendeeId },
  );
  return { id: attendeeId };
}

/** Somebody on the list of an activity of hers. @throws Refusal `not_found`. */
export async function attendeeOf(
  ctx: Pick<WritingContext, 'tx' | 'session'>,
  id: string,
): Promise<ActivityAttendee> {
  const attendee = await everListed(ctx, id);
  if (attendee.removedAt !== null) throw new Refusal('not_found');
  return attendee;
}

/** The same, also of somebody who was taken off it. @throws Refusal `not_found`. */
export async function everListed(
  { tx, session }: Pick<WritingContext, 'tx' | 'session'>,
  id: string,
): Promise<ActivityAttendee> {
  const attendee = await tx.findOneBy(activityAttendees, { id });
  if (attendee === null) throw new Refusal('not_found');
  await loadActivity(tx, session, attendee.activityId);
  return attendee;
}

/**
 * Those who did not give their name, and how many were counted at the door.
 * @throws Refusal `bad_input` when names and numbers are more than that; `activity_state`, `conflict`, `not_found`.
 */
export async function count(
  ctx: WritingContext,
  { id, version, heads, groups }: z.infer<typeof countActivity>,
): Promise<SavedActivity> {
  const { tx } = ctx;
  const found = await loadActivity(tx, ctx.session, id, version);
  if (found.state === 'cancelled' || found.firstOn > dateInLima(ctx.now))
    throw new Refusal('activity_state', {
      message: 'Todavía no se realiza, o se canceló: no hay a quién contar.',
    });
  const named = await tx.countBy(activityAttendees, { activityId: id, removedAt: IsNull() });
  const counted = gathered(groups);
  refuseTwice(heads, named, totalOf(counted), 'heads');
  const saved = await updateActivity(ctx, found, { heads, counted });
  ctx.trace({ kind: 'activity', id }, { act: 'count', heads, counted: totalOf(counted), named });
  return saved;
}
