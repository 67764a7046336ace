import type { z } from 'zod';
import { addDays, dateInLima } from '../../domain/clock/lima.ts';
import { hearingDays } from '../../domain/law/lawful-hearing.ts';
import type { hearingDaysInput } from '../../domain/records/hearings.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { dayFacts, dayFaultsOf, recordOf } from './law.ts';
import { openCourse } from './open.ts';
import type { HearingDayView } from './types.ts';

/** Five weeks: more than the ten working days of the norm, whatever the holidays. */
const DAYS_AHEAD = 34;

/**
 * The days from today on, lawful or with why they are not (RDNA 38.2, 38.3). The days tell nothing of
 * anybody: asking for them is no look at the case.
 * @throws Refusal `not_found`; `state_forbids` for hearings that have ended.
 */
export async function lawfulDays(
  { tx, now, calendar }: Pick<ReadingContext, 'tx' | 'now' | 'calendar'>,
  { id, handOverOn }: z.infer<typeof hearingDaysInput>,
): Promise<HearingDayView[]> {
  const record = await recordOf(tx, await openCourse(tx, id));
  const today = dateInLima(now);
  const facts = dayFacts(
    record,
    today,
    record.parties.map(() => handOverOn),
  );
  const span = { from: today, to: addDays(today, DAYS_AHEAD) };
  return hearingDays(facts, span, calendar).map(({ date, faults, receiveBy }) => {
    const found = dayFaultsOf(record.course, faults);
    return {
      date,
      why: found.map(({ message }) => message),
      withReason: found.length > 0 && found.every(({ severity }) => severity === 'override'),
      receiveBy: record.course.kind === 'conciliacion' ? receiveBy : null,
    };
  });
}
