import { END_OF_DAY } from '../../../domain/clock/count.ts';
import { addDays, instantFromLima } from '../../../domain/clock/lima.ts';
import { WEEK_AHEAD_DAYS } from '../../../domain/clock/urgency.ts';
import { DueBadge } from './DueBadge.tsx';

interface DayBadgeProps {
  /** YYYY-MM-DD */
  readonly dueOn: string;
  /** What it is, and who set its day. */
  readonly label: string;
  readonly explanation: string;
}

/** A day that somebody of the office set, and no norm counts: near from a week before. */
export function DayBadge({ dueOn, label, explanation }: DayBadgeProps) {
  return (
    <DueBadge
      due={instantFromLima(dueOn, END_OF_DAY)}
      start={instantFromLima(addDays(dueOn, -WEEK_AHEAD_DAYS), '00:00')}
      why={{ of: 'known', reason: { label, verified: true, explanation } }}
    />
  );
}
