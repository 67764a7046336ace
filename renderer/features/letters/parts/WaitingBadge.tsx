import { IconAlertOctagon, IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import type { Waiting } from '../../../../backend/letters/types.ts';
import classes from './parts.module.css';

const ICONS: Readonly<Record<Waiting['level'], typeof IconHourglass>> = {
  in_time: IconHourglass,
  reminder: IconAlertTriangle,
  escalation: IconAlertOctagon,
};

/** What to do about it, once it takes too long. */
const DO: Readonly<Record<Waiting['level'], string>> = {
  in_time: '',
  reminder: ': reiterar',
  escalation: ': elevar',
};

/** «12 días hábiles sin respuesta: reiterar». */
export function WaitingBadge({ waiting }: { readonly waiting: Waiting }) {
  const Icon = ICONS[waiting.level];
  return (
    <span className={classes['badge']} data-level={waiting.level}>
      <Icon size={16} aria-hidden />
      {waiting.text}
      {DO[waiting.level]}
    </span>
  );
}
