import { IconAlertTriangle, IconClockHour4 } from '@tabler/icons-react';
import {
  LAPSING_LABELS,
  type Lapse,
  REMINDER_NORM,
  reminderLevel,
} from '../../../domain/omaped/lapses.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import classes from './lapse.module.css';

/** What lapses and when: a sign and its words. The office's own goal, said as such. */
export function LapseMark({ lapse: { what, on, daysLeft } }: { readonly lapse: Lapse }) {
  const level = reminderLevel(daysLeft);
  const Icon = level === 'over' ? IconAlertTriangle : IconClockHour4;
  return (
    <span className={classes['lapse']} data-level={level ?? 'far'} title={REMINDER_NORM}>
      <Icon size={14} aria-hidden />
      {LAPSING_LABELS[what]}: {lapseWords(daysLeft)} ({shortDate(on)})
    </span>
  );
}

function lapseWords(daysLeft: number): string {
  if (daysLeft < 0) return 'venció';
  if (daysLeft === 0) return 'vence hoy';
  return daysLeft === 1 ? 'vence mañana' : `vence en ${daysLeft} días`;
}
