import { IconAlertOctagon, IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import type { Waiting } from '../../../backend/letters/types.ts';
import { WhyButton } from '../data/WhyButton.tsx';
import type { WhyOf } from '../data/why.ts';
import classes from './waiting.module.css';

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

interface WaitingBadgeProps {
  /** What waits: an oficio, or a paper to one addressee. */
  readonly of: WhyOf;
  readonly waiting: Waiting;
}

/** «12 días hábiles sin respuesta: reiterar»; a click says by which terms. */
export function WaitingBadge({ of, waiting }: WaitingBadgeProps) {
  const Icon = ICONS[waiting.level];
  return (
    <WhyButton of={of}>
      <span className={classes['badge']} data-level={waiting.level}>
        <Icon size={16} aria-hidden />
        {waiting.text}
        {DO[waiting.level]}
      </span>
    </WhyButton>
  );
}
