import {
  IconAlertOctagon,
  IconAlertTriangle,
  IconCircleCheck,
  IconClockHour4,
} from '@tabler/icons-react';
import {
  type AlertLevel,
  alertLevel,
  describeDue,
  describeImmediate,
  isImmediate,
} from '../../../domain/clock/urgency.ts';
import { useMinute } from '../time/useNow.ts';
import classes from './badges.module.css';
import { WhyButton } from './WhyButton.tsx';
import type { WhyOf } from './why.ts';

interface DueBadgeProps {
  /** Instant the term ends, ISO UTC. */
  readonly due: string;
  /** Instant it began: how much of it is left. Absent: only its end counts. The same as `due`: at once. */
  readonly start?: string;
  /** When it was met, ISO UTC: then nothing is due any more. */
  readonly met?: string | null;
  /** Of what it is: a click says why it is due then, with the norm. */
  readonly why: WhyOf;
}

/** "vence mañana, mar 11/08 09:20", or "INMEDIATO – hace 2 h 10 min", with a sign and a colour; a click says why. */
export function DueBadge({ due, start, met = null, why }: DueBadgeProps) {
  const now = useMinute();
  const level = met === null ? alertLevel(start ?? now, due, now) : 'green';
  const Icon = met === null ? ICONS[level] : IconCircleCheck;
  return (
    <WhyButton of={why}>
      <span
        className={`${classes['badge']} ${classes['level']} ${classes[level]}`}
        data-level={level}
      >
        <Icon size={16} aria-hidden />
        {wordsOf({ due, start, met }, now)}
      </span>
    </WhyButton>
  );
}

function wordsOf(
  { due, start, met }: { due: string; start: string | undefined; met: string | null },
  now: string,
): string {
  if (met !== null) return 'cumplido';
  return start !== undefined && isImmediate(start, due)
    ? describeImmediate(start, now)
    : describeDue(due, now);
}

const ICONS: Readonly<Record<AlertLevel, typeof IconClockHour4>> = {
  green: IconClockHour4,
  amber: IconClockHour4,
  red: IconAlertTriangle,
  black: IconAlertOctagon,
};
