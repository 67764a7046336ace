/** What happened on the day: who came, and what follows from it (RDNA 38.4–38.8, 42). */
import type { z } from 'zod';
import { type HearingSession, hearingSessions } from '../../db/entities/index.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { SUSPENSION_CAUSES } from '../../domain/catalogues/conciliation.ts';
import type { Calendar } from '../../domain/clock/holidays.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import {
  lastSessionDay,
  type NextStep,
  refuseLonger,
  refuseSession,
  refuseSuspension,
  stepAfter,
} from '../../domain/law/conciliation-course.ts';
import { type Fault, faultIf } from '../../domain/law/faults.ts';
import { hearingDay } from '../../domain/law/lawful-hearing.ts';
import type {
  extendHearings,
  recordSession,
  suspendSession,
} from '../../domain/records/hearings.ts';
import { dateTime, shortDate } from '../../domain/words/dates.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { flagsOf, loadCase } from '../cases/load.ts';
import { refuseFaults } from '../core/law.ts';
import type { WritingContext } from '../core/procedure.ts';
import { displayName } from '../people/names.ts';
import { insertSession } from './convene.ts';
import { settleDate } from './dates.ts';
import {
  attendanceFaults,
  type CourseRecord,
  choiceFaults,
  dayFacts,
  firstHeldAt,
  pathFactsOf,
  receivedOn,
  recordOf,
  scheduledOf,
  sessionsOf,
  waivedByAll,
} from './law.ts';
import { openCourse, updateCourse } from './open.ts';
import { givenAtChoice, overrideBy, requireTurn } from './refuse.ts';
import { extendDuration, meetTerm, startTerm } from './terms.ts';

/** V05 of a session convened, by the cargos that were brought. None of a suspension signed by all, of a waiver, or of a compromiso. */
export function receptionFaults(
  record: CourseRecord,
  session: HearingSession,
  calendar: Calendar,
): Fault[] {
  const { course, parties } = record;
  if (course.kind !== 'conciliacion' || session.previousId !== null || waivedByAll(record))
    return [];
  const received = parties.map(({ id }) => receivedOn(record, session.id, id));
  const facts = dayFacts(record, dateInLima(session.recordedAt), received);
  return hearingDay(dateInLima(session.at), facts, calendar).faults.filter(
    ({ rule }) => rule === 'V05',
  );
}

/**
 * Records the session convened. Whoever was not told in time neither missed it nor may be held to it.
 * @throws Refusal `hearing_not_received`, `hearing_too_soon` (V05); who comes (V07, V08, V09);
 * `conciliation_violence`, `victim_with_accused`, `session_after_term`; `state_forbids` before its
 * hour; `bad_input`, `conflict`, `not_found`.
 */
export async function session(
  ctx: WritingContext,
  { id, version, attendance, notes }: z.infer<typeof recordSession>,
): Promise<{ id: string; version: number; state: 'held' | 'missed'; next: NextStep['kind'] }> {
  const record = await recordOf(ctx.tx, await openCourse(ctx.tx, id, version));
  requireTurn('session', pathFactsOf(record, ctx.now));
  const { course, parties, people } = record;
  const convened = scheduledOf(record);
  if (convened === null) throw new Refusal('state_forbids');
  const named = new Set(attendance.map(({ partyId }) => partyId));
  if (named.size !== attendance.length || !sameParties(named, record))
    throw new Refusal('bad_input', { fields: { attendance: 'Diga de cada parte si vino.' } });

  const day = dateInLima(convened.at);
  const flags = flagsOf(await loadCase(ctx.tx, course.caseId));
  refuseFaults(choiceFaults(record, flags), 'attendance', givenAtChoice(course));
  refuseFaults(receptionFaults(record, convened, ctx.calendar), 'attendance');
  const came = (partyId: string) => attendance.find((one) => one.partyId === partyId)?.came;
  refuseFaults(
    [
      ...faultIf(
        parties.some((one) => came(one.id) === 'representante' && one.representativeId === null),
        'representation_uncaused',
      ),
      ...attendanceFaults(
        parties.filter((one) => came(one.id) !== 'no'),
        people,
        day,
      ),
      ...beyond(record, day, ctx.calendar),
    ],
    'attendance',
  );

  const absent = attendance.filter((one) => one.came === 'no');
  const state = absent.length === 0 ? 'held' : 'missed';
  await ctx.tx.update(
    hearingSessions,
    { id: convened.id },
    {
      state,
      attendance,
      notes,
      recordedAt: ctx.now,
      recordedBy: ctx.session.operatorId,
    },
  );
  await settleDate(ctx, { id: convened.followupId, caseId: course.caseId }, convened.at);
  await meetTerm(ctx, id, 'CON_AUD_MAX', convened.at);
  const after = await recordOf(ctx.tx, course);
  if (state === 'held' && firstHeldAt(record) === null)
    await startTerm(ctx, course, 'CON_DURACION', convened.at);
  const next = stepAfter(
    parties.map((one) => one.id),
    sessionsOf(after),
  );
  if (next.kind === 'invite_again') await startTerm(ctx, course, 'CON_INVITA2', convened.at);
  const names = (list: readonly { readonly partyId: string }[]) =>
    list.map(({ partyId }) => nameIn(record, partyId)).join('; ');
  await addDiaryEntry(ctx, {
    caseId: course.caseId,
    kind: 'audiencia',
    happenedAt: convened.at,
    text: `${state === 'held' ? 'Audiencia con todas las partes.' : `A la audiencia no vino: ${names(absent)}.`} ${notes}`.trim(),
    subject: { kind: 'hearing', id },
  });
  const updated = await updateCourse(ctx.tx, course);
  ctx.trace({ kind: 'case', id: course.caseId }, { hearings: id, session: state });
  return { ...updated, state, next: next.kind };
}

