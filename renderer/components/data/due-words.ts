/** What a due date shows: how near it is, in one word for the colour and a line for the eye. */
import {
  type AlertLevel,
  alertLevel,
  describeDue,
  describeImmediate,
  isImmediate,
} from '../../../domain/clock/urgency.ts';

export interface DueOn {
  /** Instant the term ends, ISO UTC. */
  readonly due: string;
  /** Instant it began: how much of it is left. Absent: only its end counts. The same as `due`: at once. */
  readonly start?: string;
  /** When it was met, ISO UTC: then nothing is due any more. */
  readonly met?: string | null;
}

/** @param now ISO UTC. */
export function dueShown(
  { due, start, met = null }: DueOn,
  now: string,
): { readonly level: AlertLevel; readonly text: string } {
  if (met !== null) return { level: 'green', text: 'cumplido' };
  if (start !== undefined && isImmediate(start, due))
    return { level: alertLevel(start, due, now), text: describeImmediate(start, now) };
  return { level: alertLevel(start ?? now, due, now), text: describeDue(due, now) };
}
