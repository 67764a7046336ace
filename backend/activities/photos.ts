/** Whether pictures of somebody may be shown: what she answers, and what she takes back. */
import type { z } from 'zod';
import { type PhotoAnswerRow, persons, photoAnswers } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import {
  mayWithdraw,
  photoFault,
  photoStanding,
  youngestOf,
} from '../../domain/activities/photos.ts';
import { Refusal } from '../../domain/errors.ts';
import { ageOn } from '../../domain/people/age.ts';
import type { answerPhoto, withdrawPhoto } from '../../domain/records/activities.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { attendeeOf, everListed } from './attendance.ts';

/** @throws Refusal `bad_input` for who may not consent (DS 016-2024-JUS, 22); `date_not_possible`, `not_found`. */
export async function answer(
  ctx: WritingContext,
  { attendeeId, answer: said, uses, ...given }: z.infer<typeof answerPhoto>,
): Promise<{ id: string }> {
  const { tx, now } = ctx;
  const attendee = await attendeeOf(ctx, attendeeId);
  refuseFuture(now, { givenOn: given.givenOn });
  // A no is anybody's to give.
  if (said === 'si') {
    const birth = await birthOf(tx, attendee.personId);
    const age = birth === null ? youngestOf(attendee.band) : ageOn(birth, given.givenOn);
    const fault = photoFault(given.giver, age);
    if (fault !== null) throw new Refusal('bad_input', { fields: { giver: fault } });
  }
  return keep(ctx, attendee, { ...given, answer: said, uses: said === 'si' ? uses : [] });
}

/**
 * Whenever she wants, and as easily as it was given (DS 016-2024-JUS, 10): also of an activity that was
 * cancelled, and by who was taken off its list.
 * @throws Refusal `photo_not_given`, `date_not_possible`, `not_found`.
 */
export async function withdraw(
  ctx: WritingContext,
  { attendeeId, withdrawnOn, withdrawnBy }: z.infer<typeof withdrawPhoto>,
): Promise<{ id: string }> {
  const attendee = await everListed(ctx, attendeeId);
  const last = await lastAnswer(ctx.tx, attendeeId);
  if (last === null || !mayWithdraw(photoStanding(last))) throw new Refusal('photo_not_given');
  refuseFuture(ctx.now, { withdrawnOn });
  if (withdrawnOn < last.givenOn)
    throw new Refusal('date_not_possible', {
      fields: { withdrawnOn: 'Es de antes de que se diera. Revise la fecha.' },
    });
  return keep(ctx, attendee, {
    answer: 'retirado',
    giver: null,
    giverName: withdrawnBy,
    language: null,
    uses: [],
    givenOn: withdrawnOn,
  });
}

async function keep(
  ctx: WritingContext,
  attendee: { readonly id: string; readonly activityId: string },
  said: Omit<PhotoAnswerRow, 'id' | 'attendeeId' | 'recordedAt' | 'recordedBy'>,
): Promise<{ id: string }> {
  const id = ctx.backend.newId();
  await ctx.tx.insert(photoAnswers, {
    ...said,
    id,
    attendeeId: attendee.id,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  ctx.trace(
    { kind: 'activity', id: attendee.activityId },
    { act: 'photo', attendee: attendee.id, answer: said.answer, uses: [...said.uses] },
  );
  return { id };
}

async function lastAnswer(tx: Tx, attendeeId: string): Promise<PhotoAnswerRow | null> {
  const [last] = await tx.find(photoAnswers, {
    where: { attendeeId },
    order: { recordedAt: 'DESC', id: 'DESC' },
    take: 1,
  });
  return last ?? null;
}

async function birthOf(tx: Tx, personId: string | null): Promise<string | null> {
  if (personId === null) return null;
  return (await tx.findOneBy(persons, { id: personId }))?.birthDate ?? null;
}