const sameParties = (named: ReadonlySet<string>, { parties }: CourseRecord): boolean =>
  named.size === parties.length && parties.every(({ id }) => named.has(id));

function nameIn({ parties, people }: CourseRecord, partyId: string): string {
  const person = people.get(parties.find(({ id }) => id === partyId)?.personId ?? '');
  return person === undefined ? 'una parte' : displayName(person);
}

/** Beyond the thirty days, or those agreed on; a compromiso has none. */
function beyond(record: CourseRecord, day: string, calendar: Calendar): Fault[] {
  const first = firstHeldAt(record);
  if (record.course.kind !== 'conciliacion' || first === null) return [];
  const found = refuseSession(day, first, extensionOf(record), calendar);
  return found === null ? [] : [found];
}

const extensionOf = ({ course: { extendedUntil } }: CourseRecord) =>
  extendedUntil === null ? null : { until: extendedUntil, agreedByAll: true };

/**
 * The session goes on another day, which its acta says: whoever signed it is notified (RDNA 42).
 * @throws Refusal `suspension_incomplete`, `session_after_term`, `hearing_closed_day`, `state_forbids`,
 * `conflict`, `not_found`.
 */
export async function suspend(
  ctx: WritingContext,
  { id, version, cause, nextAt, signedByAll, notes, room, reason }: z.infer<typeof suspendSession>,
): Promise<{ id: string; version: number; sessionId: string }> {
  const record = await recordOf(ctx.tx, await openCourse(ctx.tx, id, version));
  requireTurn('suspend', pathFactsOf(record, ctx.now));
  const held = record.sessions.findLast(({ state }) => state === 'held');
  if (held === undefined) throw new Refusal('state_forbids');
  const day = dateInLima(nextAt);
  const incomplete = refuseSuspension({ cause, nextAt, signedByAll }, held.at);
  refuseFaults(
    [...(incomplete === null ? [] : [incomplete]), ...beyond(record, day, ctx.calendar)],
    'nextAt',
  );
  refuseFaults(faultIf(!ctx.calendar.isWorkingDay(day), 'hearing_closed_day'), 'nextAt', {
    override: overrideBy(ctx.session.roles, reason),
  });
  await ctx.tx.update(
    hearingSessions,
    { id: held.id },
    {
      state: 'suspended',
      cause,
      signedByAll,
      notes: [held.notes, notes].filter((text) => text !== '').join('\n'),
    },
  );
  const next = await insertSession(ctx, record, {
    at: nextAt,
    room,
    reason,
    waived: false,
    previousId: held.id,
  });
  const { caseId } = record.course;
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'audiencia',
    happenedAt: held.at,
    text: `Audiencia suspendida (${labelOf(SUSPENSION_CAUSES, cause).toLowerCase()}); sigue el ${dateTime(nextAt)}. ${notes}`.trim(),
    subject: { kind: 'hearing', id },
  });
  const after = await updateCourse(ctx.tx, record.course);
  ctx.trace({ kind: 'case', id: caseId }, { hearings: id, suspended: cause });
  return { ...after, sessionId: next.id };
}

/**
 * The parties agree that it lasts longer (RDNA 38.8).
 * @throws Refusal `extension_not_agreed`, `state_forbids`, `conflict`, `not_found`.
 */
export async function extend(
  ctx: WritingContext,
  { id, version, until, agreedByAll, text }: z.infer<typeof extendHearings>,
): Promise<{ id: string; version: number }> {
  const record = await recordOf(ctx.tx, await openCourse(ctx.tx, id, version));
  requireTurn('extend', pathFactsOf(record, ctx.now));
  const first = firstHeldAt(record);
  if (first === null || record.course.kind !== 'conciliacion') throw new Refusal('state_forbids');
  const current = lastSessionDay(first, extensionOf(record), ctx.calendar);
  const found = refuseLonger({ until, agreedByAll }, current, dateInLima(ctx.now));
  refuseFaults(found === null ? [] : [found], 'until');
  const after = await updateCourse(ctx.tx, record.course, {
    extendedUntil: until,
    extendedWhy: text,
  });
  await extendDuration(ctx.tx, id, until);
  const { caseId } = record.course;
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'audiencia',
    happenedAt: ctx.now,
    text: `Las partes amplían la conciliación del ${shortDate(current)} al ${shortDate(until)}: ${text}`,
    subject: { kind: 'hearing', id },
  });
  ctx.trace({ kind: 'case', id: caseId }, { hearings: id, until });
  return after;
}
