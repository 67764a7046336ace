import { In } from 'typeorm';
import type { z } from 'zod';
import { casePeople, hearingInvitations, persons } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { NOTIFICATION_RESULTS } from '../../domain/catalogues/hearings.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { refuseNotifier } from '../../domain/law/attendance.ts';
import type { recordHearingCargo } from '../../domain/records/hearings.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { noonOf, refuseBefore, refuseFuture } from '../core/dates.ts';
import { refuseFaults } from '../core/law.ts';
import type { WritingContext } from '../core/procedure.ts';
import { displayName } from '../people/names.ts';
import { recordOf, scheduledOf } from './law.ts';
import { openCourse, updateCourse } from './open.ts';
import { receptionFaults } from './session.ts';

/**
 * What became of an invitation: received, refused, nobody there (TUO Ley 27444, art. 21). Received too
 * late, it says that the hearing cannot be held on its day.
 * @throws Refusal `notifier_of_case` (V06); `state_forbids` for one without effect or brought before;
 * `date_not_possible`, `conflict`, `not_found`.
 */
export async function cargo(
  ctx: WritingContext,
  { id, version, notifierIsRelative, ...brought }: z.infer<typeof recordHearingCargo>,
): Promise<{ id: string; version: number; stands: boolean; why: string | null }> {
  const invitation = await ctx.tx.findOneBy(hearingInvitations, { id });
  if (invitation === null) throw new Refusal('not_found');
  const course = await openCourse(ctx.tx, invitation.courseId, version);
  const again = invitation.result === null || invitation.result === 'ausente';
  if (invitation.closedAt !== null || !again) throw new Refusal('state_forbids');
  refuseFuture(ctx.now, { happenedAt: brought.happenedAt });
  refuseBefore(
    noonOf(invitation.sentOn, ctx.now),
    { happenedAt: brought.happenedAt },
    'el envío de la invitación',
  );
  const found = refuseNotifier(
    {
      personId: null,
      documentNumber: brought.notifierDocument,
      isRelative: notifierIsRelative,
    },
    await peopleOfCase(ctx.tx, course.caseId),
  );
  refuseFaults(found === null ? [] : [found], 'notifierDocument');

  await ctx.tx.update(hearingInvitations, { id }, brought);
  const record = await recordOf(ctx.tx, course);
  const party = record.parties.find((one) => one.id === invitation.partyId);
  const person = record.people.get(party?.personId ?? '');
  await addDiaryEntry(ctx, {
    caseId: course.caseId,
    kind: 'audiencia',
    happenedAt: brought.happenedAt,
    text: `Invitación a ${person === undefined ? 'una parte' : displayName(person)}: ${labelOf(NOTIFICATION_RESULTS, brought.result).toLowerCase()}. ${brought.notes}`.trim(),
    subject: { kind: 'hearing', id: course.id },
  });
  const session = scheduledOf(record);
  const [fault] =
    session === null
      ? []
      : receptionFaults(record, session, ctx.calendar).filter(
          ({ code }) => code === 'hearing_too_soon',
        );
  const after = await updateCourse(ctx.tx, course);
  ctx.trace(
    { kind: 'case', id: course.caseId },
    { hearings: course.id, cargo: brought.result, on: dateInLima(brought.happenedAt) },
  );
  return { ...after, stands: fault === undefined, why: fault?.message ?? null };
}

/** Whoever takes part in the case, in any way: none of them brings a communication (RDNA 27.d). */
async function peopleOfCase(
  tx: Tx,
  caseId: string,
): Promise<{ personId: string; documentNumber: string | null }[]> {
  const rows = await tx.findBy(casePeople, { caseId });
  const ids = rows.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  const found = await tx.findBy(persons, { id: In([...new Set(ids)]) });
  return found.map(({ id, documentNumber }) => ({ personId: id, documentNumber }));
}
