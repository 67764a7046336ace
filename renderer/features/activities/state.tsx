import { IconBan, IconCalendarEvent, IconCircleCheck, IconHourglass } from '@tabler/icons-react';
import type { ActivityRow } from '../../../backend/activities/types.ts';
import { today } from '../../components/time/useNow.ts';
import classes from './activities.module.css';

const FACES = {
  scheduled: { icon: IconCalendarEvent, words: 'Programada' },
  pending: { icon: IconHourglass, words: 'Falta su resultado' },
  held: { icon: IconCircleCheck, words: 'Realizada' },
  cancelled: { icon: IconBan, words: 'Cancelada' },
} as const;

/** Where it stands: a sign and its words. */
export function ActivityState({ state, lastOn }: Pick<ActivityRow, 'state' | 'lastOn'>) {
  const { icon: Icon, words } =
    FACES[state === 'scheduled' && lastOn < today() ? 'pending' : state];
  return (
    <span className={classes['badge']}>
      <Icon size={16} aria-hidden />
      {words}
    </span>
  );
}
