/**
 * A multidisciplinary meeting looks at cases one by one: what it said of each is of that case alone, sealed
 * as the case asks, and what it agreed is a follow-up of it (docs/decisions/0041-committees.md).
 */
import type { z } from 'zod';
import { standingOf } from '../../db/access/conditions.ts';
import {
  type Case,
  type CaseMeeting,
  caseMeetings,
  type MeetingPerson,
  meetingCases,
  operators,
  violenceRoutes,
} from '../../db/entities/index.ts';
import { dateInLima, instantFromLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { OF_MEETING } from '../../domain/judicial.ts';
import type { holdMeeting, treatCase } from '../../domain/records/case-meetings.ts';
import { counted, joinAnd } from '../../domain/words/lists.ts';
import { requireNoConflict } from '../access/conflict.ts';
import { requireActiveOperator, rolesHeld } from '../accounts/operators.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { loadCase } from '../cases/load.ts';
import { viewerOf } from '../core/about.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { insertFollowup } from '../followups/assign.ts';

type Held = z.infer<typeof holdMeeting>;
type Treated = z.infer<typeof treatCase>;
type OfCase = Omit<Treated, 'meetingId'>;

/**
 * @throws Refusal `date_not_possible` for a day to come; `bad_input` for who is not of the office;
 * `conflict_of_interest` for who must abstain from what she would be given; `state_forbids` for agreements
 * of a concluded case.
 */
export async function hold(
  ctx: WritingContext,
  { onDate, from, to, place, people, ...ofCase }: Held,
): Promise<{ id: string; meetingId: string }> {
  refuseFuture(ctx.now, { onDate });
  const meeting: CaseMeeting = {
    id: ctx.backend.newId(),
    onDate,
    fromTime: from,
    toTime: to,
    place,
    people: await named(ctx, people),
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  };
  await ctx.tx.insert(caseMeetings, meeting);
  return treatIn(ctx, meeting, ofCase);
}

/** @throws Refusal `meeting_case_again`; `not_found` for a meeting of which she may see no case; as `hold`. */
export async function treat(
  ctx: WritingContext,
  { meetingId, ...ofCase }: Treated,
): Promise<{ id: string; meetingId: string }> {
  const meeting = await ctx.tx.findOneBy(caseMeetings, { id: meetingId });
  if (meeting === null || !(await mayKnowOf(ctx, meeting))) throw new Refusal('not_found');
  if (await ctx.tx.existsBy(meetingCases, { meetingId, caseId: ofCase.caseId }))
    throw new Refusal('meeting_case_again');
  return treatIn(ctx, meeting, ofCase);
}

/** Of the meeting itself she knows through one of its cases. */
async function mayKnowOf(ctx: WritingContext, { id }: CaseMeeting): Promise<boolean> {
  const viewer = viewerOf(ctx.session);
  for (const { caseId } of await ctx.tx.findBy(meetingCases, { meetingId: id })) {
    const { relation } = await standingOf(ctx.tx, viewer, caseId, ctx.now);
    if (relation !== null) return true;
  }
  return false;
}

async function treatIn(
  ctx: WritingContext,
  meeting: CaseMeeting,
  { caseId, lookedAt, conclusions, agreements }: OfCase,
): Promise<{ id: string; meetingId: string }> {
  const found = await loadCase(ctx.tx, caseId);
  if (agreements.length > 0 && found.state === 'concluido') throw new Refusal('state_forbids');
  const people = await mayKnow(ctx, meeting.people, caseId);
  const followupIds: string[] = [];
  for (const [at, agreed] of agreements.entries())
    followupIds.push(await give(ctx, found, agreed, at));
  const id = ctx.backend.newId();
  const said = { lookedAt, conclusions };
  const isReserved = await isOfViolence(ctx, found);
  await ctx.tx.insert(meetingCases, {
    id,
    meetingId: meeting.id,
    caseId,
    people,
    said: isReserved ? null : said,
    saidReserved: isReserved ? said : null,
    followupIds,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'reunion',
    happenedAt: instantFromLima(meeting.onDate, meeting.fromTime),
    text: diaryWords(people, followupIds.length),
    subject: { kind: 'case_meeting', id },
  });
  ctx.trace({ kind: 'case', id: caseId }, { meeting: id, agreements: followupIds.length });
  return { id, meetingId: meeting.id };
}

/** What was said stands in its acta, under its own class. */
const diaryWords = (people: readonly MeetingPerson[], agreed: number): string =>
  `Participaron ${joinAnd(people.map(({ name, post }) => (post === '' ? name : `${name} (${post})`)))}. ${
    agreed === 0 ? 'Sin acuerdos.' : `${counted(agreed, 'acuerdo', 'acuerdos')}, en seguimientos.`
  }`;

/** A case of violence asks for the class of what a victim told (Ley 30364). */
const isOfViolence = async ({ tx }: WritingContext, { id, service }: Case): Promise<boolean> =>
  service === 'violencia' || (await tx.existsBy(violenceRoutes, { caseId: id }));

async function give(
  ctx: WritingContext,
  { id: caseId }: Case,
  { task, institution, assignedTo, dueOn }: OfCase['agreements'][number],
  at: number,
): Promise<string> {
  await requireActiveOperator(ctx.tx, assignedTo, `agreements.${at}.assignedTo`);
  await requireNoConflict(ctx, { caseId, operatorId: assignedTo, reason: null });
  return insertFollowup(
    ctx,
    {
      caseId,
      kind: OF_MEETING,
      task: institution === '' ? task : `${institution}: ${task}`,
      personId: null,
      isVerification: false,
      dueOn,
      assignedTo,
      contactOverride: null,
      followsId: null,
    },
    `agreements.${at}.dueOn`,
  );
}

/** Those of the office by their name and post of the day. */
async function named(
  { tx }: WritingContext,
  people: Held['people'],
): Promise<readonly MeetingPerson[]> {
  const found: MeetingPerson[] = [];
  for (const [at, one] of people.entries()) {
    if (one.operatorId === null) {
      found.push(one);
      continue;
    }
    await requireActiveOperator(tx, one.operatorId, `people.${at}.operatorId`);
    const { fullName, post } = await tx.findOneByOrFail(operators, { id: one.operatorId });
    found.push({ operatorId: one.operatorId, name: fullName, institution: '', post: post });
  }
  return found;
}

/**
 * Whoever must abstain from a case, or to whom it is sealed, is not among those who looked at it
 * (RDNA 28.2): she went out while it was spoken of.
 */
async function mayKnow(
  { tx, now }: WritingContext,
  people: readonly MeetingPerson[],
  caseId: string,
): Promise<readonly MeetingPerson[]> {
  const day = dateInLima(now);
  const found: MeetingPerson[] = [];
  for (const one of people) {
    const { operatorId } = one;
    if (operatorId !== null) {
      const roles = await rolesHeld(tx, operatorId, day);
      const { relation } = await standingOf(tx, viewerOf({ operatorId, roles }), caseId, now);
      if (relation === null) continue;
    }
    found.push(one);
  }
  return found;
}
