import {
  IconAlertOctagon,
  IconAlertTriangle,
  IconCircleCheck,
  IconClockHour4,
} from '@tabler/icons-react';
import type { AlertLevel } from '../../../domain/clock/urgency.ts';
import { useMinute } from '../time/useNow.ts';
import classes from './badges.module.css';
import { type DueOn, dueShown } from './due-words.ts';
import { WhyButton } from './WhyButton.tsx';
import type { WhyOf } from './why.ts';

interface DueBadgeProps extends DueOn {
  /** Of what it is: a click says why it is due then, with the norm. */
  readonly why: WhyOf;
}

/**
 * "vence mañana, mar 11/08 09:20", or "INMEDIATO – hace 2 h 10 min", with a sign and a colour; a
 * click says why.
 */
export function DueBadge({ why, ...term }: DueBadgeProps) {
  const { level, text } = dueShown(term, useMinute());
  const Icon = (term.met ?? null) === null ? ICONS[level] : IconCircleCheck;
  return (
    <WhyButton of={why}>
      <span
        className={`${classes['badge']} ${classes['level']} ${classes[level]}`}
        data-level={level}
      >
        <Icon size={16} aria-hidden />
        {text}
      </span>
    </WhyButton>
  );
}

const ICONS: Readonly<Record<AlertLevel, typeof IconClockHour4>> = {
  green: IconClockHour4,
  amber: IconClockHour4,
  red: IconAlertTriangle,
  black: IconAlertOctagon,
};
