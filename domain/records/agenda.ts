/** What the agenda is asked. */
import { z } from 'zod';
import { clockTime, date, id, LIMITS, optionalText } from './basics.ts';

/** A booking of a case that somebody is about to make: with one person, or a hearing with its parties. */
export const askClashes = z.strictObject({
  caseId: id,
  day: date,
  time: clockTime,
  room: optionalText(LIMITS.label),
  personId: id.nullable(),
  hearingId: id.nullable(),
});
