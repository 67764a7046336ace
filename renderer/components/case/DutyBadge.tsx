import { IconAlertOctagon, IconAlertTriangle } from '@tabler/icons-react';
import { type DutyKind, dutyWords, isDutyLate } from '../../../domain/cases/duties.ts';
import { useMinute } from '../time/useNow.ts';
import classes from './marks.module.css';

interface DutyBadgeProps {
  readonly duty: { readonly what: DutyKind; readonly foundAt: string; readonly dueAt: string };
}

/** Since when something should have left, or until when it may: red from the first minute. */
export function DutyBadge({ duty }: DutyBadgeProps) {
  const now = useMinute();
  const Icon = isDutyLate(duty, now) ? IconAlertOctagon : IconAlertTriangle;
  return (
    <span className={`${classes['mark']} ${classes['warn']} ${classes['strong']}`}>
      <Icon size={16} aria-hidden />
      {dutyWords(duty, now)}
    </span>
  );
}
