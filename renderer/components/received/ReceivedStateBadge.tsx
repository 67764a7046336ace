import { IconArchive, IconBan, IconInbox, IconMailCheck } from '@tabler/icons-react';
import type { ReceivedRow } from '../../../backend/received/types.ts';
import classes from './received.module.css';

const FACES = {
  open: { icon: IconInbox, words: 'Pendiente, sin plazo' },
  answered: { icon: IconMailCheck, words: 'Respondido' },
  closed: { icon: IconArchive, words: 'Cerrado sin respuesta' },
  annulled: { icon: IconBan, words: 'Registro anulado' },
} as const;

/** Where a received document stands: a sign and its words. What is due says itself with its date. */
export function ReceivedStateBadge({ state }: Pick<ReceivedRow, 'state'>) {
  const { icon: Icon, words } = FACES[state];
  return (
    <span className={classes['badge']}>
      <Icon size={16} aria-hidden />
      {words}
    </span>
  );
}
