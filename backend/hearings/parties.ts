/** Who takes part in a hearing, and what a party says expressly (RDNA 38.3, 39). */
import type { z } from 'zod';
import { type HearingParty, hearingParties, persons } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { addParty, changeParty, waiveTerm } from '../../domain/records/hearings.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { flagsOf, loadCase } from '../cases/load.ts';
import { refuseBefore, refuseFuture } from '../core/dates.ts';
import { refuseFaults } from '../core/law.ts';
import type { WritingContext } from '../core/procedure.ts';
import { displayName } from '../people/names.ts';
import { insertParty } from './begin.ts';
import {
  attendanceFaults,
  type CourseRecord,
  choiceFaults,
  pathFactsOf,
  peopleById,
  recordOf,
  requireInCase,
  withoutWitness,
} from './law.ts';
import { openCourse, updateCourse } from './open.ts';
import { givenAtChoice, requireTurn } from './refuse.ts';

/**
 * One more, before anybody is convened; she too was asked alone.
 * @throws Refusal as `hearings.begin`; `state_forbids`, `conflict`, `not_found`.
 */
export async function add(
  ctx: WritingContext,
  { id, version, ...party }: z.infer<typeof addParty>,
): Promise<{ id: string; version: number; partyId: string }> {
  const record = await recordOf(ctx.tx, await openCourse(ctx.tx, id, version));
  requireTurn('party', pathFactsOf(record, ctx.now));
  if (record.parties.some(({ personId }) => personId === party.personId))
    throw new Refusal('bad_input', { fields: { personId: 'Esta persona ya es parte.' } });
  const partyId = await insertParty(ctx, record.course, party);
  await refuseParties(ctx, record);
  const after = await updateCourse(ctx.tx, record.course);
  ctx.trace({ kind: 'case', id: record.course.caseId }, { hearings: id, party: partyId });
  return { ...after, partyId };
}

/** Her representative, her witness, whether she signs. @throws Refusal as `add`. */
export async function change(
  ctx: WritingContext,
  { id: partyId, version, personId, ...changes }: z.infer<typeof changeParty>,
): Promise<{ id: string; version: number }> {
  const party = await ctx.tx.findOneBy(hearingParties, { id: partyId });
  if (party === null || party.personId !== personId) throw new Refusal('not_found');
  const record = await recordOf(ctx.tx, await openCourse(ctx.tx, party.courseId, version));
  await ctx.tx.update(hearingParties, { id: partyId }, changes);
  await refuseParties(ctx, record);
  const after = await updateCourse(ctx.tx, record.course);
  ctx.trace(
    { kind: 'case', id: record.course.caseId },
    { hearings: record.course.id, party: partyId },
  );
  return after;
}

/** Over what is written already: the transaction undoes it. */
async function refuseParties(ctx: WritingContext, before: CourseRecord): Promise<void> {
  const { course } = before;
  const record = await recordOf(ctx.tx, course);
  await requireInCase(
    ctx.tx,
    course.caseId,
    record.parties.flatMap((one) => [one.personId, one.representativeId, one.witnessId]),
  );
  refuseFaults(
    choiceFaults(record, flagsOf(await loadCase(ctx.tx, course.caseId))),
    'personId',
    givenAtChoice(course),
  );
  const people = await peopleById(
    ctx.tx,
    record.parties.map(({ personId }) => personId),
  );
  refuseFaults(
    withoutWitness(attendanceFaults(record.parties, people, dateInLima(ctx.now))),
    'representativeId',
  );
}

/**
 * A party wishes to conciliate without the three days in between; it holds when all said so.
 * @throws Refusal `state_forbids` for who said it before, `date_not_possible`, `conflict`, `not_found`.
 */
export async function waive(
  ctx: WritingContext,
  { id, version, partyId, saidAt }: z.infer<typeof waiveTerm>,
): Promise<{ id: string; version: number }> {
  const course = await openCourse(ctx.tx, id, version);
  const party = await ctx.tx.findOneBy(hearingParties, { id: partyId, courseId: id });
  if (party === null) throw new Refusal('not_found');
  if (party.waivedAt !== null) throw new Refusal('state_forbids');
  refuseFuture(ctx.now, { saidAt });
  refuseBefore((await loadCase(ctx.tx, course.caseId)).receivedAt, { saidAt });
  await ctx.tx.update(hearingParties, { id: partyId }, { waivedAt: saidAt });
  await addDiaryEntry(ctx, {
    caseId: course.caseId,
    kind: 'audiencia',
    happenedAt: saidAt,
    text: `${await nameOf(ctx, party)} dijo expresamente que quiere conciliar, sin esperar los tres días (Reglamento de las DNA, art. 38.3).`,
    subject: { kind: 'hearing', id },
  });
  const after = await updateCourse(ctx.tx, course);
  ctx.trace({ kind: 'case', id: course.caseId }, { hearings: id, waived: partyId });
  return after;
}

async function nameOf(ctx: WritingContext, { personId }: HearingParty): Promise<string> {
  const person = await ctx.tx.findOneBy(persons, { id: personId });
  return person === null ? 'Una parte' : displayName(person);
}
