/** A day is set for the parties: by invitations, or because all of them wish it (RDNA 38.1–38.4). */
import type { z } from 'zod';
import {
  type HearingSession,
  hearingInvitations,
  hearingSessions,
} from '../../db/entities/index.ts';
import { dateInLima, timeInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { faultIf } from '../../domain/law/faults.ts';
import { hearingDay, refusePlace } from '../../domain/law/lawful-hearing.ts';
import type { inviteParties, scheduleHearing } from '../../domain/records/hearings.ts';
import { dateTime } from '../../domain/words/dates.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { flagsOf, loadCase } from '../cases/load.ts';
import { noonOf, refuseFuture } from '../core/dates.ts';
import { refuseFaults } from '../core/law.ts';
import type { WritingContext } from '../core/procedure.ts';
import { insertDate } from './dates.ts';
import { closeConvened } from './end.ts';
import {
  attendanceFaults,
  type CourseRecord,
  callOf,
  choiceFaults,
  dayFacts,
  dayFaultsOf,
  pathFactsOf,
  placeOf,
  recordOf,
  withoutWitness,
} from './law.ts';
import { openCourse, updateCourse } from './open.ts';
import { givenAtChoice, overrideBy, requireTurn } from './refuse.ts';
import { meetTerm, runs, startTerm } from './terms.ts';

/**
 * Invites every party to one day. Another day of the same call takes the place of the first: what was
 * sent for it has no effect any more.
 * @throws Refusal with the rule that forbids it (V01–V05, V07, V08, the screening, the place);
 * `state_forbids`, `conflict`, `date_not_possible`, `not_found`.
 */
export async function invite(
  ctx: WritingContext,
  { id, version, hearingAt, room, reason, ...sent }: z.infer<typeof inviteParties>,
): Promise<{ id: string; version: number; sessionId: string }> {
  const record = await recordOf(ctx.tx, await openCourse(ctx.tx, id, version));
  requireTurn('invite', pathFactsOf(record, ctx.now));
  refuseFuture(ctx.now, { sentOn: sent.sentOn });
  if (sent.sentOn < dateInLima(record.course.recordedAt))
    throw new Refusal('date_not_possible', {
      fields: { sentOn: 'Es anterior al inicio en «Audiencias». Revise la fecha.' },
    });
  if (sent.handOverOn < sent.sentOn)
    throw new Refusal('date_not_possible', {
      fields: { handOverOn: 'No se entrega antes de enviarla. Revise la fecha.' },
    });
  await refuseConvening(ctx, record, { hearingAt, reason, ...sent });

  const call = callOf(record);
  const first = record.invitations.every((one) => one.call !== call);
  await closeConvened(ctx, record.course, 'replaced');
  const session = await insertSession(ctx, record, { at: hearingAt, room, reason, waived: false });
  for (const { id: partyId } of record.parties)
    await ctx.tx.insert(hearingInvitations, {
      ...BLANK_CARGO,
      id: ctx.backend.newId(),
      caseId: record.course.caseId,
      courseId: id,
      sessionId: session.id,
      partyId,
      call,
      numberText: sent.numbers.find((one) => one.partyId === partyId)?.number ?? '',
      sentOn: sent.sentOn,
      handOverOn: sent.handOverOn,
      delivery: sent.delivery,
      recordedAt: ctx.now,
      recordedBy: ctx.session.operatorId,
    });
  const sentAt = noonOf(sent.sentOn, ctx.now);
  await meetTerm(ctx, id, call === 1 ? 'CON_INVITA' : 'CON_INVITA2', sentAt);
  if (first || !(await runs(ctx.tx, id, 'CON_AUD_MAX')))
    await startTerm(ctx, record.course, 'CON_AUD_MAX', sentAt);
  await tell(ctx, record, `Se invita a las partes a la audiencia del ${dateTime(hearingAt)}.`);
  const after = await updateCourse(ctx.tx, record.course);
  ctx.trace({ kind: 'case', id: record.course.caseId }, { hearings: id, call });
  return { ...after, sessionId: session.id };
}

const BLANK_CARGO = {
  result: null,
  happenedAt: null,
  receivedBy: null,
  receivedDocument: null,
  receivedRelation: null,
  notifierName: null,
  notifierDocument: null,
  noticeOn: null,
  notes: '',
  closedAt: null,
} as const;

/**
 * A day on which all parties wish to meet, even the same one (RDNA 38.3).
 * @throws Refusal `state_forbids` unless all said so, and as `invite`.
 */
export async function schedule(
  ctx: WritingContext,
  { id, version, hearingAt, room, reason }: z.infer<typeof scheduleHearing>,
): Promise<{ id: string; version: number; sessionId: string }> {
  const record = await recordOf(ctx.tx, await openCourse(ctx.tx, id, version));
  requireTurn('schedule', pathFactsOf(record, ctx.now));
  const today = dateInLima(ctx.now);
  await refuseConvening(ctx, record, { hearingAt, reason, sentOn: today, handOverOn: null });
  await closeConvened(ctx, record.course, 'replaced');
  const session = await insertSession(ctx, record, { at: hearingAt, room, reason, waived: true });
  await meetTerm(ctx, id, callOf(record) === 1 ? 'CON_INVITA' : 'CON_INVITA2', ctx.now);
  await tell(
    ctx,
    record,
    `Todas las partes quieren conciliar: la audiencia es el ${dateTime(hearingAt)}, sin esperar los tres días.`,
  );
  const after = await updateCourse(ctx.tx, record.course);
  ctx.trace({ kind: 'case', id: record.course.caseId }, { hearings: id, waived: true });
  return { ...after, sessionId: session.id };
}

interface Convened {
  readonly hearingAt: string;
  readonly sentOn: string;
  /** Null when nobody is invited again. */
  readonly handOverOn: string | null;
  readonly reason: string;
}

async function refuseConvening(
  ctx: WritingContext,
  record: CourseRecord,
  { hearingAt, sentOn, handOverOn, reason }: Convened,
): Promise<void> {
  const { course, parties, people } = record;
  const day = dateInLima(hearingAt);
  const { roles } = ctx.session;
  refuseFaults(
    choiceFaults(record, flagsOf(await loadCase(ctx.tx, course.caseId))),
    'hearingAt',
    givenAtChoice(course),
  );
  const place = refusePlace(placeOf(record));
  refuseFaults(
    [...withoutWitness(attendanceFaults(parties, people, day)), ...(place === null ? [] : [place])],
    'hearingAt',
  );
  const facts = dayFacts(
    record,
    sentOn,
    parties.map(() => handOverOn),
  );
  refuseFaults(dayFaultsOf(course, hearingDay(day, facts, ctx.calendar).faults), 'hearingAt', {
    override: overrideBy(roles, reason),
  });
  refuseFaults(
    faultIf(hearingAt <= ctx.now && handOverOn !== null, 'hearing_before_invitation'),
    'hearingAt',
  );
}

interface NewSession {
  /** ISO UTC. */
  readonly at: string;
  /** Kept when the hearing is in the office; empty: nobody said which. */
  readonly room: string;
  readonly reason: string;
  readonly waived: boolean;
  readonly previousId?: string;
}

/** In the tray of whoever sets it, until the session is recorded. */
export async function insertSession(
  ctx: WritingContext,
  record: CourseRecord,
  { at, room: said, reason, waived, previousId = '' }: NewSession,
): Promise<HearingSession> {
  const { id: courseId, caseId, kind, mode } = record.course;
  const room = mode === 'office' ? said : '';
  const followupId = await insertDate(ctx, {
    caseId,
    kind: 'audiencia',
    task: `Audiencia de ${kind === 'conciliacion' ? 'conciliación' : 'compromiso'}, a las ${timeInLima(at)}${room === '' ? '' : `, ${room}`}`,
    dueOn: dateInLima(at),
    atTime: timeInLima(at),
    room,
  });
  const session: HearingSession = {
    id: ctx.backend.newId(),
    caseId,
    courseId,
    call: callOf(record),
    at,
    mode,
    state: 'scheduled',
    previousId: previousId === '' ? null : previousId,
    waived,
    overrideReason: reason,
    attendance: [],
    notes: '',
    cause: null,
    signedByAll: false,
    followupId,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  };
  await ctx.tx.insert(hearingSessions, session);
  return session;
}

const tell = (ctx: WritingContext, { course }: CourseRecord, text: string): Promise<string> =>
  addDiaryEntry(ctx, {
    caseId: course.caseId,
    kind: 'audiencia',
    happenedAt: ctx.now,
    text,
    subject: { kind: 'hearing', id: course.id },
  });
