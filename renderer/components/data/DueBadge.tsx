import { Popover, Text } from '@mantine/core';
import {
  IconAlertOctagon,
  IconAlertTriangle,
  IconCircleCheck,
  IconClockHour4,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type AlertLevel, alertLevel, describeDue } from '../../../domain/clock/urgency.ts';
import { useNow } from '../time/useNow.ts';
import classes from './badges.module.css';

interface DueBadgeProps {
  /** Instant the term ends, ISO UTC. */
  readonly due: string;
  /** Instant it began: how much of it is left. Absent: only its end counts. */
  readonly start?: string;
  /** When it was met, ISO UTC: then nothing is due any more. */
  readonly met?: string | null;
  /** Why it is due then, with its norm: shown on a click. */
  readonly why?: ReactNode;
}

/** "vence mañana, mar 11/08 09:20", with a sign and a colour; a click says why. */
export function DueBadge({ due, start, met = null, why }: DueBadgeProps) {
  const now = useNow();
  const level = met === null ? alertLevel(start ?? now, due, now) : 'green';
  const Icon = met === null ? ICONS[level] : IconCircleCheck;
  const words = met === null ? describeDue(due, now) : 'cumplido';
  const face = (
    <span
      className={`${classes['badge']} ${classes['level']} ${classes[level]}`}
      data-level={level}
    >
      <Icon size={16} aria-hidden />
      {words}
    </span>
  );
  if (why === undefined) return face;
  return (
    <Popover width={360} withArrow shadow="md" position="bottom-start">
      <Popover.Target>
        <button type="button" className={classes['why']}>
          {face}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm" component="div">
          {why}
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}

const ICONS: Readonly<Record<AlertLevel, typeof IconClockHour4>> = {
  green: IconClockHour4,
  amber: IconClockHour4,
  red: IconAlertTriangle,
  black: IconAlertOctagon,
};
