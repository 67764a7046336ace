/** How long an institution has not answered, in working days (LETTER_REMINDER, LETTER_ESCALATION). */

import type { Calendar } from '../../domain/clock/holidays.ts';
import { addDays, dateInLima, instantFromLima } from '../../domain/clock/lima.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { termDue } from '../../domain/clock/terms.ts';
import { counted } from '../../domain/words/lists.ts';
import type { When } from '../core/procedure.ts';
import type { Waiting } from './types.ts';

/** When a letter is repeated and when it goes up, ISO UTC, where its answer was given more time. */
export interface LetterDues {
  readonly reminderDue: string | null;
  readonly escalationDue: string | null;
}

/** @param deliveredAt instant, ISO UTC. */
export function waitingSince(
  deliveredAt: string,
  { reminderDue, escalationDue }: LetterDues,
  { now, calendar }: When,
): Waiting {
  const workingDays = workingDaysBetween(dateInLima(deliveredAt), dateInLima(now), calendar);
  const reminder = reminderDue ?? termDue(TERM_RULES.LETTER_REMINDER, deliveredAt, calendar);
  const escalation = escalationDue ?? termDue(TERM_RULES.LETTER_ESCALATION, deliveredAt, calendar);
  return {
    deliveredAt,
    workingDays,
    level: now > escalation ? 'escalation' : now > reminder ? 'reminder' : 'in_time',
    text: `${counted(workingDays, 'día hábil', 'días hábiles')} sin respuesta`,
  };
}

/** What was delivered before this instant, and is not answered, is past the term now. */
export function deliveredBefore(
  rule: typeof TERM_RULES.LETTER_REMINDER | typeof TERM_RULES.LETTER_ESCALATION,
  { now, calendar }: When,
): string {
  let day = dateInLima(now);
  // The term of a delivery depends on its day alone.
  while (now <= termDue(rule, instantFromLima(day, '00:00'), calendar)) day = addDays(day, -1);
  return instantFromLima(addDays(day, 1), '00:00');
}

/** Beyond this the number says no more, and old rows must not cost a walk of years. */
const MOST_DAYS = 366;

/** The day of delivery does not count (TUO Ley 27444, art. 144.1). */
function workingDaysBetween(from: string, to: string, calendar: Calendar): number {
  let count = 0;
  for (let day = addDays(from, 1), walked = 0; day <= to && walked < MOST_DAYS; walked += 1) {
    if (calendar.isWorkingDay(day)) count += 1;
    day = addDays(day, 1);
  }
  return count;
}
